using Tapescript.Text.Alignment;

namespace Tapescript.Text.Drifting;

/// <summary>
/// What the two sides teach: words and lengths. From what is printed, since most of a document stands right, and from
/// what fits best near it by looks and lengths, as a ladder and as a slip; then, in stretches that were found to stand
/// wrong, from what was found to be said there.
/// </summary>
internal sealed class DriftTeaching
{
    private readonly PairedCues cues;
    private readonly CancellationToken ct;
    private readonly List<LadderBead> printed;
    private readonly IReadOnlyList<LadderBead> ladder;
    private readonly Band band;
    private readonly (int Word, float Chance)[]?[] alike;

    public DriftTeaching(PairedCues cues, CancellationToken ct)
    {
        this.cues = cues;
        this.ct = ct;
        printed = [.. cues.AsPrinted()];
        ladder = LadderSearch.Near(
            cues.Source,
            cues.Target,
            cues.Around(ShiftSearch.Reach + 8),
            cues.Lengths(printed),
            ct
        );
        band = cues.Around(ShiftSearch.Reach + 3);
        alike = Cognates.Find(cues.Source, cues.Target);
    }

    public (IEvidence Words, LengthModel Lengths) FromPrinted()
    {
        // Of the two, what pairs lengths better: where most stands wrong, what is printed pairs any with any.
        var asPrinted = cues.Lengths(printed);
        var asFound = cues.Lengths([.. ladder.Where(b => b is { SourceCount: 1, TargetCount: 1 })]);
        var lengths = asFound.Spread < asPrinted.Spread ? asFound : asPrinted;
        var looks = new Affinity(band, cues.Source, cues.Target, alike);
        var said = new ShiftSearch(cues, looks, lengths).Find(ct);
        return (Words([.. printed, .. said.Select(Bead)]), lengths);
    }

    public (IEvidence Words, LengthModel Lengths) From(IReadOnlyList<SaidCues> said, IReadOnlyList<DriftZone> zones)
    {
        var beads = printed.ToList();
        foreach (var zone in zones)
        {
            for (var k = zone.First; k <= zone.Last; k++)
                beads[k] = Bead(said[k], k);
        }

        return (Words(beads), cues.Lengths(beads));
    }

    private static LadderBead Bead(SaidCues said, int cue) => new(said.First, said.Count, cue, 1, 0);

    private IEvidence Words(List<LadderBead> beads) =>
        LearnedLinks.Evidence([.. ladder, .. beads], band, cues.Source, cues.Target, alike, ct);
}
