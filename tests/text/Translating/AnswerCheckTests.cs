using Tapescript.Contracts.Transcripts;
using Tapescript.Text.Translating;

namespace Tapescript.Text.Tests.Translating;

public class AnswerCheckTests
{
    private static readonly LanguagePair EnEs = new("en", "es");

    [Theory]
    [InlineData("Good morning, everybody.", "Buenos días a todos.", null)]
    [InlineData("Good morning, everybody.", " ", UntranslatedReason.EmptyAnswer)]
    [InlineData("Good morning, everybody.", "good morning everybody", UntranslatedReason.SameAsSource)]
    [InlineData("I.", "Yo.", null)]
    [InlineData("42.", "42.", null)]
    [InlineData("OK.", "OK.", null)]
    [InlineData("No.", "No.", null)]
    [InlineData("The river behind the mill is frozen.", "Sí.", UntranslatedReason.BadLength)]
    [InlineData("Nobody found it in 1827.", "OK", UntranslatedReason.BadLength)]
    [InlineData("Yes, of course.", "Sí.", null)]
    [InlineData("The river behind the mill is frozen.", "磨坊后面的河结冰了。", null)]
    [InlineData("冬天很冷，夏天很热。", "冬天很冷，夏天很热。", UntranslatedReason.SameAsSource)]
    public void An_answer_is_judged(string source, string answer, string? refusal) =>
        AnswerCheck.Refuse(source, answer, new LanguagePair("xx", "xx")).ShouldBe(refusal);

    [Fact]
    public void An_answer_that_runs_on_is_refused() =>
        AnswerCheck
            .Refuse("The river is frozen.", string.Concat(Enumerable.Repeat("El río está helado. ", 20)), EnEs)
            .ShouldBe(UntranslatedReason.BadLength);

    [Theory]
    [InlineData("es", "El río detrás del molino está congelado desde ayer.", null)]
    [InlineData("es", "La rivière derrière le moulin est gelée depuis hier.", UntranslatedReason.WrongLanguage)]
    [InlineData("es", "The river at the back of the mill has been frozen since.", UntranslatedReason.WrongLanguage)]
    [InlineData("es", "O rio atrás do moinho está congelado desde ontem à noite.", UntranslatedReason.WrongLanguage)]
    [InlineData("es", "Non so che cosa vogliono fare domani mattina.", UntranslatedReason.WrongLanguage)]
    [InlineData("es", "Der Fluss hinter der Mühle ist seit gestern zugefroren.", UntranslatedReason.WrongLanguage)]
    [InlineData("es", "磨坊后面的河从昨天起就结冰了。", UntranslatedReason.WrongScript)]
    [InlineData("zh", "磨坊后面的河从昨天起就结冰了。", null)]
    [InlineData("zh-TW", "磨坊後面的河從昨天起就結冰了。", null)]
    [InlineData("zh", "水車小屋の裏の川は昨日から凍っています。", UntranslatedReason.WrongLanguage)]
    [InlineData("ja", "水車小屋の裏の川は昨日から凍っています。", null)]
    [InlineData("ja", "磨坊后面的河从昨天起就结冰了，谁也过不去。", UntranslatedReason.WrongLanguage)]
    [InlineData("ko", "방앗간 뒤의 강은 어제부터 얼어붙어 있다.", null)]
    [InlineData("zh", "El río detrás del molino está congelado desde ayer.", UntranslatedReason.WrongScript)]
    [InlineData("ru", "Река за мельницей замёрзла со вчерашнего дня.", null)]
    [InlineData("uk", "Река за мельницей замёрзла ещё вчера, и это было странно.", UntranslatedReason.WrongLanguage)]
    [InlineData("tlh", "bIQtIq taD, bIQtIq taD, bIQtIq taD, bIQtIq taD.", null)]
    [InlineData("es", "Aquí está la traducción:\nEl río detrás del molino.", UntranslatedReason.ExtraText)]
    [InlineData("es", "{\"a\": \"El río detrás del molino.\"}", UntranslatedReason.ExtraText)]
    [InlineData("es", "...", UntranslatedReason.EmptyAnswer)]
    [InlineData("es", "OK", UntranslatedReason.BadLength)]
    [InlineData("es", "Está bien.", UntranslatedReason.BadLength)]
    [InlineData(
        "es",
        "The river behind the mill is frozen since yesterday. – El río está congelado desde ayer.",
        UntranslatedReason.ExtraText
    )]
    [InlineData(
        "es",
        "El río está congelado (the river behind the mill is frozen since yesterday)",
        UntranslatedReason.ExtraText
    )]
    [InlineData(
        "es",
        "El río está congelado desde ayer. El río está congelado desde ayer.",
        UntranslatedReason.ExtraText
    )]
    public void An_answer_is_in_the_language_that_was_asked_for(string target, string answer, string? refusal) =>
        AnswerCheck
            .Refuse("The river behind the mill is frozen since yesterday.", answer, new LanguagePair("en", target))
            .ShouldBe(refusal);

    [Theory]
    [InlineData("Kubernetes, Docker and Terraform are there.", "Están Kubernetes, Docker y Terraform.")]
    [InlineData("Pfizer and Moderna sued each other.", "Pfizer y Moderna se demandaron.")]
    [InlineData("He plays for Manchester United.", "Juega en el Manchester United.")]
    [InlineData("We read The Lord of the Rings.", "Leímos The Lord of the Rings.")]
    [InlineData(
        "Our neighbour lost the key of the church during the night.",
        "Nuestro vecino perdió el tono de la iglesia por la noche."
    )]
    [InlineData(
        "My brother forgot the broken clock during the night.",
        "Mi hermano olvidó el reloj roto por la noche."
    )]
    [InlineData("A young doctor sold the broken clock.", "Un doctor joven vendió el reloj roto.")]
    [InlineData("It says \"to be or not to be\" there.", "Ahí pone «to be or not to be».")]
    [InlineData("Run git rebase and then git push.", "Ejecuta git rebase y luego git push.")]
    public void Names_and_quotations_do_not_make_another_language_of_it(string source, string answer) =>
        AnswerCheck.Refuse(source, answer, EnEs).ShouldBeNull();

    [Fact]
    public void What_is_said_twice_may_be_translated_twice() =>
        AnswerCheck
            .Refuse("The river is frozen. The river is frozen!", "El río está congelado. ¡El río está congelado!", EnEs)
            .ShouldBeNull();
}
