namespace Tapescript.Text.Formats;

/// <summary>What a piece of XML is.</summary>
internal enum XmlPart
{
    /// <summary>Text, its references not yet decoded.</summary>
    Text,

    /// <summary>Text that has no references: CDATA.</summary>
    Verbatim,

    /// <summary>The start of an element.</summary>
    Start,

    /// <summary>The end of an element.</summary>
    End,
}
