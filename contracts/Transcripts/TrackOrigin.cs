namespace Tapescript.Contracts.Transcripts;

/// <summary>Who made a track.</summary>
public enum TrackOrigin
{
    /// <summary>Written by people.</summary>
    People,

    /// <summary>A speech recogniser.</summary>
    Asr,

    /// <summary>A machine translation.</summary>
    Machine,

    /// <summary>Read from a document that does not say.</summary>
    Document,
}
