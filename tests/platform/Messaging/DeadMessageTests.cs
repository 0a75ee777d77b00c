using Tapescript.Platform.Tests.Support;

namespace Tapescript.Platform.Tests.Messaging;

/// <summary>What cannot be read is told to the ledger with its reason, acked, and in no queue of MassTransit's own.</summary>
public sealed class DeadMessageTests
{
    private const string Unknown =
        """{"messageId":"0197b3a0-0000-7000-8000-000000000001","messageType":["urn:message:Tapescript.Contracts:NoSuchThing"],"message":{"runId":"0197b3a0-0000-7000-8000-000000000002"}}""";

    private const string WrongField =
        """{"messageType":["urn:message:Tapescript.Contracts:FetchVideo"],"message":{"runId":"not a guid","source":7}}""";

    public static TheoryData<Transport, string, string> Bodies
    {
        get
        {
            var data = new TheoryData<Transport, string, string>();
            foreach (var transport in Enum.GetValues<Transport>())
            {
                data.Add(transport, "this is not JSON \u0001", "not a JSON object");
                data.Add(transport, "", "not a JSON object");
                data.Add(transport, "[1,2]", "not a JSON object");
                data.Add(transport, "{}", "not a MassTransit envelope");
                data.Add(transport, """{"runId":"0197b3a0-0000-7000-8000-000000000002","source":"x"}""", "envelope");
                data.Add(transport, Unknown, "NoSuchThing");
                data.Add(transport, WrongField, "do not fit");
                data.Add(transport, new string('[', 5000), "not a JSON object");
            }
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Bodies))]
    public async Task On_the_queue_of_a_service_it_dies_with_its_reason(Transport transport, string body, string reason)
    {
        await using var app = await TestApp.StartAsync(transport);

        await Wire.PutAsync(app, "fetch", body);

        await Eventually.HoldsAsync(() => !app.Recorder.Dead.IsEmpty, "MessageDead arrives");
        var dead = app.Recorder.Dead.ShouldHaveSingleItem();
        dead.Queue.ShouldBe("fetch");
        dead.Reason.ShouldContain(reason);
        dead.Body.ShouldBe(body);
        app.Recorder.Deliveries.ShouldBeEmpty();
        app.Recorder.Failed.ShouldBeEmpty();
        await NothingIsLeftAsync(app);
    }

    [Theory]
    [InlineData(Transport.Memory, "{}", "source is missing")]
    [InlineData(Transport.RabbitMq, "{}", "source is missing")]
    [InlineData(Transport.Memory, "{\"source\": ", "not a JSON object")]
    [InlineData(Transport.RabbitMq, "{\"source\": ", "not a JSON object")]
    [InlineData(Transport.Memory, "{\"source\":{}}", "do not fit")]
    [InlineData(Transport.RabbitMq, "{\"source\":{}}", "do not fit")]
    public async Task On_submit_it_dies_with_its_reason(Transport transport, string body, string reason)
    {
        await using var app = await TestApp.StartAsync(transport);

        await Wire.PutAsync(app, "submit", body);

        await Eventually.HoldsAsync(() => !app.Recorder.Dead.IsEmpty, "MessageDead arrives");
        var dead = app.Recorder.Dead.ShouldHaveSingleItem();
        dead.Queue.ShouldBe("submit");
        dead.Reason.ShouldContain(reason);
        app.Recorder.Submitted.ShouldBeEmpty();
        await NothingIsLeftAsync(app);
    }

    [Theory]
    [InlineData(Transport.Memory, "application/json")]
    [InlineData(Transport.RabbitMq, "application/json")]
    [InlineData(Transport.RabbitMq, "text/plain")]
    public async Task Plain_JSON_is_a_submission(Transport transport, string contentType)
    {
        await using var app = await TestApp.StartAsync(transport);

        await Wire.PutAsync(app, "submit", """{"source":"https://example.org/v","languages":["es"]}""", contentType);

        await Eventually.HoldsAsync(() => !app.Recorder.Submitted.IsEmpty, "the submission arrives");
        var submitted = app.Recorder.Submitted.ShouldHaveSingleItem();
        submitted.Source.ShouldBe("https://example.org/v");
        submitted.Languages.ShouldBe(["es"]);
    }

    [Theory]
    [InlineData(Transport.Memory)]
    [InlineData(Transport.RabbitMq)]
    public async Task A_large_body_is_told_up_to_32_KiB(Transport transport)
    {
        await using var app = await TestApp.StartAsync(transport);

        await Wire.PutAsync(app, "fetch", "\"" + new string('x', 100_000) + "\"");

        await Eventually.HoldsAsync(() => !app.Recorder.Dead.IsEmpty, "MessageDead arrives");
        app.Recorder.Dead.ShouldHaveSingleItem().Body.Length.ShouldBe(32 * 1024);
    }

    private static async Task NothingIsLeftAsync(TestApp app)
    {
        if (app.Broker.Length == 0)
            return;
        var queues = await Queues.ListAsync(app.Broker);
        queues
            .Select(queue => queue.Name)
            .ShouldNotContain(name => name.EndsWith("_error") || name.EndsWith("_skipped"));
        await Eventually.BecomesAsync(
            () => Queues.ListAsync(app.Broker),
            list => list.All(queue => queue.Messages == 0),
            "every queue is empty",
            30
        );
    }
}
