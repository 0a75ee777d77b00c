using System.Text;

namespace Tapescript.Text.Formats;

/// <summary>Text as XML holds it: escaped, and without the characters that XML has no place for.</summary>
internal static class XmlText
{
    /// <summary>For what stands between tags.</summary>
    public static string Escape(ReadOnlySpan<char> text) => Escape(text, quoted: false);

    /// <summary>For what stands between quotes.</summary>
    public static string EscapeQuoted(ReadOnlySpan<char> text) => Escape(text, quoted: true);

    private static string Escape(ReadOnlySpan<char> text, bool quoted)
    {
        var escaped = new StringBuilder(text.Length + 8);
        foreach (var c in text)
            switch (c)
            {
                case '&':
                    escaped.Append("&amp;");
                    break;
                case '<':
                    escaped.Append("&lt;");
                    break;
                case '>':
                    escaped.Append("&gt;");
                    break;
                case '"' when quoted:
                    escaped.Append("&quot;");
                    break;
                case '\r' or '\n':
                case '\t' when quoted:
                    escaped.Append(' ');
                    break;
                case '\t':
                    escaped.Append(c);
                    break;
                default:
                    escaped.Append(c is < ' ' or '\uFFFE' or '\uFFFF' ? '\uFFFD' : c);
                    break;
            }

        return escaped.ToString();
    }
}
