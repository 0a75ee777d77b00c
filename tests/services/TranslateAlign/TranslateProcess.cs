using System.Collections.Concurrent;
using System.Text;
using MassTransit;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Tapescript.Contracts;
using Tapescript.Contracts.Transcripts;
using Tapescript.Platform.Blobs;
using Tapescript.Platform.Hosting;
using Tapescript.Platform.Messaging;
using Tapescript.Text.Translating;
using Tapescript.TranslateAlign;
using Tapescript.TranslateAlign.Engines;
using Tapescript.TranslateAlign.Ledger;

namespace Tapescript.Services.Tests.TranslateAlign;

/// <summary>The service in a process of its own, in memory, with a fake engine; what it publishes is kept.</summary>
internal sealed class TranslateProcess : IAsyncDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("tapescript-translate-").FullName;
    private readonly WebApplication app;

    private TranslateProcess()
    {
        app = TapescriptApplication.Build(
            new ApplicationSpec
            {
                Modules = [new TranslateAlignModule(), new Listener(this)],
                Urls = ["http://127.0.0.1:0"],
                QuietConsole = true,
                IgnoreEnvironment = true,
                Settings = new Dictionary<string, string?>
                {
                    ["Data"] = folder,
                    ["Messaging:Transport"] = "memory",
                    ["Translate:PatienceSeconds"] = "0",
                },
                Configure = builder => builder.Services.Replace(ServiceDescriptor.Singleton<IEngines>(Engine)),
            }
        );
    }

    public WordByWord Engine { get; } = new();

    public ConcurrentQueue<(TranscriptTranslated Message, Guid? Id)> Translated { get; } = new();

    public ConcurrentQueue<StepProgressed> Progressed { get; } = new();

    public ConcurrentQueue<StepFailed> Failed { get; } = new();

    public static async Task<TranslateProcess> StartAsync()
    {
        var process = new TranslateProcess();
        await process.app.StartAsync(TestContext.Current.CancellationToken);
        return process;
    }

    public Task<TranscriptCleaned> SubmitAsync(Transcript document, params string[] languages) =>
        SubmitAsync(document, glossary: null, languages);

    /// <param name="document">The document.</param>
    /// <param name="glossary">CSV with the languages in its first row.</param>
    /// <param name="languages">What is asked for.</param>
    public async Task<TranscriptCleaned> SubmitAsync(Transcript document, string? glossary, string[] languages)
    {
        var content = TranscriptJson.Write(document);
        var blobs = app.Services.GetRequiredService<IBlobStore>();
        var message = new TranscriptCleaned
        {
            RunId = Guid.CreateVersion7(),
            VideoId = "youtube:abc",
            Document = await blobs.PutAsync(content, TranscriptJson.MediaType, CancellationToken.None),
            Language = document.Meta.Language,
            TargetLanguages = languages,
            Options = new RunOptions
            {
                Languages = languages,
                Glossary = glossary is null
                    ? null
                    : await blobs.PutAsync(Encoding.UTF8.GetBytes(glossary), "text/csv", CancellationToken.None),
            },
        };
        await SubmitAsync(message);
        return message;
    }

    public Task SubmitAsync(TranscriptCleaned message) =>
        app.Services.GetRequiredService<Outgoing>().PublishAsync(message, Guid.NewGuid(), CancellationToken.None);

    /// <summary>Somebody writes a translation into the document that came last.</summary>
    public async Task EditAsync(TranscriptCleaned message, Sentence sentence, string text)
    {
        var edit = new EditTranslation
        {
            RunId = message.RunId,
            VideoId = message.VideoId,
            Document = Translated.Last().Message.Document,
            Language = "es",
            By = "Ana",
            Sentences =
            [
                new EditedSentence
                {
                    Id = sentence.Id,
                    Hash = sentence.Hash,
                    Text = text,
                },
            ],
        };
        await app
            .Services.GetRequiredService<Outgoing>()
            .SendAsync(Contracts.Endpoint.Edits, edit, Guid.NewGuid(), attempt: 1, CancellationToken.None);
        var store = app.Services.GetRequiredService<TranslateStore>();
        var before = "";
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (!before.Contains(text, StringComparison.Ordinal))
        {
            await Task.Delay(25, patience.Token);
            var rows = await store.FindEditsAsync(
                new LedgerKey("", new LanguagePair("en", "es"), message.VideoId),
                patience.Token
            );
            before = string.Join('\n', rows.Select(r => r.Text));
        }
    }

    public Task LoseResultAsync() =>
        app
            .Services.GetRequiredService<IBlobStore>()
            .DeleteAsync(Translated.Last().Message.Document.Sha256, CancellationToken.None);

    public async Task<Transcript> ResultAsync(int count = 1)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (Translated.Count < count)
        {
            if (Failed.TryPeek(out var failed))
                throw new InvalidOperationException($"{failed.Code}: {failed.Reason}");
            await Task.Delay(25, patience.Token);
        }

        var blobs = app.Services.GetRequiredService<IBlobStore>();
        return TranscriptJson.Read(await blobs.ReadAsync(Translated.Last().Message.Document, CancellationToken.None));
    }

    public async ValueTask DisposeAsync()
    {
        await app.StopAsync();
        await app.DisposeAsync();
        Engine.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    private sealed class Listener(TranslateProcess process) : ServiceModule
    {
        public override string Name => "gateway";

        public override void AddServices(IServiceCollection services, IConfiguration configuration) =>
            services.AddSingleton(process);

        public override void AddConsumers(IBusRegistrationConfigurator bus) => bus.AddConsumer<Ear, EarDefinition>();
    }

    private sealed class Ear(TranslateProcess process)
        : IConsumer<TranscriptTranslated>,
            IConsumer<StepProgressed>,
            IConsumer<StepFailed>
    {
        public Task Consume(ConsumeContext<StepProgressed> context)
        {
            process.Progressed.Enqueue(context.Message);
            return Task.CompletedTask;
        }

        public Task Consume(ConsumeContext<TranscriptTranslated> context)
        {
            process.Translated.Enqueue((context.Message, context.MessageId));
            return Task.CompletedTask;
        }

        public Task Consume(ConsumeContext<StepFailed> context)
        {
            process.Failed.Enqueue(context.Message);
            return Task.CompletedTask;
        }
    }

    private sealed class EarDefinition()
        : StepConsumerDefinition<Ear>(Contracts.Endpoint.Ledger, step: null, concurrency: 1);
}
