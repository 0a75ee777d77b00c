using System.Net;
using Tapescript.Contracts.Api;

namespace Tapescript.Gateway.Tests.Api;

public sealed class DeadLetterApiTests
{
    [Fact]
    public async Task Dead_letters_are_listed_replayed_and_discarded()
    {
        await using var server = await ApiServer.StartAsync();
        var one = new DeadLetterView { Id = Guid.NewGuid(), Queue = "clean" };
        var two = new DeadLetterView { Id = Guid.NewGuid(), Queue = "index" };
        server.Ledger.Letters.AddRange([one, two]);
        (await (await server.Client.GetAsync("/api/dead-letters")).JsonAsync()).GetArrayLength().ShouldBe(2);
        (await server.Client.PostAsync($"/api/dead-letters/{one.Id}/replay", null)).StatusCode.ShouldBe(
            HttpStatusCode.Accepted
        );
        (await server.Client.DeleteAsync($"/api/dead-letters/{two.Id}")).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        server.Ledger.Letters.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("nonsense", HttpStatusCode.BadRequest)]
    [InlineData("00000000-0000-0000-0000-000000000001", HttpStatusCode.NotFound)]
    public async Task A_letter_that_is_not_there_is_a_problem(string id, HttpStatusCode status)
    {
        await using var server = await ApiServer.StartAsync();
        await (await server.Client.DeleteAsync($"/api/dead-letters/{id}")).ProblemAsync(status);
        await (await server.Client.PostAsync($"/api/dead-letters/{id}/replay", null)).ProblemAsync(status);
    }
}
