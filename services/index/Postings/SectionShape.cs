namespace Tapescript.Index.Postings;

/// <summary>What is known of a term where it stands.</summary>
internal enum SectionShape
{
    /// <summary>The segments, and the places in each.</summary>
    Places,

    /// <summary>The segments, and how often in each.</summary>
    Counts,

    /// <summary>How many segments.</summary>
    Nothing,
}
