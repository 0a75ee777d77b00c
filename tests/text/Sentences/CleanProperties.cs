using FsCheck;
using FsCheck.Fluent;
using Tapescript.Text.Paragraphs;
using Tapescript.Text.Sentences;

namespace Tapescript.Text.Tests.Sentences;

/// <summary>What is clean comes back byte for byte, what comes out is clean, and twice is once.</summary>
public sealed class CleanProperties
{
    [Theory]
    [InlineData("¿Sí? and so e.g. ?! a.", null)]
    [InlineData("¿Sí? and so e.g. ?! a.", "es")]
    [InlineData("• one • two. 1) three 2) four", "en")]
    public void A_sentence_stays_one_when_it_stands_alone(string text, string? language) => IsSettled(text, language);

    [Fact]
    public void Sentences_are_clean_and_cut_again_come_back() => Check(CleanText.Any, 4000, IsSettled);

    [Fact]
    public void Sentences_of_long_texts_are_clean_and_cut_again_come_back() => Check(CleanText.Long, 300, IsSettled);

    [Fact]
    public void A_text_is_one_clean_sentence_exactly_when_it_comes_back() =>
        Check(
            CleanText.Any,
            2000,
            (text, language) =>
                SentenceSplitter
                    .IsClean(text, language)
                    .ShouldBe(SentenceSplitter.Split(text, language) is [var only] && only == text)
        );

    [Fact]
    public void Paragraphs_are_clean_and_cut_again_come_back() =>
        Check(
            CleanText.Long,
            500,
            (text, language) =>
            {
                var paragraphs = ParagraphSplitter.Split(text, language);
                foreach (var paragraph in paragraphs)
                {
                    ParagraphSplitter.IsClean(paragraph, language).ShouldBeTrue(paragraph);
                    ParagraphSplitter.Split(paragraph, language).ShouldBe([paragraph]);
                }

                ParagraphSplitter.Split(string.Join("\n\n", paragraphs), language).ShouldBe(paragraphs);
                CleanText.Bare(string.Concat(paragraphs)).ShouldBe(CleanText.Bare(text));
            }
        );

    [Fact]
    public void Punctuated_text_is_clean_and_comes_back() => Check(CleanText.Any, 2000, IsPunctuatedOnce);

    [Fact]
    public void Long_punctuated_text_is_clean_and_comes_back() => Check(CleanText.Long, 300, IsPunctuatedOnce);

    [Theory]
    [InlineData("well, ", 100)]
    [InlineData("it's a-b-c, ", 90)]
    [InlineData("a(你", 70)]
    [InlineData("你，", 130)]
    [InlineData("so - ", 90)]
    [InlineData("end”", 90)]
    public void Nothing_but_commas_becomes_sentences_too(string part, int times) =>
        IsPunctuatedOnce(string.Concat(Enumerable.Repeat(part, times)), null);

    [Fact]
    public void A_text_made_to_be_cut_a_piece_at_a_time_ends_in_time_and_is_clean()
    {
        foreach (
            var part in new[] { "1. ", "a. 2. ", "a. b. ", "• 1. a ", "e.g. ?! ", "end.Next", "¿Sí? e.g. ", "J. R. " }
        )
        {
            var sentences = SentenceSplitter.Split(string.Concat(Enumerable.Repeat(part, 200_000 / part.Length)), null);
            sentences.ShouldAllBe(s => SentenceSplitter.IsClean(s, null));
        }
    }

    private static void IsSettled(string text, string? language)
    {
        var sentences = SentenceSplitter.Split(text, language);
        foreach (var sentence in sentences)
        {
            SentenceSplitter.IsClean(sentence, language).ShouldBeTrue(sentence);
            SentenceSplitter.Split(sentence, language).ShouldBe([sentence]);
        }

        CleanText.Bare(string.Concat(sentences)).ShouldBe(CleanText.Bare(text));
    }

    private static void IsPunctuatedOnce(string text, string? language)
    {
        var once = Punctuator.Punctuate(text, language);
        Punctuator.IsClean(once).ShouldBeTrue(once);
        Punctuator.Punctuate(once, language).ShouldBe(once);
        if (Punctuator.IsClean(text))
            once.ShouldBe(text);
        Letters(once).ShouldBe(Letters(text));
    }

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToUpperInvariant();

    private static void Check(Gen<string> texts, int times, Action<string, string?> holds) =>
        Prop.ForAll(Arb.From(texts), Arb.From(CleanText.Language), holds)
            .Check(Config.QuickThrowOnFailure.WithMaxTest(times));
}
