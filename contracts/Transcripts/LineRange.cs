using System.Text.Json.Serialization;

namespace Tapescript.Contracts.Transcripts;

/// <summary>Lines of a source file, 1-based, both inclusive; written as <c>[first, last]</c>.</summary>
/// <param name="First">First line.</param>
/// <param name="Last">Last line.</param>
[JsonConverter(typeof(LineRangeConverter))]
public readonly record struct LineRange(int First, int Last);
