namespace Tapescript.Text.Tidying;

/// <summary>
/// Something that may be done to a text that is not wrong. None is done unless it is asked for; each leaves clean text
/// as it is, and twice is once.
/// </summary>
/// <param name="Name">What it is called on the command line and in options.</param>
/// <param name="Description">What it does, in a line.</param>
/// <param name="Apply">Does it. The same string comes back where there is nothing to do.</param>
public sealed record TidyOperation(string Name, string Description, Func<string, string> Apply)
{
    /// <summary>Tells whether there is nothing to do.</summary>
    /// <param name="text">The text.</param>
    /// <returns>True when <see cref="Apply"/> gives the same text.</returns>
    public bool IsClean(string text) => string.Equals(Apply(text), text, StringComparison.Ordinal);
}
