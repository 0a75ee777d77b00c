namespace Tapescript.Text.Repair;

/// <summary>What a character is where wrongly decoded text may be.</summary>
internal enum Kind : byte
{
    /// <summary>Says nothing about how the text was decoded.</summary>
    Other,
    Space,
    Digit,
    LowerAscii,
    UpperAscii,

    /// <summary>Stands anywhere: dashes, the ellipsis, the apostrophe, the no-break space.</summary>
    Common,

    /// <summary>A control character of Latin-1, which nobody types.</summary>
    Control,

    /// <summary>Hardly ever typed: a spacing accent, a dagger, a broken bar.</summary>
    Odd,
    Law,
    Currency,
    Opening,
    Closing,
    Numeric,

    /// <summary>Accented capitals and small letters that also make faces: <c>(ò_ó)</c>.</summary>
    Face,
    UpperAccented,
    LowerAccented,

    /// <summary>Capitals of Greek and Cyrillic, which hardly occur beside Latin ones.</summary>
    UpperForeign,
    LowerForeign,
    Box,
}
