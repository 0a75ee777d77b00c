using Microsoft.Extensions.Options;
using Tapescript.Contracts;
using Tapescript.Index.Searching;
using Tapescript.Platform.Persistence;
using Tapescript.Text.Search;
using Tapescript.Text.Translating;

namespace Tapescript.Index;

/// <summary>Answers queries from the store.</summary>
internal sealed class StoreSearch(SearchStore store, IOptions<IndexOptions> options) : ISearch
{
    public async Task<SearchPage> SearchAsync(SearchQuery query, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        var expression = SearchExpression.Parse(query.Text);
        if (RootOf(expression, query.Language) is not { } root)
            return new SearchPage([], 0);
        var cursor = query.Cursor is { Length: > 0 } text ? SearchCursor.Read(text, query) : null;
        var limit = Math.Clamp(query.Limit, 1, options.Value.MostHits);
        return await store.ReadAsync(
            async snapshot =>
            {
                var run = new SearchRun(store, snapshot, options.Value);
                var (state, videos) = await run.FindAsync(root, cursor?.State, cancellationToken);
                var builder = new PageBuilder(store, snapshot, expression);
                var page = await builder.BuildAsync(videos, state, cursor, query, limit, cancellationToken);
                if (page.Total > 0 || cursor is not null)
                    return page with { Bounded = run.Bounded };
                return page with { Suggestion = await SuggestAsync(snapshot, query, expression, cancellationToken) };
            },
            cancellationToken
        );
    }

    // What is suggested finds something.
    private async Task<string?> SuggestAsync(
        ServiceTransaction snapshot,
        SearchQuery query,
        SearchExpression expression,
        CancellationToken ct
    )
    {
        var suggestion = await new Speller(store, snapshot).SuggestAsync(query, expression, ct);
        if (suggestion is null || RootOf(SearchExpression.Parse(suggestion), query.Language) is not { } root)
            return null;
        var (_, videos) = await new SearchRun(store, snapshot, options.Value).FindAsync(root, null, ct);
        return videos.Count > 0 ? suggestion : null;
    }

    private static SearchNode? RootOf(SearchExpression expression, string? tag) =>
        expression.Root is { } root && LanguageTag.Primary(tag) is { Length: > 0 } language
            ? new SearchAll([root, new SearchFilter(SearchFilterKind.Language, language)])
            : expression.Root;
}
