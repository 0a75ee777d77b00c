using System.Globalization;
using System.Runtime.CompilerServices;

namespace Tapescript.Gateway.Web.Html;

/// <summary>The holes of <c>page.Write($"…{hole}…")</c>. A type without an overload here does not compile.</summary>
[InterpolatedStringHandler]
internal readonly ref struct HtmlHandler
{
    internal readonly HtmlWriter Target;

    public HtmlHandler(int literalLength, int formattedCount, HtmlWriter writer)
    {
        _ = literalLength + formattedCount;
        Target = writer;
    }

    public void AppendLiteral(string literal) => Target.Raw(literal);

    // A raw literal of one line ends its line so; as text it would become a character reference.
    public void AppendFormatted(string? text)
    {
        if (text == "\n")
            Target.Raw(text);
        else
            Target.Text(text);
    }

    public void AppendFormatted(int number) => AppendFormatted((long)number);

    public void AppendFormatted(long number) => Target.Text(number.ToString(CultureInfo.InvariantCulture));

    public void AppendFormatted(int number, string format) =>
        Target.Text(number.ToString(format, CultureInfo.InvariantCulture));

    public void AppendFormatted(Markup markup) => Target.Raw(markup.Html);

    public void AppendFormatted(Action<HtmlWriter> part) => part(Target);
}
