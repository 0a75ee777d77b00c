using Tapescript.Contracts.Transcripts;

namespace Tapescript.Text.Tests.Translating;

/// <summary>Sentences for tests.</summary>
internal static class Said
{
    public static Sentence Sentence(string id, string text, long? start = null, long? end = null) =>
        new()
        {
            Id = id,
            Text = text,
            Hash = SentenceHash.Of(text),
            Start = start,
            End = end,
        };

    public static Sentence[] All(params string[] texts) => [.. texts.Select((text, i) => Sentence($"{i}.0", text))];
}
