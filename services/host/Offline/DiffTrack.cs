using System.Globalization;
using Tapescript.Contracts.Transcripts;
using Tapescript.Host.CommandLine;

namespace Tapescript.Host.Offline;

/// <summary>Which track is shown: by its number, or by its language.</summary>
internal static class DiffTrack
{
    public static int Of(Transcript document, string asked)
    {
        if (
            int.TryParse(asked, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number < Math.Max(1, document.Tracks.Count)
        )
        {
            return number;
        }

        for (var track = 0; track < document.Tracks.Count; track++)
        {
            if (IsIn(document.Tracks[track].Language, asked))
            {
                return track;
            }
        }

        var all = string.Join(", ", document.Tracks.Select((t, i) => Name(t, i)));
        throw new CommandFailure($"There is no track '{asked}'. There are: {all}.");
    }

    /// <summary>Says that there is more to see than the track that is shown.</summary>
    public static string Others(Transcript document, int shown) =>
        document.Tracks.Count < 2
            ? ""
            : string.Concat(
                document
                    .Tracks.Select((t, i) => (Name: Name(t, i), Number: i))
                    .Where(t => t.Number != shown)
                    .Select(t => FormattableString.Invariant($" For {t.Name}: --track {t.Number}."))
            );

    // zh finds zh-CN.
    private static bool IsIn(string? language, string asked) =>
        language is not null
        && (
            language.Equals(asked, StringComparison.OrdinalIgnoreCase)
            || language.StartsWith(asked + "-", StringComparison.OrdinalIgnoreCase)
        );

    private static string Name(Track track, int number) =>
        FormattableString.Invariant(
            $"{number} ({(number == 0 ? "the source, " : "")}{track.Language ?? "language unknown"})"
        );
}
