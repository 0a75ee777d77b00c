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
    public void A_translation_that_slips_and_stops_soon_after_is_found_and_paired_anew()
    {
        var right = new List<double>();
        for (var seed = 0; seed < 30; seed++)
        {
            var random = new Random(seed);
            var from = random.Next(10, 25);
            var slipped = SlippedDocument.Ahead(random, random.Next(1, 10), from, from + random.Next(20, 40));
            var found = TranslationDrift.Find(slipped.Document, 1, CancellationToken.None);
            found.ShouldContain(d => Math.Abs(d.FromCue - slipped.From) <= 10, $"{seed}: {slipped}");
            right.Add(slipped.Right(TranslationDrift.Repair(slipped.Document, CancellationToken.None)));
        }

        right.Average().ShouldBeGreaterThan(0.95);
    }

    [Fact]
    public void A_translation_that_is_one_line_ahead_nearly_everywhere_is_found_as_one_stretch()
    {
        for (var seed = 0; seed < 20; seed++)
        {
            var slipped = SlippedDocument.Ahead(new Random(seed), 1, 12);
            var found = TranslationDrift.Find(slipped.Document, 1, CancellationToken.None);
            found.Count.ShouldBe(1, $"{seed}: {string.Join(' ', found)}");
            found[0].FromCue.ShouldBeInRange(slipped.From - 2, slipped.From + 2);
            found[0].ToCue.ShouldBeGreaterThan(slipped.To - 5);
        }
    }

    [Fact]
    public void Pieces_of_a_sentence_in_the_order_of_its_own_language_are_no_slip()
    {
        var alarms = new List<string>();
        for (var seed = 0; seed < 40; seed++)
        {
            var found = TranslationDrift.Find(SlippedDocument.Turned(new Random(seed)), 1, CancellationToken.None);
            if (found.Count > 0)
                alarms.Add($"{seed}: {string.Join(' ', found)}");
        }

        alarms.Count.ShouldBeLessThanOrEqualTo(2, string.Join('\n', alarms));
    }

    [Fact]
    public void A_line_that_is_said_much_later_does_not_hold_the_others_of_its_stretch_there()
    {
        for (var seed = 0; seed < 10; seed++)
        {
            var slipped = SlippedDocument.Ahead(new Random(seed), 4, 20);
            var cues = slipped.Document.Tracks[1].Cues.ToArray();
            cues[24] = cues[24] with { Text = cues[34].Text };
            var document = slipped.Document with
            {
                Tracks = [slipped.Document.Tracks[0], slipped.Document.Tracks[1] with { Cues = cues }],
            };

            slipped.Right(TranslationDrift.Repair(document, CancellationToken.None)).ShouldBeGreaterThan(0.9);
        }
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
