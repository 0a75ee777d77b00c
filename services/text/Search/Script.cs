namespace Tapescript.Text.Search;

/// <summary>How a character takes part in terms.</summary>
internal enum Script
{
    /// <summary>Parts terms.</summary>
    None,

    /// <summary>A letter, mark or digit of a script that has spaces between words.</summary>
    Spaced,

    /// <summary>A character of a script that has none.</summary>
    Unspaced,
}
