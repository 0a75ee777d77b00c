using System.Text.Json.Serialization;

namespace Tapescript.Contracts.Transcripts;

/// <summary>One line of front matter, written as <c>[key, value]</c>.</summary>
/// <param name="Key">The key as it stood.</param>
/// <param name="Value">The value as it stood.</param>
[JsonConverter(typeof(MetaEntryConverter))]
public readonly record struct MetaEntry(string Key, string Value);
