using System.Text;

namespace Tapescript.Text.Formats;

/// <summary>One style for the source, one for each language beneath it.</summary>
internal static class AssStyles
{
    // The second colour is that of words not yet sung: the same, so that word times do not show unless someone wants it.
    private const string Source = "Arial,56,&H00FFFFFF,&H00FFFFFF";
    private const string Translation = "Arial,48,&H00C8F0FF,&H00C8F0FF";
    private const string Rest = ",&H00000000,&H80000000,0,0,0,0,100,100,0,0,1,3,1,2,80,80,60,1\n";

    public static void Append(StringBuilder text, IEnumerable<string> languages)
    {
        text.Append("[V4+ Styles]\n")
            .Append("Format: Name, Fontname, Fontsize, PrimaryColour, SecondaryColour, OutlineColour, BackColour, ")
            .Append("Bold, Italic, Underline, StrikeOut, ScaleX, ScaleY, Spacing, Angle, BorderStyle, Outline, ")
            .Append("Shadow, Alignment, MarginL, MarginR, MarginV, Encoding\n")
            .Append("Style: Default,")
            .Append(Source)
            .Append(Rest);
        foreach (var language in languages)
            text.Append("Style: ")
                .Append(AssText.TranslationStyle)
                .Append(language)
                .Append(',')
                .Append(Translation)
                .Append(Rest);
    }
}
