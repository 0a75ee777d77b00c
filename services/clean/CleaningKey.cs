using System.Security.Cryptography;
using System.Text;
using Tapescript.Contracts;
using Tapescript.Text.Cleaning;

namespace Tapescript.Clean;

/// <summary>What makes two cleanings the same cleaning: the documents of the tracks, and the options.</summary>
internal sealed record CleaningKey(string InputHash, string OptionsHash)
{
    /// <param name="message">The tracks.</param>
    /// <param name="options">The options.</param>
    /// <param name="model">The model that helps; empty for none.</param>
    public static CleaningKey Of(TranscriptImported message, CleaningOptions options, string model) =>
        new(
            Hash(string.Join('\n', message.Tracks.Select(track => track.Transcript.Sha256))),
            model.Length == 0 ? options.Hash() : Hash(options.Hash() + '\n' + model)[..16]
        );

    /// <summary>The key of a cleaning that is good enough for one run only: the next may find the model well again.</summary>
    public CleaningKey ForRun(Guid run) => this with { OptionsHash = $"{OptionsHash}/{run:D}" };

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
