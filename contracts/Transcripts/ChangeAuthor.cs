namespace Tapescript.Contracts.Transcripts;

/// <summary>Who made a change.</summary>
public enum ChangeAuthor
{
    /// <summary>A rule.</summary>
    Rule,

    /// <summary>A language model.</summary>
    Model,
}
