using System.Text.Json;

namespace Tapescript.Text.Formats;

/// <summary>How sure a recogniser of the whisper family is of a segment.</summary>
internal static class WhisperConfidence
{
    /// <summary>Beyond this ratio whisper itself takes a text for a loop.</summary>
    public const double LoopRatio = 2.4;

    private const double LeastLog = -20;

    /// <summary>
    /// The mean probability of a token, from <c>avg_logprob</c>; where speech itself is doubtful
    /// (<c>no_speech_prob</c> over a half) it goes down to nothing.
    /// </summary>
    public static double? Of(JsonElement segment)
    {
        var sure = JsonValue.Number(segment, "avg_logprob") is { } log
            ? Math.Exp(Math.Min(0, log))
            : JsonValue.Number(segment, "confidence", "score", "probability");
        if (sure is null)
            return null;
        var silence = Math.Clamp(JsonValue.Number(segment, "no_speech_prob") ?? 0, 0, 1);
        return Math.Clamp(sure.Value, 0, 1) * Math.Min(1, 2 * (1 - silence));
    }

    /// <summary>The logarithm that reads as this confidence.</summary>
    public static decimal LogOf(double confidence) =>
        Math.Round((decimal)Math.Max(LeastLog, Math.Log(Math.Max(1e-12, confidence))), 6);
}
