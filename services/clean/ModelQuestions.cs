using Tapescript.Contracts.Transcripts;
using Tapescript.Platform.Models;
using Tapescript.Text.Restoration;

namespace Tapescript.Clean;

/// <summary>The questions about one document. An answer that is bad, late or missing is one that was not given.</summary>
internal sealed class ModelQuestions(ChatModel model, ModelBudget budget)
{
    private const int MostTitleTokens = 60;
    private readonly ModelRecord punctuation = new("clean.model-punctuation", "passages to punctuate");
    private readonly ModelRecord titles = new("clean.model-titles", "chapter titles");

    public bool FellBack => punctuation.FellBack || titles.FellBack;

    public IEnumerable<Problem> Problems => [.. punctuation.Problems(model.Name), .. titles.Problems(model.Name)];

    public void Count(CleanMetrics metrics)
    {
        metrics.Answers("punctuation", punctuation.Used, punctuation.Refused);
        metrics.Answers("titles", titles.Used, titles.Refused);
    }

    public async Task<IReadOnlyList<RestoredPunctuation>> PunctuateAsync(
        PunctuationPlan plan,
        string? title,
        IProgress<int> progress,
        CancellationToken ct
    )
    {
        punctuation.Asked(plan.Batches.Count);
        var instruction = PunctuationPrompt.Of(plan.Language, title);
        var answers = await AllAsync(
            [.. plan.Batches.Select(batch => PunctuateAsync(instruction, batch, mayHalve: true, ct))],
            progress
        );
        return [.. answers.SelectMany(a => a)];
    }

    public async Task<IReadOnlyDictionary<int, string>> TitlesAsync(
        Transcript document,
        IProgress<int> progress,
        CancellationToken ct
    )
    {
        var open = ChapterTitling.Open(document);
        titles.Asked(open.Count);
        var instruction = ChapterTitling.Instruction(document.Meta.Language);
        var given = await AllAsync([.. open.Select(c => TitleAsync(instruction, c.Excerpt, ct))], progress);
        return open.Zip(given)
            .Where(pair => pair.Second is not null)
            .ToDictionary(pair => pair.First.Chapter, pair => pair.Second!);
    }

    private static Task<T[]> AllAsync<T>(IReadOnlyList<Task<T>> questions, IProgress<int> progress)
    {
        var answered = 0;
        return Task.WhenAll(questions.Select(CountedAsync));

        async Task<T> CountedAsync(Task<T> question)
        {
            var answer = await question;
            progress.Report((int)(Interlocked.Increment(ref answered) * 100L / questions.Count));
            return answer;
        }
    }

    private async Task<IEnumerable<RestoredPunctuation>> PunctuateAsync(
        string instruction,
        PunctuationBatch batch,
        bool mayHalve,
        CancellationToken ct
    )
    {
        // A word is at most a few tokens; marks are few.
        var question = new ChatQuestion(instruction, batch.Text) { MostTokens = 256 + batch.Text.Length };
        if (await AskAsync(question, punctuation, ct) is not { } answer)
            return [];
        if (PunctuationAnswer.Read(batch, answer, out var refusal) is { } restored)
            return [restored];
        var halves = mayHalve ? batch.Halves() : [];
        if (halves.Count == 0)
        {
            punctuation.FallBack(
                refusal switch
                {
                    "words" => "its words were not the words that were said.",
                    "length" => "it was far too long.",
                    _ => "it had no sentence ends.",
                }
            );
            return [];
        }

        punctuation.Asked(1);
        var answers = await Task.WhenAll(halves.Select(half => PunctuateAsync(instruction, half, false, ct)));
        return answers.SelectMany(a => a);
    }

    private async Task<string?> TitleAsync(string instruction, string excerpt, CancellationToken ct)
    {
        var question = new ChatQuestion(instruction, excerpt) { MostTokens = MostTitleTokens };
        if (await AskAsync(question, titles, ct) is not { } answer)
            return null;
        var title = ChapterTitling.Check(excerpt, answer);
        if (title is null)
            titles.FallBack("it was no title in the words of the chapter.");
        return title;
    }

    private async Task<string?> AskAsync(ChatQuestion question, ModelRecord record, CancellationToken ct)
    {
        try
        {
            return (await model.AskAsync(question, budget, ct)).Text;
        }
        catch (ModelException e)
        {
            record.FallBack(e.Message);
            return null;
        }
    }
}
