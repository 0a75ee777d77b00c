namespace Tapescript.Text.Formats;

/// <summary>A file of text in a book.</summary>
/// <param name="Name">Its file name.</param>
/// <param name="Label">Its name in the contents; null when it goes on with the file before.</param>
/// <param name="IsOurs">Whether the label is ours, in English, and not the source's.</param>
/// <param name="Content">Its bytes.</param>
internal sealed record EpubPage(string Name, string? Label, bool IsOurs, byte[] Content)
{
    /// <summary>Its id in the package.</summary>
    public string Id => Name[..Name.IndexOf('.', StringComparison.Ordinal)];
}
