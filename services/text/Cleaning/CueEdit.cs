namespace Tapescript.Text.Cleaning;

/// <summary>A piece of a cue that reads otherwise once it is repaired.</summary>
/// <param name="From">First code point.</param>
/// <param name="To">One past the last.</param>
/// <param name="After">What it reads; never empty.</param>
/// <param name="Kind">The code of the change.</param>
internal readonly record struct CueEdit(int From, int To, string After, string Kind);
