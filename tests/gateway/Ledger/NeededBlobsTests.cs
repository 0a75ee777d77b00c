using Tapescript.Contracts;

namespace Tapescript.Gateway.Tests.Ledger;

public sealed class NeededBlobsTests
{
    public static TheoryData<string> Engines => TestDatabase.Engines;

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task The_ledger_needs_what_its_runs_begin_with_and_have_become(string engine)
    {
        await using var database = await TestDatabase.OpenAsync(engine);
        await using var connection = database.Connect();
        var upload = new string('e', 64);
        await connection.ExecuteAsync(
            "SaveStep",
            new Gateway.Ledger.StepEntry
            {
                RunId = "r",
                Step = Step.Fetch,
                Body = $"{{\"upload\":{{\"sha256\":\"{upload}\"}}}}",
            },
            CancellationToken.None
        );

        var texts = await connection.StreamAsync<string>("NeededBlobs", CancellationToken.None).ToListAsync();

        texts.ShouldHaveSingleItem().ShouldContain(upload);
    }
}
