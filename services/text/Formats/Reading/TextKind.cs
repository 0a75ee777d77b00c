namespace Tapescript.Text.Formats;

/// <summary>Families of text, told by the first characters.</summary>
internal enum TextKind
{
    /// <summary>Lines of any kind.</summary>
    Plain,

    /// <summary>A web page.</summary>
    Html,

    /// <summary>Any other XML.</summary>
    Xml,

    /// <summary>JSON, an object or a list of them.</summary>
    Json,

    /// <summary>Rich Text Format.</summary>
    Rtf,

    /// <summary>A playlist of a stream.</summary>
    Playlist,
}
