using System.Collections.Concurrent;
using System.Net.Http.Json;
using MassTransit;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Tapescript.Contracts;
using Tapescript.Contracts.Transcripts;
using Tapescript.Index;
using Tapescript.Platform.Blobs;
using Tapescript.Platform.Hosting;
using Tapescript.Platform.Messaging;

namespace Tapescript.Services.Tests.Index;

public sealed class IndexServiceTests : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("tapescript-index-").FullName;
    private readonly Heard heard = new();
    private readonly WebApplication app;

    public IndexServiceTests() =>
        app = TapescriptApplication.Build(
            new ApplicationSpec
            {
                Modules = [new IndexModule(), new Listener(heard)],
                Urls = ["http://127.0.0.1:0"],
                QuietConsole = true,
                IgnoreEnvironment = true,
                Settings = new Dictionary<string, string?> { ["Data"] = folder, ["Messaging:Transport"] = "memory" },
            }
        );

    [Fact]
    public async Task A_cleaned_document_is_announced_with_its_run_and_found_over_HTTP()
    {
        var document = IndexedDocument.Of("en", "The café opens at nine.", "An otter swims.");
        var message = await CleanedAsync(document);

        await PublishAsync(message);
        await PublishAsync(message);
        await UntilAsync(() => heard.Indexed.Count == 2);

        var (first, second) = (heard.Indexed.First(), heard.Indexed.Last());
        second.Id.ShouldBe(first.Id);
        first.Message.Stage.ShouldBe(Step.Clean);
        first.Message.DocumentId.ShouldBe(ShortId.Of(message.RunId));
        first.Message.Document.ShouldBe(message.Document);
        first.Message.Segments.ShouldBe(2);
        first.Message.Languages.ShouldBe(["en"]);
        using var client = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
        var page = await client.GetFromJsonAsync<SearchPage>("/internal/search?q=cafe&lang=en&limit=5");
        page.ShouldNotBeNull().Hits.ShouldHaveSingleItem().SentenceId.ShouldBe("0.0");
        (await client.GetFromJsonAsync<SearchPage>("/internal/search")).ShouldNotBeNull().Total.ShouldBe(0);
    }

    [Fact]
    public async Task A_translated_document_says_its_languages()
    {
        var document = IndexedDocument.Of("en", "Good morning.").With("es", (1, "Buenos días."));
        var cleaned = await CleanedAsync(document);

        await app
            .Services.GetRequiredService<Outgoing>()
            .PublishAsync(
                new TranscriptTranslated
                {
                    RunId = cleaned.RunId,
                    VideoId = cleaned.VideoId,
                    Document = cleaned.Document,
                    Cleaned = cleaned.Document with { Sha256 = new string('c', 64) },
                },
                Guid.NewGuid(),
                CancellationToken.None
            );
        await UntilAsync(() => heard.Indexed.Count == 1 || !heard.Failed.IsEmpty);
        heard.Failed.ShouldBeEmpty();

        var indexed = heard.Indexed.Single().Message;
        indexed.Stage.ShouldBe(Step.Translate);
        indexed.Languages.ShouldBe(["en", "es"]);
        indexed.Segments.ShouldBe(2);
    }

    [Fact]
    public async Task A_message_that_names_nothing_fails_for_good()
    {
        await PublishAsync(new TranscriptCleaned { RunId = Guid.CreateVersion7() });
        await UntilAsync(() => !heard.Failed.IsEmpty);

        heard.Failed.Single().Code.ShouldBe("index.bad-message");
        heard.Failed.Single().Transient.ShouldBeFalse();
    }

    public async ValueTask InitializeAsync() => await app.StartAsync(TestContext.Current.CancellationToken);

    public async ValueTask DisposeAsync()
    {
        await app.StopAsync();
        await app.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    private async Task<TranscriptCleaned> CleanedAsync(Transcript document) =>
        new()
        {
            RunId = Guid.CreateVersion7(),
            VideoId = "youtube:abc",
            Document = await app
                .Services.GetRequiredService<IBlobStore>()
                .PutAsync(TranscriptJson.Write(document), TranscriptJson.MediaType, CancellationToken.None),
        };

    private Task PublishAsync(TranscriptCleaned message) =>
        app.Services.GetRequiredService<Outgoing>().PublishAsync(message, Guid.NewGuid(), CancellationToken.None);

    private static async Task UntilAsync(Func<bool> holds)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (!holds())
            await Task.Delay(25, patience.Token);
    }

    private sealed class Heard
    {
        public ConcurrentQueue<(TranscriptIndexed Message, Guid? Id)> Indexed { get; } = new();

        public ConcurrentQueue<StepFailed> Failed { get; } = new();
    }

    private sealed class Listener(Heard heard) : ServiceModule
    {
        public override string Name => "gateway";

        public override void AddServices(IServiceCollection services, IConfiguration configuration) =>
            services.AddSingleton(heard);

        public override void AddConsumers(IBusRegistrationConfigurator bus) => bus.AddConsumer<Ear, EarDefinition>();
    }

    private sealed class Ear(Heard heard) : IConsumer<TranscriptIndexed>, IConsumer<StepFailed>
    {
        public Task Consume(ConsumeContext<TranscriptIndexed> context)
        {
            heard.Indexed.Enqueue((context.Message, context.MessageId));
            return Task.CompletedTask;
        }

        public Task Consume(ConsumeContext<StepFailed> context)
        {
            heard.Failed.Enqueue(context.Message);
            return Task.CompletedTask;
        }
    }

    private sealed class EarDefinition()
        : StepConsumerDefinition<Ear>(Contracts.Endpoint.Ledger, step: null, concurrency: 1);
}
