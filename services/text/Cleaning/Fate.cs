namespace Tapescript.Text.Cleaning;

/// <summary>What becomes of a raw code point.</summary>
internal enum Fate : byte
{
    Kept,
    Blank,
    Event,
    Carried,
    Looped,
    Stock,
    Mark,
}
