namespace Tapescript.Contracts.Transcripts;

/// <summary>The kinds of events.</summary>
public enum EventKind
{
    /// <summary>Music or song signs.</summary>
    Music,

    /// <summary>Applause or cheering.</summary>
    Applause,

    /// <summary>Laughter.</summary>
    Laughter,

    /// <summary>Silence, blank audio.</summary>
    Silence,

    /// <summary>Noise.</summary>
    Noise,

    /// <summary>Anything else between brackets that names a sound.</summary>
    Other,
}
