namespace Tapescript.Text.Cleaning;

/// <summary>A place in a flow where a cue or a turn begins.</summary>
/// <param name="At">Index in the flow's text.</param>
/// <param name="Turn">Somebody else begins to speak.</param>
/// <param name="Paragraph">The source begins a paragraph.</param>
/// <param name="Pause">Milliseconds since the cue before; null when not known to the millisecond.</param>
/// <param name="Event">A sound stands before it.</param>
internal readonly record struct FlowJoint(int At, bool Turn, bool Paragraph, long? Pause, bool Event);
