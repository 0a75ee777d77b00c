using System.Text.Json;
using Tapescript.Platform.Persistence;

namespace Tapescript.Index.Texts;

/// <summary>Writes and reads the texts of documents.</summary>
internal sealed class TextStore(ServiceDatabase<IndexStore> database)
{
    public Task PutAsync(ServiceTransaction transaction, IReadOnlyList<TextRow> rows, CancellationToken ct)
    {
        if (rows.Count == 0)
            return Task.CompletedTask;
        object parameters =
            database.Engine == DatabaseEngine.Sqlite
                ? rows
                : new
                {
                    Docs = rows.Select(row => row.Doc).ToArray(),
                    Positions = rows.Select(row => row.Position).ToArray(),
                    Data = rows.Select(row => row.Data).ToArray(),
                };
        return transaction.ExecuteAsync("PutTexts", parameters, ct);
    }

    /// <summary>All segments of a document.</summary>
    public static async Task<IReadOnlyList<Segment>> ReadAsync(
        ServiceTransaction transaction,
        int doc,
        CancellationToken ct
    )
    {
        var rows = await transaction.QueryAsync<TextRow>("TextsOfDocument", new { Doc = doc }, ct);
        return [.. rows.SelectMany(row => TextBlock.Read(row))];
    }

    /// <summary>The segments in these places.</summary>
    public async Task<IReadOnlyDictionary<(int Doc, int Position), Segment>> FindAsync(
        ServiceTransaction snapshot,
        IReadOnlyCollection<(int Doc, int Position)> places,
        CancellationToken ct
    )
    {
        var found = new Dictionary<(int Doc, int Position), Segment>(places.Count);
        if (places.Count == 0)
            return found;
        object parameters =
            database.Engine == DatabaseEngine.Sqlite
                ? new { Pairs = JsonSerializer.Serialize(places.Select(place => new[] { place.Doc, place.Position })) }
                : new
                {
                    Docs = places.Select(place => place.Doc).ToArray(),
                    Positions = places.Select(place => place.Position).ToArray(),
                };
        var wanted = places.ToHashSet();
        foreach (var row in await snapshot.QueryAsync<TextRow>("FindTexts", parameters, ct))
        {
            foreach (var segment in TextBlock.Read(row, wanted))
                found[(row.Doc, segment.Position)] = segment;
        }

        return found;
    }
}
