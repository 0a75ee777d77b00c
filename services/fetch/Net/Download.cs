namespace Tapescript.Fetch.Net;

/// <summary>What a URL answered. <see cref="Content"/> is null when only the head was wanted.</summary>
internal sealed record Download(Uri Url, string? MediaType, ReadOnlyMemory<byte>? Content, string? FileName);
