using System.Globalization;
using Tapescript.Text.Translating;

namespace Tapescript.TranslateAlign.Engines;

/// <summary>Answers that have no keys: their order is all there is, so one too many or too few voids them.</summary>
internal static class ListedAnswers
{
    public static AnswerReading Of(EngineQuestion question, IReadOnlyList<string> answers) =>
        answers.Count == question.Sentences.Count
            ? new AnswerReading(
                question
                    .Sentences.Zip(answers)
                    .ToDictionary(pair => pair.First.Id, pair => pair.Second, StringComparer.Ordinal),
                []
            )
            : AnswerReading.Useless(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"There were {answers.Count} answers to {question.Sentences.Count} sentences."
                )
            );
}
