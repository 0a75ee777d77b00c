namespace Tapescript.Text.Search;

/// <summary>Where words are looked for.</summary>
public enum SearchField
{
    /// <summary>In what is said.</summary>
    Text,

    /// <summary>In the title of the video.</summary>
    Title,

    /// <summary>In the name of the channel.</summary>
    Channel,

    /// <summary>In the name of who says it.</summary>
    Speaker,
}
