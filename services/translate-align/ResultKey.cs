using System.Security.Cryptography;
using System.Text;
using Tapescript.Contracts;
using Tapescript.Text.Alignment;

namespace Tapescript.TranslateAlign;

/// <summary>The same key, the same document: input, options, engines.</summary>
internal sealed record ResultKey(string CleanedSha256, string OptionsHash, string Engine)
{
    public static ResultKey Of(TranscriptCleaned message, IEnumerable<string> engines, string edits = "")
    {
        var options = $"{string.Join(',', message.TargetLanguages)}\n{string.Join(',', message.Options.Languages)}";
        if (edits.Length > 0)
            options += $"\n{edits}";
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(options)));
        var engine = string.Join('\n', engines.Prepend(TranslationAlignment.Version));
        return new ResultKey(message.Document.Sha256, hash, engine);
    }
}
