namespace Tapescript.Text.Tests.Speech;

/// <summary>Sentence ends of captions without marks in languages that have rules and no model.</summary>
public sealed class OtherLanguagesTests
{
    [Theory]
    [InlineData("de", 0.5, 0.6)]
    [InlineData("fr", 0.5, 0.6)]
    [InlineData("es", 0.5, 0.6)]
    [InlineData("it", 0.5, 0.6)]
    [InlineData("pt", 0.5, 0.6)]
    [InlineData("ru", 0.5, 0.6)]
    [InlineData("ar", 0.5, 0.6)]
    [InlineData("hi", 0.5, 0.6)]
    public void Sentence_ends_are_found_by_words_and_better_with_pauses(string language, double byText, double byPauses)
    {
        var speeches = SpeechText.Of(language);
        var text = speeches.Select(s => SentenceEndScore.Of(s, s.Captions())).ToList();
        var gaps = speeches.Select(s => SentenceEndScore.Of(s, s.CaptionsWithPauses(wordTimes: false))).ToList();
        var words = speeches.Select(s => SentenceEndScore.Of(s, s.CaptionsWithPauses(wordTimes: true))).ToList();

        Print(language, text, gaps, words);
        text.Average().ShouldBeGreaterThan(byText);
        gaps.Average().ShouldBeGreaterThan(byPauses);
        words.Average().ShouldBeGreaterThan(byPauses);
    }

    [Theory]
    [InlineData("zh", 0.8, 0.4)]
    [InlineData("ja", 0.9, 0.6)]
    [InlineData("ko", 0.9, 0.8)]
    public void Captions_that_are_clauses_tell_sentences_and_full_lines_do_not_mislead(
        string language,
        double clauses,
        double lines
    )
    {
        var speeches = WideSpeech.Of(language);
        var byClauses = speeches.Select(s => s.Score(s.Clauses())).ToList();
        var byLines = speeches.Select(s => s.Score(s.Lines())).ToList();

        Print(language, byClauses, byLines);
        byClauses.Average().ShouldBeGreaterThan(clauses);
        byLines.Average().ShouldBeGreaterThan(lines);
    }

    private static void Print(string language, params IEnumerable<List<double>> scores) =>
        TestContext.Current.TestOutputHelper?.WriteLine(
            language
                + string.Concat(
                    scores.Select(s => $" | {string.Join(' ', s.Select(v => $"{v:0.00}"))} mean {s.Average():0.000}")
                )
        );
}
