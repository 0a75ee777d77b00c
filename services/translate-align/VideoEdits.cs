using System.Security.Cryptography;
using System.Text;
using Tapescript.Contracts;
using Tapescript.Contracts.Transcripts;
using Tapescript.Text.Translating;

namespace Tapescript.TranslateAlign;

/// <summary>What people wrote into any document of a video.</summary>
internal sealed class VideoEdits(IReadOnlyList<EditRow> rows)
{
    /// <summary>Part of the key of results; empty when nobody wrote anything.</summary>
    public string Version =>
        rows.Count == 0
            ? ""
            : Convert.ToHexStringLower(
                SHA256.HashData(
                    Encoding.UTF8.GetBytes(
                        string.Join('\n', rows.Select(r => $"{r.Language}\t{r.SentenceId}\t{r.SourceHash}\t{r.Text}"))
                    )
                )
            );

    /// <param name="t">The document, aligned.</param>
    /// <param name="asked">The languages that were asked for.</param>
    public Transcript ApplyTo(Transcript t, IReadOnlyList<string> asked)
    {
        foreach (var language in rows.GroupBy(r => r.Language, StringComparer.Ordinal))
        {
            var into =
                TranslationPlan.Find(t, language.Key)?.Language
                ?? asked.FirstOrDefault(a => LanguageTag.Same(a, language.Key));
            if (into is null)
                continue;
            var edits = language.Select(r => new EditedSentence
            {
                Id = r.SentenceId,
                Hash = r.SourceHash,
                Text = r.Text,
            });
            t = TranslationEdits.Apply(t, into, [.. edits]);
        }

        return t;
    }
}
