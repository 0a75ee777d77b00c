using System.Security.Cryptography;
using System.Text;
using Tapescript.Contracts;
using Tapescript.Text.Cleaning;

namespace Tapescript.Gateway.Ledger;

/// <summary>A submission that was checked: what it asks for, and the two keys by which it is known again.</summary>
internal sealed record Submission(
    Guid Id,
    bool IsIdGiven,
    string Key,
    CanonicalSource Source,
    BlobRef? Upload,
    RunOptions Options,
    int Priority,
    string RequestedBy
)
{
    private const int MostLanguages = 20;
    private const int LongestName = 200;

    public static Submission Check(SubmitVideo m)
    {
        var source = CanonicalSource.Of(m.Source, m.Upload);
        var asked = (m.Languages ?? []).Concat(m.Options?.Languages ?? []).ToList();
        if (asked.Count > 2 * MostLanguages)
            throw TooMany(asked.Count);
        var languages = asked.Select(LanguageTag.Check).Distinct(StringComparer.Ordinal).ToList();
        if (languages.Count > MostLanguages)
            throw TooMany(languages.Count);
        var spoken = m.Options?.SourceLanguage is { Length: > 0 } given ? LanguageTag.Check(given) : null;
        if (m.Priority is < -10 or > 10)
            throw new SubmissionRefusedException($"Priority {m.Priority} is out of range: −10 (last) to 10 (first).");
        var name = m.RequestedBy?.Trim() ?? "";
        if (name.Length > LongestName || name.Any(char.IsControl))
            throw new SubmissionRefusedException(
                "requestedBy is longer than 200 characters or contains control characters."
            );

        var (off, also) = Repairs(m.Options);
        var options = new RunOptions
        {
            Languages = languages,
            SourceLanguage = spoken,
            RepairsOff = off,
            RepairsAlso = also,
            Glossary = Terms(m.Options?.Glossary, languages),
        };
        var key = KeyOf(source, options);
        var isGiven = m.SubmissionId is { } id && id != Guid.Empty;
        return new(
            isGiven ? m.SubmissionId!.Value : Derived(key),
            isGiven,
            Convert.ToHexStringLower(key),
            source,
            m.Upload,
            options,
            m.Priority,
            name
        );
    }

    private static byte[] HashOf(string text) => SHA256.HashData(Encoding.UTF8.GetBytes(text));

    /// <summary>The same languages in another order make the same document.</summary>
    private static byte[] KeyOf(CanonicalSource source, RunOptions options) =>
        HashOf(
            string.Join(
                '\n',
                source.Key,
                string.Join(',', options.Languages.Order(StringComparer.Ordinal)),
                options.SourceLanguage ?? ""
            )
                + Line("off", options.RepairsOff)
                + Line("also", options.RepairsAlso)
                + Line("glossary", options.Glossary is { } glossary ? [glossary.Sha256] : [])
        );

    // Submissions that say nothing of these keep the key that they had.
    private static string Line(string name, IReadOnlyList<string> values) =>
        values.Count == 0 ? "" : $"\n{name}={string.Join(',', values)}";

    private static (IReadOnlyList<string> Off, IReadOnlyList<string> Also) Repairs(RunOptions? asked)
    {
        var (off, also) = (asked?.RepairsOff ?? [], asked?.RepairsAlso ?? []);
        if (CleaningOptions.Fault(off, also) is { } fault)
            throw new SubmissionRefusedException(fault);
        var options = new CleaningOptions { Off = off, Also = also };
        return (options.Off, options.Also);
    }

    private static BlobRef? Terms(BlobRef? glossary, List<string> languages)
    {
        if (glossary is null)
            return null;
        if (glossary.Sha256 is not { Length: 64 } hash || !hash.All(char.IsAsciiHexDigitLower) || glossary.Bytes < 0)
            throw new SubmissionRefusedException(
                "The glossary's sha256 is not 64 lower-case hex digits. Send the reference that POST /api/glossaries returned."
            );
        return languages.Count > 0
            ? glossary
            : throw new SubmissionRefusedException(
                "A glossary says how terms are translated, but no language is asked for. Name one, such as es."
            );
    }

    private static Guid Derived(byte[] hash)
    {
        var id = hash[..16];
        id[6] = (byte)((id[6] & 0x0F) | 0x80);
        id[8] = (byte)((id[8] & 0x3F) | 0x80);
        return new Guid(id, bigEndian: true);
    }

    private static SubmissionRefusedException TooMany(int count) =>
        new($"{count} languages are asked for; the limit is {MostLanguages}. Submit the rest separately.");
}
