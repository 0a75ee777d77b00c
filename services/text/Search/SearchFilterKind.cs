namespace Tapescript.Text.Search;

/// <summary>What a <see cref="SearchFilter"/> looks at.</summary>
public enum SearchFilterKind
{
    /// <summary>The language of the text.</summary>
    Language,

    /// <summary>Published on this day or later.</summary>
    After,

    /// <summary>Published before this day.</summary>
    Before,

    /// <summary>The video, by its id with or without the name of its site.</summary>
    Video,
}
