using System.Text;

namespace Tapescript.Text.Formats;

/// <summary>Text as XML holds it: escaped, and without the characters that XML has no place for.</summary>
internal static class XmlText
{
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        foreach (var c in text)
            escaped.Append(
                c switch
                {
                    '&' => "&amp;",
                    '<' => "&lt;",
                    '>' => "&gt;",
                    '"' => "&quot;",
                    '\r' or '\n' => " ",
                    '\t' => "&#9;",
                    < ' ' or '\uFFFE' or '\uFFFF' => "\uFFFD",
                    _ => new string(c, 1),
                }
            );
        return escaped.ToString();
    }
}
