namespace Tapescript.Text.Chapters;

/// <summary>
/// How much a sentence sounds like the beginning of a topic, judged by how people announce one: "okay, the next thing
/// is", "let's look at", "another question". In a written text these words mean less, so they count by how spoken the
/// document is.
/// </summary>
internal static class TopicOpenings
{
    private const double Weight = 7;
    private const double PauseWeight = 1;
    private const double SpokenShare = 0.15;
    private const long LongPause = 1000;

    /// <summary>The bonus of each sentence, in nats.</summary>
    /// <param name="sentences">The words of each sentence.</param>
    /// <param name="pauses">The pause before each sentence in ms, where the times are known.</param>
    public static double[] Of(IReadOnlyList<List<TopicWord>> sentences, IReadOnlyList<long?>? pauses)
    {
        var spoken = Spoken(sentences);
        var usual = Math.Max(LongPause, Percentile(pauses, 0.9));
        var openings = new double[sentences.Count];
        for (var i = 1; i < openings.Length; i++)
        {
            openings[i] = Weight * spoken * Score(sentences[i], sentences[i - 1]);
            if (pauses?[i] is { } pause)
                openings[i] += PauseWeight * Math.Clamp((double)pause / usual, 0, 1.5);
        }

        return openings;
    }

    /// <summary>From about -1, which goes on with what was said, to about 3, which announces something new.</summary>
    public static double Score(List<TopicWord> words, List<TopicWord> before)
    {
        var openers = 0;
        while (openers < words.Count && TopicCues.Openers.Contains(words[openers].Lower))
            openers++;
        var shift = TopicCues.Shift(words, openers);
        if (openers > 0)
            shift +=
                TopicCues.Breaks.Contains(words[0].Lower) ? 0.6
                : words[0].Lower is "so" or "now" or "well" or "yeah" ? 0.3
                : words[0].Lower is "and" or "but" ? -0.1
                : 0;
        if (openers < words.Count && TopicCues.Continues.Contains(words[openers].Lower))
            shift -= 0.5;
        if (IsClose(before))
            shift += 0.4;
        return words.Count <= 3 && shift <= 0.9 ? shift - 0.5 : shift;
    }

    // "Okay." "All right, cool." "Thank you."
    private static bool IsClose(List<TopicWord> words) =>
        words.Count is > 0 and <= 3 && TopicCues.Closes.Contains(words[0].Lower);

    private static double Spoken(IReadOnlyList<List<TopicWord>> sentences)
    {
        if (sentences.Count == 0)
            return 0;
        var spoken = sentences.Count(s =>
            s.Count > 0
            && (
                (TopicCues.Openers.Contains(s[0].Lower) && s[0].Lower is not ("and" or "but" or "then"))
                || s.Exists(w => TopicCues.Spoken.Contains(w.Lower))
            )
        );
        return Math.Min(1, spoken / (double)sentences.Count / SpokenShare);
    }

    private static long Percentile(IReadOnlyList<long?>? values, double share)
    {
        var known = (values ?? []).Where(v => v is not null).Select(v => v!.Value).Order().ToList();
        return known.Count == 0 ? 0 : known[(int)((known.Count - 1) * share)];
    }
}
