using System.Globalization;
using Tapescript.Contracts.Api;

namespace Tapescript.Gateway.Api;

/// <summary>Reads parameters, and says what would have been right.</summary>
internal static class Parameter
{
    private const int IdLength = 36;
    private const int MaxIds = 200;
    private const int MaxCursor = 200;
    private const int MaxSearchCursor = 6_000;
    private const int MaxQuery = 500;
    private const int MaxTag = 35;

    private static readonly string[] States =
    [
        RunState.Queued,
        RunState.Running,
        RunState.Waiting,
        RunState.Complete,
        RunState.Gaps,
        RunState.Failed,
        RunState.Cancelled,
    ];

    public static string Id(string id) =>
        id.Length is > 0 and <= IdLength && id.All(c => char.IsAsciiHexDigit(c) || c == '-')
            ? id.ToLowerInvariant()
            : throw Refuse.Bad(
                "Not an id",
                "An id is 12 hexadecimal digits, or a GUID; `tapescript status` and GET /api/runs show them."
            );

    public static Guid Guid(string id) =>
        System.Guid.TryParse(id, out var guid)
            ? guid
            : throw Refuse.Bad("Not an id", "The id of a dead letter is a GUID; GET /api/dead-letters shows them.");

    public static IReadOnlyList<string> Ids(string ids)
    {
        var list = ids.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return list.Length <= MaxIds
            ? [.. list.Select(Id)]
            : throw Refuse.Bad(
                "Too many ids",
                $"At most {MaxIds} ids go into one request; this one has {list.Length}."
            );
    }

    public static int Limit(string? text, int otherwise, int max) =>
        text switch
        {
            null or "" => otherwise,
            _ when int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var n)
                    && n >= 1
                    && n <= max => n,
            _ => throw Refuse.Bad("Bad limit", $"limit is a whole number from 1 to {max}."),
        };

    /// <summary>A whole number whose range is checked later; what is none is −1.</summary>
    public static int Number(string? text, int otherwise) =>
        string.IsNullOrWhiteSpace(text) ? otherwise
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n
        : -1;

    public static string? State(string? state) =>
        string.IsNullOrEmpty(state) ? null
        : States.Contains(state, StringComparer.Ordinal) ? state
        : throw Refuse.Bad("Unknown state", $"state is one of {string.Join(", ", States)}.");

    public static string? Step(string? step) =>
        string.IsNullOrEmpty(step) ? null
        : Contracts.Step.All.Contains(step, StringComparer.Ordinal) ? step
        : throw Refuse.Bad("Unknown step", $"from is one of {string.Join(", ", Contracts.Step.All)}.");

    public static string? Cursor(string? cursor) =>
        string.IsNullOrEmpty(cursor) ? null
        : cursor.Length <= MaxCursor ? cursor
        : throw Refuse.Bad("Bad cursor", "cursor is the 'next' of an earlier answer, unchanged.");

    public static string? SearchCursor(string? cursor) =>
        string.IsNullOrEmpty(cursor) ? null
        : cursor.Length <= MaxSearchCursor ? cursor
        : throw Refuse.Bad("Bad cursor", "cursor is the 'next' of an earlier answer, unchanged.");

    public static string? Language(string? tag) =>
        string.IsNullOrEmpty(tag) ? null
        : tag.Length <= MaxTag && char.IsAsciiLetter(tag[0]) && tag.All(c => char.IsAsciiLetterOrDigit(c) || c == '-')
            ? tag
        : throw Refuse.Bad("Not a language", "A language is a BCP 47 tag, such as en, es or zh-TW.");

    public static string Query(string? query) =>
        string.IsNullOrWhiteSpace(query)
            ? throw Refuse.Bad("Nothing to search for", "q holds the words to find.")
            : Cut(query.Trim());

    // Nothing that can be typed is an error: the words that are looked at are fewer anyway.
    private static string Cut(string query) =>
        query.Length <= MaxQuery ? query
        : char.IsHighSurrogate(query[MaxQuery - 1]) ? query[..(MaxQuery - 1)]
        : query[..MaxQuery];
}
