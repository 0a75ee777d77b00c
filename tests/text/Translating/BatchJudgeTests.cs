using Tapescript.Contracts.Transcripts;
using Tapescript.Text.Translating;

namespace Tapescript.Text.Tests.Translating;

public class BatchJudgeTests
{
    private static readonly LanguagePair EnEs = new("en", "es");

    private static readonly Sentence[] Batch = Said.All(
        "The mill was built in 1847 by two brothers from the north.",
        "Nobody lives there now.",
        "The wheel still turns when the river is high enough in spring.",
        "My grandmother told me about it.",
        "She worked there for twelve years before the war began, and she never forgot it.",
        "I was six.",
        "Today the roof has fallen in and birds are nesting in the loft."
    );

    private static readonly string[] Good =
    [
        "El molino que está ahí fue construido en 1847 por dos hermanos del norte.",
        "Ahora no vive nadie allí.",
        "La rueda todavía gira cuando el río lleva bastante agua en primavera.",
        "Mi abuela me lo contó.",
        "Trabajó allí doce años antes de que empezara la guerra, y nunca lo olvidó.",
        "Yo tenía seis años.",
        "Hoy el tejado se ha hundido y los pájaros anidan en el desván.",
    ];

    [Fact]
    public void Good_answers_are_accepted()
    {
        var verdict = Judge(Good);

        verdict.Refused.ShouldBeEmpty();
        Batch.Select(s => verdict.Accepted[s.Id]).ShouldBe(Good);
    }

    [Fact]
    public void Two_blanks_in_an_answer_become_one() =>
        Judge([.. Good.Select(t => " " + t.Replace(" que ", " que  ", StringComparison.Ordinal))])
            .Accepted.Values.ShouldBe(Good, ignoreOrder: true);

    [Fact]
    public void A_sentence_in_another_language_is_refused_alone()
    {
        var verdict = Judge([.. Good.Select((t, i) => i == 2 ? Batch[2].Text.ToUpperInvariant() : t)]);

        verdict.Refused.ShouldHaveSingleItem().ShouldBe(new("2.0", UntranslatedReason.SameAsSource));
        verdict.Accepted.Count.ShouldBe(6);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(-1)]
    [InlineData(2)]
    public void Answers_under_the_right_keys_beside_the_wrong_sentences_are_all_refused(int by)
    {
        var slid = Enumerable.Range(0, Good.Length).Select(i => Good[(i + by + Good.Length) % Good.Length]);

        Judge([.. slid]).Accepted.ShouldBeEmpty();
    }

    [Fact]
    public void Answers_that_slide_and_lengths_alone_show_it_are_refused()
    {
        var batch = Said.All([.. Batch.Select(s => s.Text.Replace("1847", "the past", StringComparison.Ordinal))]);
        var good = Good.Select(t => t.Replace("1847", "el pasado", StringComparison.Ordinal)).ToArray();
        var slid = batch
            .Select((s, i) => (s.Id, Text: good[(i + 1) % good.Length]))
            .ToDictionary(x => x.Id, x => x.Text);

        BatchJudge.Judge(batch, new AnswerReading(slid, []), EnEs).Accepted.ShouldBeEmpty();
    }

    [Fact]
    public void A_number_that_moved_to_a_neighbour_voids_the_batch()
    {
        var two = Said.All("It has 250 members today.", "It had fewer members then.");
        var texts = new Dictionary<string, string>
        {
            ["0.0"] = "Entonces tenía menos miembros.",
            ["1.0"] = "Hoy tiene 250 miembros.",
        };

        BatchJudge.Judge(two, new AnswerReading(texts, []), EnEs).Accepted.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("too few")]
    [InlineData("too many")]
    [InlineData("empty")]
    [InlineData("repeated")]
    [InlineData("merged")]
    [InlineData("faulty")]
    public void What_may_mean_that_answers_moved_voids_the_batch(string fault)
    {
        var texts = Batch.Select((s, i) => (s.Id, Good[i])).ToDictionary(x => x.Id, x => x.Item2);
        string[] faults = [];
        switch (fault)
        {
            case "too few":
                texts.Remove("3.0");
                break;
            case "too many":
                texts["7.0"] = "Hay más.";
                break;
            case "empty":
                texts["3.0"] = " ";
                break;
            case "repeated":
                texts["4.0"] = texts["2.0"] + "!";
                break;
            case "merged":
                texts["3.0"] = Good[3] + " " + Good[4] + " " + Good[5];
                break;
            case "faulty":
                faults = ["The key \"1.0\" stood there twice."];
                break;
        }

        var verdict = BatchJudge.Judge(Batch, new AnswerReading(texts, faults), EnEs);

        verdict.Accepted.ShouldBeEmpty();
        verdict.Refused.Count.ShouldBe(Batch.Length);
    }

    [Fact]
    public void What_was_said_twice_may_be_answered_twice()
    {
        var batch = Said.All("Never give up hope.", "Never give up hope!");
        var texts = new Dictionary<string, string>
        {
            ["0.0"] = "Nunca pierdas la esperanza.",
            ["1.0"] = "¡Nunca pierdas la esperanza!",
        };

        BatchJudge.Judge(batch, new AnswerReading(texts, []), EnEs).Refused.ShouldBeEmpty();
    }

    private static BatchVerdict Judge(string[] answers) =>
        BatchJudge.Judge(
            Batch,
            new AnswerReading(Batch.Select((s, i) => (s.Id, answers[i])).ToDictionary(x => x.Id, x => x.Item2), []),
            EnEs
        );
}
