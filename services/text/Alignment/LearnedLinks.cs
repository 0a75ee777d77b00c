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
        bool isPrinted = false
    )
    {
        var beads = TeachingBeads.Of(ladder, source, target);
        // Neither direction knows of the other.
        var backward = Task.Run(() =>
            TranslationModel.Learn([.. beads.Select(b => (b.Target, b.Source))], target.Vocabulary, source.Vocabulary)
        );
        var forward = TranslationModel.Learn(beads, source.Vocabulary, target.Vocabulary);
        return new WordEvidence(
            band,
            source,
            target,
            WordLinks.From(forward, alike),
            WordLinks.From(backward.GetAwaiter().GetResult(), WordLinks.Turned(alike, target.Vocabulary)),
            isPrinted
        );
    }
}
