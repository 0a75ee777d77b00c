using Tapescript.Contracts.Transcripts;

namespace Tapescript.Index;

/// <summary>A document as the index sees it: per language, in order.</summary>
internal static class DocumentSegments
{
    public static IReadOnlyList<LanguageSegments> Of(Transcript transcript)
    {
        var source = transcript.Meta.Language ?? (transcript.Tracks is [var first, ..] ? first.Language : null) ?? "";
        var speakers = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var speaker in transcript.Speakers)
            speakers[speaker.Id] = speaker.Name;
        var languages = new List<LanguageSegments>
        {
            new(
                source,
                IsSource: true,
                [.. transcript.Sentences.Select((s, at) => OfSentence(s, at, at, at, s.Text, speakers))]
            ),
        };
        var ordinals = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < transcript.Sentences.Count; i++)
            ordinals[transcript.Sentences[i].Id] = i;

        foreach (var translation in transcript.Translations)
        {
            // A second track of a language says what the first one said.
            if (!languages.Exists(l => Same(l.Language, translation.Language)))
                languages.Add(
                    new LanguageSegments(
                        translation.Language,
                        IsSource: false,
                        Beads(transcript, translation, ordinals, speakers)
                    )
                );
        }

        return languages;
    }

    private static List<Segment> Beads(
        Transcript transcript,
        Translation translation,
        Dictionary<string, int> ordinals,
        Dictionary<string, string?> speakers
    )
    {
        var segments = new List<Segment>();
        var next = 0;
        foreach (var bead in translation.Beads)
        {
            var places = bead.Sentences.Where(ordinals.ContainsKey).Select(id => ordinals[id]).ToList();
            var first = places.Count > 0 ? places.Min() : next;
            var last = places.Count > 0 ? places.Max() : next - 1;
            next = Math.Max(next, last + 1);
            if (string.IsNullOrWhiteSpace(bead.Text) || transcript.Sentences.Count == 0)
                continue;

            var at = Math.Min(places.Count > 0 ? first : Math.Max(0, last), transcript.Sentences.Count - 1);
            var segment = OfSentence(transcript.Sentences[at], segments.Count, first, last, bead.Text, speakers);
            segments.Add(places.Count > 0 ? segment : segment with { Estimated = 1 });
        }

        return segments;
    }

    private static Segment OfSentence(
        Sentence sentence,
        int position,
        int first,
        int last,
        string text,
        Dictionary<string, string?> speakers
    ) =>
        new()
        {
            Position = position,
            First = first,
            Last = last,
            SentenceId = sentence.Id,
            Text = text.Replace("\0", "", StringComparison.Ordinal),
            StartMs = sentence.Start,
            Estimated = sentence.Timing == Timing.Estimated ? 1 : 0,
            Speaker = sentence.Speaker is null ? null : speakers.GetValueOrDefault(sentence.Speaker),
        };

    private static bool Same(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}
