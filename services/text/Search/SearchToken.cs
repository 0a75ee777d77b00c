namespace Tapescript.Text.Search;

/// <summary>A term and where it stands.</summary>
/// <param name="Term">The term: folded and stemmed.</param>
/// <param name="Word">The folded word that it is the stem of; null where a script has no spaces.</param>
/// <param name="Start">Where it begins in the text, in UTF-16 code units.</param>
/// <param name="End">Where it ends, exclusive.</param>
public readonly record struct SearchToken(string Term, string? Word, int Start, int End);
