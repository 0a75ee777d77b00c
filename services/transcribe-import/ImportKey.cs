using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Tapescript.Contracts;

namespace Tapescript.TranscribeImport;

/// <summary>What makes two imports the same import: the tracks' bytes, and all else that shapes the documents.</summary>
internal sealed record ImportKey(string InputHash, string OptionsHash)
{
    public static ImportKey Of(VideoFetched message) =>
        new(
            Hash(string.Join('\n', message.Tracks.Select(track => track.Content.Sha256))),
            Hash(
                JsonSerializer.Serialize(
                    new
                    {
                        message.VideoId,
                        message.Video,
                        Tracks = message.Tracks.Select(track => new
                        {
                            track.Name,
                            track.Language,
                            track.Origin,
                        }),
                        message.Problems,
                        message.Options.SourceLanguage,
                    }
                )
            )
        );

    public static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
