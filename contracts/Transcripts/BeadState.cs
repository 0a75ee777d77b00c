namespace Tapescript.Contracts.Transcripts;

/// <summary>The states of a bead.</summary>
public enum BeadState
{
    /// <summary>An engine translated it.</summary>
    Translated,

    /// <summary>Aligned with text that the source has.</summary>
    Aligned,

    /// <summary>Written by a person.</summary>
    Edited,

    /// <summary>No translation; <see cref="Bead.Reason"/> says why.</summary>
    Untranslated,

    /// <summary>Text of the target track that no sentence stands for.</summary>
    Unpaired,
}
