using FsCheck;
using FsCheck.Fluent;
using Tapescript.Text.Tidying;

namespace Tapescript.Text.Tests.Tidying;

public class TidyProperties
{
    private static readonly Arbitrary<string> Texts = Gen.OneOf(
            Gen.Elements("&", "amp;", "&amp;", "lt;", "&lt;", "#38;", "&#38;", "&AMP;", "&Atilde;", "&copy;", "&#x1b;"),
            Gen.Elements("“", "’", "„", "ﬁ", "ŉ", "Ａ", "ｶ", "ﾞ", "，", "\u001b", "[", "0", "m", "\uFEFF", "\u0001"),
            Gen.Elements("\r", "\n", "\u2028", "\u0085", "\uD83D", "\uDE00", "â€œ", "Ã©", "<", " ", "word", ";", "’")
        )
        .ListOf()
        .Select(pieces => string.Concat(pieces))
        .ToArbitrary();

    public static TheoryData<string> Names => [.. TidyOperations.All.Select(operation => operation.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Twice_is_once_and_leaves_it_clean(string name)
    {
        var operation = TidyOperations.Find(name)!;
        Prop.ForAll(
                Texts,
                text =>
                {
                    var once = operation.Apply(text);
                    operation.Apply(once).ShouldBe(once);
                    operation.IsClean(once).ShouldBeTrue();
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(300));
    }

    [Fact]
    public void All_together_twice_is_once() =>
        Prop.ForAll(
                Texts,
                text =>
                {
                    var once = TidyOperations.Fix(text, TidyOperations.All);
                    TidyOperations.Fix(once, TidyOperations.All).ShouldBe(once);
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    [Theory]
    [MemberData(nameof(Names))]
    public void Plain_text_stays_as_it_is(string name)
    {
        const string text = "Plain text, with (marks) and\tletters: été, 雾, μ.\n";

        TidyOperations.Find(name)!.Apply(text).ShouldBeSameAs(text);
    }
}
