using Tapescript.Platform.Models;
using Tapescript.Text.Translating;

namespace Tapescript.TranslateAlign.Engines;

/// <summary>Asks a model for one document: JSON in, JSON out, the ids of the sentences as keys.</summary>
internal sealed class ChatEngine(ChatModel model, ChatOptions options, LanguagePair languages, TimeProvider time)
    : ITranslationEngine
{
    // Part of the key of what it makes: raise it when the prompt changes.
    private const string PromptVersion = "p1";
    private const int LeastTokens = 512;
    private const int MostTokens = 16_384;
    private readonly long started = time.GetTimestamp();
    private int requests;
    private int tokens;

    public bool IsIndependent => false;

    // What it writes for Taiwan is not for Beijing.
    public string Id { get; } =
        $"chat {model.Name} {PromptVersion} {LanguageTag.Primary(languages.Source)}-{languages.Target.ToLowerInvariant()}";

    public static TimeSpan LongestCall(ChatOptions options) =>
        (TimeSpan.FromSeconds(options.RequestSeconds) * options.Attempts) + EngineGuard.LongestWait;

    public async Task<AnswerReading> AskAsync(EngineQuestion question, CancellationToken ct)
    {
        EnsureWithinDocument();
        var prompt = TranslationPrompt.Of(question.Sentences, languages, question.Context);
        var chat = new ChatQuestion(prompt.Instructions, prompt.Question)
        {
            JsonSchema = prompt.Schema,
            // A language that says a thing in twice the letters, and the keys.
            MostTokens = Math.Clamp(question.Characters + (question.Sentences.Count * 32), LeastTokens, MostTokens),
        };
        try
        {
            var answer = await model.AskAsync(chat, CallBudget(), ct);
            Interlocked.Add(ref tokens, answer.Tokens);
            return AnswerReader.Read(answer.Text, [.. question.Sentences.Select(s => s.Id)]);
        }
        catch (ModelException e) when (e.Code is "model.cut" or "model.empty")
        {
            return AnswerReading.Useless(e.Message);
        }
        catch (ModelException e)
        {
            throw new EngineException(e.Message, e)
            {
                IsTransient = e.IsTransient,
                RetryAfter = e.RetryAfter,
                IsDown = e.NeedsSetting,
                IsSilence = e.Code == "model.timeout",
            };
        }
    }

    private void EnsureWithinDocument()
    {
        if (Interlocked.Increment(ref requests) > options.DocumentRequests)
            throw Over(nameof(options.DocumentRequests));
        if (Volatile.Read(ref tokens) >= options.DocumentTokens)
            throw Over(nameof(options.DocumentTokens));
        if (time.GetElapsedTime(started).TotalSeconds > options.DocumentSeconds)
            throw Over(nameof(options.DocumentSeconds));
    }

    private static EngineException Over(string option) =>
        new($"The model's limit {option} was reached.") { IsOverLimit = true };

    private ModelBudget CallBudget() =>
        new(
            new ChatOptions
            {
                DocumentSeconds = (int)LongestCall(options).TotalSeconds,
                DocumentRequests = options.Attempts,
                DocumentTokens = int.MaxValue,
            },
            time
        );
}
