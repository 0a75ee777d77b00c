namespace Tapescript.Text.Cleaning;

/// <summary>The raw code points behind one UTF-16 unit of a flow.</summary>
internal readonly record struct FlowAtom(int Cue, int From, int To);
