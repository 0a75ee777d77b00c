using Tapescript.Text.Repair;

namespace Tapescript.Text.Tidying;

/// <summary>The operations that are off until they are asked for.</summary>
public static class TidyOperations
{
    private const int MostRounds = 8;

    /// <summary>All, in the order in which they are applied.</summary>
    public static IReadOnlyList<TidyOperation> All { get; } =
    [
        new("entities", "decodes HTML entities; a text with < in it keeps them", HtmlEntities.Decode),
        new("surrogates", "puts U+FFFD for half a character", Surrogates.Replace),
        new("controls", "removes terminal escapes, control characters and byte order marks", ControlCharacters.Remove),
        new("lineEnds", "makes every line end a line feed", LineEnds.Normalise),
        new("quotes", "straightens curly quotation marks", CurlyQuotes.Straighten),
        new("ligatures", "takes ligatures of letters apart: ﬁ, ĳ, ǆ", Ligatures.Split),
        new("width", "full-width letters and digits, half-width katakana to normal", CharacterWidth.Normalise),
    ];

    /// <summary>Finds an operation.</summary>
    /// <param name="name">Its name; case does not matter.</param>
    /// <returns>The operation, or null where none is called so.</returns>
    public static TidyOperation? Find(string name) =>
        All.FirstOrDefault(operation => string.Equals(operation.Name, name, StringComparison.OrdinalIgnoreCase));

    /// <summary>
    /// Repairs the encoding and does what is asked for. One may bring out work for another (<c>&amp;Atilde;&amp;copy;</c>
    /// is <c>é</c>), so they take turns until nothing changes.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="operations">What to do besides repairing the encoding.</param>
    /// <returns>The text; as it was where eight rounds would not do.</returns>
    public static string Fix(string text, IReadOnlyCollection<TidyOperation> operations)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(operations);
        var before = text;
        for (var round = 0; round < MostRounds; round++)
        {
            var after = Round(before, operations);
            if (string.Equals(after, before, StringComparison.Ordinal))
                return after;
            before = after;
        }

        return text;
    }

    private static string Round(string text, IReadOnlyCollection<TidyOperation> operations)
    {
        var entities = operations.FirstOrDefault(operation => operation == All[0]);
        text = EncodingRepair.Fix(entities?.Apply(text) ?? text);
        foreach (var operation in All.Skip(1))
        {
            if (operations.Contains(operation))
                text = operation.Apply(text);
        }

        return text;
    }
}
