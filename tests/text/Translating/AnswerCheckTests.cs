using Tapescript.Contracts.Transcripts;
using Tapescript.Text.Translating;

namespace Tapescript.Text.Tests.Translating;

public class AnswerCheckTests
{
    [Theory]
    [InlineData("Good morning, everybody.", "Buenos días a todos.", null)]
    [InlineData("Good morning, everybody.", " ", UntranslatedReason.EmptyAnswer)]
    [InlineData("Good morning, everybody.", "good morning everybody", UntranslatedReason.SameAsSource)]
    [InlineData("I.", "Yo.", null)]
    [InlineData("42.", "42.", null)]
    [InlineData("OK.", "OK.", null)]
    [InlineData("No.", "No.", null)]
    [InlineData("The river behind the mill is frozen.", "Sí.", UntranslatedReason.BadLength)]
    [InlineData("The river behind the mill is frozen.", "磨坊后面的河结冰了。", null)]
    [InlineData("冬天很冷，夏天很热。", "冬天很冷，夏天很热。", UntranslatedReason.SameAsSource)]
    public void An_answer_is_judged(string source, string answer, string? refusal) =>
        AnswerCheck.Refuse(source, answer).ShouldBe(refusal);

    [Fact]
    public void An_answer_that_runs_on_is_refused() =>
        AnswerCheck
            .Refuse("The river is frozen.", string.Concat(Enumerable.Repeat("El río está helado. ", 20)))
            .ShouldBe(UntranslatedReason.BadLength);
}
