namespace Tapescript.Gateway.Web.Read;

/// <summary>A paragraph on the page: a paragraph of the document, or the part of one that a chapter cuts off.</summary>
internal readonly record struct ReadBlock(int First, int Count);
