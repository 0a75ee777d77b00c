using Tapescript.Contracts;

namespace Tapescript.Fetch;

/// <summary>What a source turned out to be: one video, or a collection of sources. Exactly one is set.</summary>
internal sealed record Fetched(VideoFetched? Video, CollectionExpanded? Collection);
