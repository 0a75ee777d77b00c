using Microsoft.Extensions.Options;
using Tapescript.Contracts;
using Tapescript.Index.Searching;
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
        if (expression.Root is not { } root)
            return new SearchPage([], 0);
        if (LanguageTag.Primary(query.Language) is { Length: > 0 } language)
            root = new SearchAll([root, new SearchFilter(SearchFilterKind.Language, language)]);
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
                var speller = new Speller(store, snapshot);
                return page with { Suggestion = await speller.SuggestAsync(query, expression, cancellationToken) };
            },
            cancellationToken
        );
    }
}
