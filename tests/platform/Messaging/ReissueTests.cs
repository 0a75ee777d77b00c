using System.Text.Json;
using Tapescript.Contracts;
using Tapescript.Platform.Tests.Support;

namespace Tapescript.Platform.Tests.Messaging;

/// <summary>What the ledger does: it sends a stored input again, to one queue, in the trace of its run.</summary>
public sealed class ReissueTests
{
    private const string Trace = "4bf92f3577b34da6a3ce929d0e0e4736";
    private const string TraceParent = $"00-{Trace}-00f067aa0ba902b7-01";

    public static TheoryData<Transport> Both => [Transport.Memory, Transport.RabbitMq];

    [Theory]
    [MemberData(nameof(Both))]
    public async Task A_stored_message_arrives_with_its_attempt_and_in_its_trace(Transport transport)
    {
        await using var app = await TestApp.StartAsync(transport);
        var runId = Guid.CreateVersion7();
        var stored = JsonSerializer.Serialize(new FetchVideo { RunId = runId, Source = "x" });
        var id = Guid.CreateVersion7();

        await app.Outgoing.SendJsonAsync(
            "fetch",
            nameof(FetchVideo),
            stored,
            id,
            5,
            CancellationToken.None,
            TraceParent
        );

        await Eventually.HoldsAsync(() => app.Recorder.Deliveries.Count == 2, "fetch and ledger have it");
        var fetch = app.Recorder.Deliveries.First();
        fetch.ShouldBe(new Delivery("fetch", runId, id, 5, Trace));
        app.Recorder.Deliveries.Last().TraceId.ShouldBe(Trace);
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task A_dead_letter_is_replayed_as_the_envelope_that_it_was(Transport transport)
    {
        await using var app = await TestApp.StartAsync(transport);
        var runId = Guid.CreateVersion7();
        var envelope = $$"""
            {"messageId":"{{Guid.NewGuid()}}","messageType":["urn:message:Tapescript.Contracts:FetchVideo"],
             "message":{"runId":"{{runId}}","source":"x"} }
            """;

        await app.Outgoing.SendJsonAsync("fetch", "", envelope, Guid.NewGuid(), 1, CancellationToken.None);

        await Eventually.HoldsAsync(() => !app.Recorder.Fetched.IsEmpty, "it is consumed");
        app.Recorder.Fetched.ShouldHaveSingleItem().RunId.ShouldBe(runId);
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task A_dead_submission_is_replayed_as_plain_JSON(Transport transport)
    {
        await using var app = await TestApp.StartAsync(transport);
        var body = """{"source":"y"}""";

        await app.Outgoing.SendJsonAsync("submit", "", body, Guid.NewGuid(), 1, CancellationToken.None);

        await Eventually.HoldsAsync(() => !app.Recorder.Submitted.IsEmpty, "it is consumed");
    }

    [Fact]
    public async Task A_submission_of_a_foreign_client_keeps_the_trace_that_it_names()
    {
        await using var app = await TestApp.StartAsync(Transport.RabbitMq);
        var headers = new Dictionary<string, string> { ["traceparent"] = TraceParent };

        await Wire.PutAsync(app, "submit", """{"source":"y"}""", headers: headers);

        await Eventually.HoldsAsync(() => !app.Recorder.Submitted.IsEmpty, "it is consumed");
        app.Recorder.Deliveries.ShouldHaveSingleItem().TraceId.ShouldBe(Trace);
    }
}
