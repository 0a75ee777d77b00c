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

    // Without a number that tells them apart.
    private static readonly (string Source, string Target)[] Story =
    [
        (
            "The baker opened his shop before the sun came up.",
            "El panadero abría su tienda antes de que saliera el sol."
        ),
        ("Nobody knew why.", "Nadie sabía por qué."),
        (
            "One morning a stranger came in and asked for nothing but salt.",
            "Una mañana entró un forastero y no pidió nada más que sal."
        ),
        ("What did he want with it?", "¿Para qué la quería?"),
        ("He put the bag into his coat and went down to the harbour.", "Metió la bolsa en su abrigo y bajó al puerto."),
        ("The boats were still asleep.", "Los barcos todavía dormían."),
        (
            "He walked along the wall until he found a small door.",
            "Caminó junto al muro hasta que encontró una puerta pequeña."
        ),
        ("It was locked.", "Estaba cerrada."),
        (
            "He waited there for the whole day, and in the evening somebody opened it from inside.",
            "Esperó allí todo el día, y por la tarde alguien la abrió desde dentro."
        ),
        ("Who was it?", "¿Quién era?"),
        (
            "The baker has never told anybody what he saw that evening through his window.",
            "El panadero nunca le ha contado a nadie lo que vio aquella tarde por su ventana."
        ),
        ("But he still sells salt.", "Pero sigue vendiendo sal."),
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

    [Theory]
    [InlineData("previous")]
    [InlineData("next")]
    [InlineData("round")]
    [InlineData("from the middle")]
    public void Answers_of_twelve_sentences_that_stand_one_further_are_refused_by_what_they_have_in_common(string way)
    {
        var batch = Said.All([.. Story.Select(s => s.Source)]);
        var good = Story.Select(s => s.Target).ToArray();
        const string Other = "Una frase que nadie ha dicho en toda la historia.";
        var slid = way switch
        {
            "previous" => [Other, .. good[..^1]],
            "next" => [.. good[1..], Other],
            "round" => [.. good[1..], good[0]],
            _ => (string[])[.. good[..6], .. good[5..^1]],
        };

        BatchJudge.Judge(batch, Reading(batch, good), EnEs).Refused.ShouldBeEmpty();
        BatchJudge.Judge(batch, Reading(batch, slid), EnEs).Accepted.ShouldBeEmpty(way);
    }

    [Fact]
    public void An_answer_that_holds_its_neighbours_voids_the_batch()
    {
        var merged = Good.ToArray();
        merged[3] = Good[3] + " " + Good[5] + " " + Good[1];

        Judge(merged).Refused["3.0"].ShouldBe(UntranslatedReason.RepeatsNeighbour);
        Judge(merged).Accepted.ShouldBeEmpty();
    }

    [Fact]
    public void Where_most_answers_are_in_another_language_short_ones_are_taken_for_it_too()
    {
        var batch = Said.All(
            "The old man opened the window.",
            "Thank you for the light.",
            "He saw the ship on the sea."
        );
        string[] french =
        [
            "Le vieil homme a ouvert la fenêtre de la cuisine.",
            "Merci pour la lumière.",
            "Il a vu le bateau sur la mer avec les enfants.",
        ];

        BatchJudge
            .Judge(batch, Reading(batch, french), EnEs)
            .Refused.Values.ShouldAllBe(reason => reason == UntranslatedReason.WrongLanguage);
    }

    [Theory]
    [InlineData("Busco m&aacute;s a&ntilde;os &amp; d&#237;as.", "Busco más años & días.")]
    [InlineData("Busco mÃ¡s aÃ±os y dÃ\u00adas.", "Busco más años y días.")]
    [InlineData("«Busco más años y días.»", "Busco más años y días.")]
    [InlineData("\"Busco más años y días.\"", "Busco más años y días.")]
    [InlineData("Busco\u200B\u0007 más\taños y días. ", "Busco más años y días.")]
    public void What_a_server_puts_around_an_answer_is_taken_off(string answer, string tidied)
    {
        var one = Said.All("I look for more years and days.");

        BatchJudge.Judge(one, Reading(one, [answer]), EnEs).Accepted["0.0"].ShouldBe(tidied);
    }

    [Fact]
    public void Quotes_and_entities_that_the_sentence_has_stay()
    {
        var two = Said.All("“I look for more years.”", "Write &amp; for the sign.");
        string[] answers = ["«Busco más años.»", "Escribe &amp; para el signo."];

        BatchJudge.Judge(two, Reading(two, answers), EnEs).Accepted.Values.ShouldBe(answers, ignoreOrder: true);
    }

    [Fact]
    public void A_text_that_came_for_several_sentences_that_were_asked_alone_is_none_of_theirs()
    {
        var texts = Batch.ToDictionary(s => s.Id, s => s.Id == "2.0" ? Good[2] : "Lo siento, pero no puedo ayudar.");

        var verdict = BatchJudge.JudgeSingles(Batch, texts, 0, EnEs);

        verdict.Accepted.ShouldHaveSingleItem().Key.ShouldBe("2.0");
        verdict.Refused.Values.ShouldAllBe(reason => reason == UntranslatedReason.RepeatsNeighbour);
    }

    [Fact]
    public void Answers_that_each_belong_to_the_sentence_asked_before_are_refused()
    {
        var batch = Said.All([.. Story.Select(s => s.Source)]);
        var good = Story.Select(s => s.Target).ToArray();
        string[] late = ["Una frase que nadie ha dicho en toda la historia.", .. good[..^1]];

        BatchJudge.JudgeSingles(batch, Reading(batch, good).Texts, 0, EnEs).Refused.ShouldBeEmpty();
        BatchJudge.JudgeSingles(batch, Reading(batch, late).Texts, 0, EnEs).Accepted.ShouldBeEmpty();
    }

    private static AnswerReading Reading(Sentence[] batch, string[] answers) =>
        new(batch.Zip(answers).ToDictionary(x => x.First.Id, x => x.Second), []);

    private static BatchVerdict Judge(string[] answers) =>
        BatchJudge.Judge(
            Batch,
            new AnswerReading(Batch.Select((s, i) => (s.Id, answers[i])).ToDictionary(x => x.Id, x => x.Item2), []),
            EnEs
        );
}
