using System.Security.Cryptography;
using System.Text;
using Tapescript.Contracts;
using Tapescript.Text.Cleaning;

namespace Tapescript.Clean;

/// <summary>What makes two cleanings the same cleaning: the documents of the tracks, and the options.</summary>
internal sealed record CleaningKey(string InputHash, string OptionsHash)
{
    public static CleaningKey Of(TranscriptImported message, CleaningOptions options) =>
        new(Hash(string.Join('\n', message.Tracks.Select(track => track.Transcript.Sha256))), options.Hash());

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
