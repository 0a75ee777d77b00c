using FsCheck;
using FsCheck.Fluent;
using Tapescript.Text.Sentences;

namespace Tapescript.Text.Tests.Sentences;

/// <summary>What must hold for any text, however odd.</summary>
public class SentenceProperties
{
    private static readonly Gen<string> Piece = Gen.Elements([
        .. "hello|there|I|The|we|.|...|?|!|,|\"|“|”|«|»|(|)|[|]|[3]|1.|2.|a.|b)|• |e.g.|Mr.|U.S.|z.|B.|p. 3|12|…|。|你好|「|」|と|《|》".Split(
            '|'
        ),
        "\n",
        "\n\n",
        "\r\n",
        " ",
        "　",
        "क्या।",
        "أين؟",
        "😀",
        "\ud83d",
        ":",
        ";",
        "http://a.example/b.c",
        "end.Next",
    ]);

    private static readonly Gen<string> Text =
        from parts in Gen.ListOf(Piece)
        from spaces in Gen.ListOf(Gen.Elements("", " ", " "), parts.Count)
        select string.Concat(parts.Zip(spaces, (part, space) => part + space));

    private static readonly Gen<string?> Language = Gen.Elements<string?>(
        null,
        "en",
        "de",
        "fr",
        "ja",
        "ar",
        "ru",
        "xx"
    );

    [Fact]
    public void Nothing_but_white_space_goes_missing_or_moves() =>
        Prop.ForAll(
                Arb.From(Text),
                Arb.From(Language),
                (text, language) => Bare(string.Concat(SentenceSplitter.Split(text, language))).ShouldBe(Bare(text))
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(2000));

    [Fact]
    public void Sentences_are_trimmed_and_none_is_empty() =>
        Prop.ForAll(
                Arb.From(Text),
                text =>
                {
                    foreach (var sentence in SentenceSplitter.Split(text, null))
                    {
                        sentence.ShouldNotBeEmpty();
                        sentence.ShouldBe(sentence.Trim());
                    }
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    [Fact]
    public void Long_texts_of_marks_quotes_and_numbers_end_in_time()
    {
        foreach (
            var piece in new[]
            {
                ".",
                ". ",
                "? ",
                "\"",
                "「",
                "」。",
                "1. ",
                "(",
                "[1]",
                "A. ",
                "«",
                "a",
                ": ",
                "。",
                " ",
                "\n",
                "a\n",
                "• ",
            }
        )
        {
            var text = string.Concat(Enumerable.Repeat(piece, 400_000 / piece.Length));
            Bare(string.Concat(SentenceSplitter.Split(text, null))).Length.ShouldBe(Bare(text).Length);
        }
    }

    private static string Bare(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
