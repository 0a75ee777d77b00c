using FsCheck;
using FsCheck.Fluent;
using Tapescript.Text.Repair;
using Tapescript.Text.Tests.Specs;
using Tapescript.Text.Words;

namespace Tapescript.Text.Tests.Repair;

public class RepairProperties
{
    private static readonly string[] Right =
    [
        .. SpecFile.In("Repair").Select(row => SpecFile.Find("Repair", row.Data.Item1, row.Data.Item2).Output),
    ];

    private static readonly Gen<string> Piece = Gen.OneOf(
        Gen.Elements(Right),
        Gen.Zip(Gen.Elements(Right), Gen.Elements(Misreading.CodePages.ToArray()))
            .Select(pair => Misreading.Of(pair.Item1, pair.Item2)),
        Gen.Elements("Ã", "Â", "â€", "\u0081", "\uD83D", "\uDE00", "\uFFFD", "?", " ", "\n", "ï»¿", "├", "√", "Ð", "é")
    );

    private static readonly Arbitrary<string> Texts = Gen.Zip(Piece.ListOf(), Gen.Elements("", " ", "\n"))
        .Select(pair => string.Join(pair.Item2, pair.Item1.Take(8)))
        .ToArbitrary();

    [Fact]
    public void Twice_is_once() =>
        Prop.ForAll(
                Texts,
                text =>
                {
                    var once = EncodingRepair.Fix(text);
                    EncodingRepair.Fix(once).ShouldBe(once);
                    EncodingRepair.IsClean(once).ShouldBeTrue();
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(400));

    [Fact]
    public void Clean_text_comes_back_as_it_is_and_only_that() =>
        Prop.ForAll(Texts, text => (EncodingRepair.Fix(text) == text).ShouldBe(EncodingRepair.IsClean(text)))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(400));

    [Fact]
    public void The_edits_turn_the_text_into_what_was_meant() =>
        Prop.ForAll(Texts, text => Apply(text).ShouldBe(EncodingRepair.Fix(text)))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(400));

    [Fact]
    public void Ascii_is_clean() =>
        Prop.ForAll<NonNull<string>>(text =>
                EncodingRepair.IsClean(string.Concat(text.Get.Where(char.IsAscii))).ShouldBeTrue()
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void What_was_read_as_Windows_1252_comes_back_whole() =>
        Prop.ForAll(
                Gen.Elements(Right.Where(IsUnmistakable).ToArray()).ToArbitrary(),
                text => EncodingRepair.Fix(Misreading.Of(text, 1252)).ShouldBe(text)
            )
            .QuickCheckThrowOnFailure();

    // Two foreign letters next to each other leave no doubt.
    private static bool IsUnmistakable(string text) =>
        text.Zip(text.Skip(1)).Any(pair => pair is { First: > '\u0400', Second: > '\u0400' });

    private static string Apply(string text)
    {
        var points = CodePoints.Of(text);
        var applied = "";
        var at = 0;
        foreach (var edit in EncodingRepair.Find(text))
        {
            edit.From.ShouldBeGreaterThanOrEqualTo(at);
            applied += CodePoints.ToText(points.AsSpan(at, edit.From - at)) + edit.After;
            at = edit.To;
        }

        return applied + CodePoints.ToText(points.AsSpan(at));
    }
}
