using System.Text;
using System.Xml;

namespace Tapescript.Gateway.Feeds;

/// <summary>Text as XML can hold it: what has no place there (controls, halves of characters) becomes U+FFFD.</summary>
internal static class XmlText
{
    public static string Of(string text)
    {
        if (IsXml(text))
            return text;
        var safe = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            safe.Append(rune.IsBmp && !XmlConvert.IsXmlChar((char)rune.Value) ? "\uFFFD" : rune.ToString());
        return safe.ToString();
    }

    private static bool IsXml(string text)
    {
        foreach (var character in text)
        {
            // Halves of a pair are no XML characters by themselves: such a text goes the long way.
            if (!XmlConvert.IsXmlChar(character))
                return false;
        }

        return true;
    }
}
