using System.Text;

namespace Tapescript.Text.Formats;

/// <summary>Console output may be coloured by confidence; the colours are no text.</summary>
internal static class AnsiColour
{
    public static string Strip(string line)
    {
        if (!line.Contains('\e', StringComparison.Ordinal))
            return line;
        var text = new StringBuilder(line.Length);
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] != '\e' || i + 1 >= line.Length || line[i + 1] != '[')
            {
                text.Append(line[i]);
                continue;
            }

            i += 2;
            while (i < line.Length && line[i] is >= ' ' and < '@')
                i++;
        }

        return text.ToString();
    }
}
