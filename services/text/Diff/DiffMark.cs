namespace Tapescript.Text.Diff;

/// <summary>What became of a piece of text.</summary>
public enum DiffMark
{
    /// <summary>It stayed as it was.</summary>
    Same,

    /// <summary>It stands in no sentence any more.</summary>
    Removed,

    /// <summary>It was decoded or joined differently.</summary>
    Replaced,

    /// <summary>A mark or a capital was added to it.</summary>
    Inferred,

    /// <summary>It is a sound and became an event.</summary>
    Sound,
}
