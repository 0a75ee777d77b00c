namespace Tapescript.Text.Alignment;

/// <summary>The links of words in both directions, learned from a ladder.</summary>
internal static class LearnedLinks
{
    public static WordEvidence Evidence(
        IReadOnlyList<LadderBead> ladder,
        Band band,
        AlignmentWords source,
        AlignmentWords target,
        (int Word, float Chance)[]?[] alike,
        CancellationToken ct,
        bool isPrinted = false
    )
    {
        var beads = TeachingBeads.Of(ladder, source, target);
        var table = new MeetingTable(beads, source.Vocabulary, target.Vocabulary);
        var (forward, backward) = TwoAtOnce.Of(
            () => WordLinks.From(TranslationModel.OfSource(table, ct), alike),
            () => WordLinks.From(TranslationModel.OfTarget(table, ct), WordLinks.Turned(alike, target.Vocabulary))
        );
        return new WordEvidence(band, source, target, forward, backward, isPrinted);
    }
}
