using Tapescript.Contracts.Transcripts;

namespace Tapescript.Text.Tests.Formats;

/// <summary>The parts of a document that formats say they hold, in their words.</summary>
internal static class DocumentParts
{
    /// <summary>Each part, whether a document has it, and the word by which its loss is named.</summary>
    public static IEnumerable<(string Part, bool Has, string Word)> Of(Transcript t)
    {
        var cues = t.Tracks.SelectMany(track => track.Cues).ToList();
        yield return ("title and address", t.Meta.Title is not null || t.Source.Url is not null, "title");
        yield return ("channel, date, length and model", t.Meta.Model is not null, "model");
        yield return ("times", cues.Exists(c => c.Start is not null), "times");
        yield return ("word times", cues.Exists(c => c.Words is not null), "single words");
        yield return ("confidences", cues.Exists(c => c.Confidence is not null), "confidence");
        yield return (
            "line breaks",
            t.Sentences.Count == 0 && t.Tracks[0].Cues.Any(c => c.Lines.Count > 1),
            "line breaks"
        );
        yield return ("sound events", t.Events.Count > 0, "sound");
        yield return ("speakers", t.Speakers.Count > 0, "speaker");
        yield return ("chapters", t.Chapters.Count > 0, "chapter");
        yield return ("translations", t.Tracks.Count > 1 || t.Translations.Count > 0, "translations");
        yield return ("raw text and changes", t.Sentences.Count > 0, "raw text");
    }

    /// <summary>Compares the text, and of the rest what both were to keep.</summary>
    public static void Compare(Transcript first, Transcript second, IReadOnlySet<string> kept)
    {
        if (first.Tracks.Count == 1 || kept.Contains("translations"))
            Letters(second, 0).ShouldBe(Letters(first, 0));
        if (kept.Contains("title and address") && first.Meta.Title is not null)
            second.Meta.Title.ShouldBe(first.Meta.Title);
        if (kept.Contains("title and address") && first.Source.Url is not null)
            second.Source.Url.ShouldBe(first.Source.Url);
        if (kept.Contains("channel, date, length and model"))
            (second.Meta.Channel, second.Meta.Published, second.Meta.DurationMs, second.Meta.Model).ShouldBe(
                (first.Meta.Channel, first.Meta.Published, first.Meta.DurationMs, first.Meta.Model)
            );
        if (kept.Contains("translations") && first.Tracks.Count > 1)
            Letters(second, 1).ShouldBe(Letters(first, 1));
        if (kept.Contains("chapters"))
            second.Chapters.Select(c => c.Title).ShouldBe(first.Chapters.Select(c => c.Title));
        var (one, two) = (first.Tracks[0].Cues, second.Tracks[0].Cues);
        if (kept.Contains("speakers"))
            Names(second).ShouldBe(Names(first));
        if (kept.Contains("line breaks") && one.Count == two.Count && first.Tracks.Count == 1)
            two.Select(c => c.Lines.Count).ShouldBe(one.Select(c => c.Lines.Count));
        if (one.Count != two.Count || !kept.Contains("times"))
            return;
        for (var i = 0; i < one.Count; i++)
        {
            if (one[i].Start is not { } start || one[i].Timing is Timing.Estimated or Timing.None)
                continue;
            var slack = two[i].Timing == Timing.Exact ? 10 : 1_000;
            Math.Abs(two[i].Start.ShouldNotBeNull() - start).ShouldBeLessThan(slack, $"start of cue {i}");
            if (kept.Contains("word times") && one[i].Words is { } words)
                two[i].Words.ShouldNotBeNull().Count.ShouldBe(words.Count, $"words of cue {i}");
            if (kept.Contains("confidences") && one[i].Confidence is { } confidence)
                two[i].Confidence.ShouldBe(confidence, $"confidence of cue {i}");
        }
    }

    private static List<string?> Names(Transcript t)
    {
        var names = t.Speakers.ToDictionary(s => s.Id, s => s.Name, StringComparer.Ordinal);
        return
        [
            .. t.Tracks[0]
                .Cues.Where(c => c.Speaker is not null)
                .Select(c => names[c.Speaker!])
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal),
        ];
    }

    private static string Letters(Transcript t, int track) =>
        track >= t.Tracks.Count
            ? ""
            : string.Concat(t.Tracks[track].Cues.SelectMany(c => c.Text.Where(char.IsLetterOrDigit)));
}
