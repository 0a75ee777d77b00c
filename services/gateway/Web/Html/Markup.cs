namespace Tapescript.Gateway.Web.Html;

/// <summary>HTML that the source code holds as a constant: an attribute that is there or not, an icon.</summary>
internal readonly record struct Markup
{
    private Markup(string html) => Html = html;

    public string Html { get; }

    public static Markup None { get; } = new("");

    /// <summary>The constant when the condition holds, else nothing.</summary>
    public static Markup When(bool condition, [System.Diagnostics.CodeAnalysis.ConstantExpected] string html) =>
        condition ? new Markup(html) : None;
}
