using Tapescript.Text.Drifting;

namespace Tapescript.Text.Tests.Drifting;

public class TranslationDriftTests
{
    private const int Documents = 100;

    [Fact]
    public void Slips_of_one_to_nine_lines_are_found_within_ten_cues_of_where_they_begin()
    {
        var missed = new List<string>();
        for (var seed = 0; seed < Documents; seed++)
        {
            var slipped = SlippedDocument.Make(new Random(seed));
            var found = TranslationDrift.Find(slipped.Document, 1, CancellationToken.None);
            if (!found.Any(d => Math.Abs(d.FromCue - slipped.From) <= 10))
                missed.Add($"{seed}: {slipped.From}-{slipped.To} by {slipped.Lines}, found {string.Join(' ', found)}");
        }

        missed.Count.ShouldBeLessThanOrEqualTo(Documents / 20, string.Join('\n', missed));
    }

    [Fact]
    public void Good_documents_are_left_in_peace()
    {
        var alarms = new List<string>();
        for (var seed = 0; seed < Documents; seed++)
        {
            var found = TranslationDrift.Find(SlippedDocument.Good(new Random(seed)), 1, CancellationToken.None);
            if (found.Count > 0)
                alarms.Add($"{seed}: {string.Join(' ', found)}");
        }

        alarms.Count.ShouldBeLessThanOrEqualTo(Documents / 20, string.Join('\n', alarms));
    }

    [Fact]
    public void A_repair_pairs_nearly_all_anew_and_moves_nothing_that_stood_right()
    {
        var (right, all) = (0, 0);
        for (var seed = 0; seed < 40; seed++)
        {
            var slipped = SlippedDocument.Make(new Random(1000 + seed));
            var zones = TranslationDrift.Find(slipped.Document, 1, CancellationToken.None);
            var cues = TranslationDrift.Repair(slipped.Document, CancellationToken.None).Tracks[1].Cues;
            cues.Select(c => c.Pair!.Value).ShouldBeInOrder();
            for (var k = 0; k < cues.Count; k++)
            {
                if (!zones.Any(z => k >= z.FromCue && k <= z.ToCue))
                    cues[k].Pair.ShouldBe(k);
                else if (slipped.Truth[k] > 0 && k >= slipped.From && k <= slipped.To)
                {
                    all++;
                    right += Math.Abs(cues[k].Pair!.Value - slipped.Truth[k]) <= 1 ? 1 : 0;
                }
            }
        }

        ((double)right / all).ShouldBeGreaterThan(0.9);
    }

    [Fact]
    public void A_document_without_printed_pairs_has_no_drift()
    {
        var good = SlippedDocument.Good(new Random(3));
        var cues = good.Tracks[1].Cues.Select(c => c with { Pair = null }).ToList();

        TranslationDrift
            .Find(
                good with
                {
                    Tracks = [good.Tracks[0], good.Tracks[1] with { Cues = cues }],
                },
                1,
                CancellationToken.None
            )
            .ShouldBeEmpty();
    }
}
