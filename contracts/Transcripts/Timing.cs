namespace Tapescript.Contracts.Transcripts;

/// <summary>How a time was come by.</summary>
public enum Timing
{
    /// <summary>To the millisecond, from the source.</summary>
    Exact,

    /// <summary>To the second, from the source.</summary>
    Second,

    /// <summary>Interpolated by characters between known anchors.</summary>
    Estimated,

    /// <summary>Not known.</summary>
    None,
}
