using System.Globalization;
using System.Runtime.CompilerServices;

namespace Tapescript.Gateway.Web.Html;

/// <summary>The holes of <c>page.Write($"…{hole}…")</c>. A type without an overload here does not compile.</summary>
[InterpolatedStringHandler]
internal readonly ref struct HtmlHandler
{
    private readonly HtmlWriter writer;

    public HtmlHandler(int literalLength, int formattedCount, HtmlWriter writer)
    {
        _ = literalLength + formattedCount;
        this.writer = writer;
    }

    public void AppendLiteral(string literal) => writer.Raw(literal);

    public void AppendFormatted(string? text) => writer.Text(text);

    public void AppendFormatted(int number) => AppendFormatted((long)number);

    public void AppendFormatted(long number) => writer.Text(number.ToString(CultureInfo.InvariantCulture));

    public void AppendFormatted(int number, string format) =>
        writer.Text(number.ToString(format, CultureInfo.InvariantCulture));

    public void AppendFormatted(Markup markup) => writer.Raw(markup.Html);

    public void AppendFormatted(Action<HtmlWriter> part) => part(writer);
}
