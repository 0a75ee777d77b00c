using System.Diagnostics;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Tapescript.Clean;
using Tapescript.Contracts;
using Tapescript.Contracts.Transcripts;
using Tapescript.Platform.Blobs;
using Tapescript.Platform.Hosting;
using Tapescript.Platform.Messaging;

namespace Tapescript.Services.Tests.Clean;

/// <summary>The clean service in one process on the transport in memory, with a listener beside it.</summary>
internal sealed class CleanBench : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly string _folder;

    private CleanBench(WebApplication app, CleanHeard heard, string folder)
    {
        _app = app;
        _folder = folder;
        Heard = heard;
    }

    public CleanHeard Heard { get; }

    public IBlobStore Blobs => Get<IBlobStore>();

    public static async Task<CleanBench> StartAsync(params (string Key, string Value)[] settings)
    {
        var heard = new CleanHeard();
        var folder = Directory.CreateTempSubdirectory("tapescript-clean-").FullName;
        var app = TapescriptApplication.Build(
            new ApplicationSpec
            {
                Modules = [new CleanModule(), new CleanListening(heard)],
                Urls = ["http://127.0.0.1:0"],
                QuietConsole = true,
                IgnoreEnvironment = true,
                Settings = new Dictionary<string, string?>(
                    settings.Select(s => KeyValuePair.Create(s.Key, (string?)s.Value))
                )
                {
                    ["Data"] = folder,
                    ["Messaging:Transport"] = "memory",
                },
            }
        );
        await app.StartAsync();
        return new CleanBench(app, heard, folder);
    }

    public async Task<ImportedTrack> PutAsync(string language, params string[] lines)
    {
        var document = new Transcript
        {
            Source = new TranscriptSource { Id = "sha256:00", Format = "srt" },
            Meta = new TranscriptMeta { Title = "A walk", Language = language },
            Stages = [new Contracts.Transcripts.Stage { Name = "import", Version = "1" }],
            Tracks =
            [
                new Track
                {
                    Language = language,
                    Cues =
                    [
                        .. lines.Select(
                            (line, i) =>
                                new Cue
                                {
                                    Start = i * 1000,
                                    End = (i * 1000) + 1000,
                                    Timing = Timing.Exact,
                                    Text = line,
                                    Lines = [0],
                                }
                        ),
                    ],
                },
            ],
        };
        var blob = await Blobs.PutAsync(
            TranscriptJson.Write(document),
            TranscriptJson.MediaType,
            CancellationToken.None
        );
        return new ImportedTrack { Transcript = blob, Language = language };
    }

    public Task SendAsync(TranscriptImported message) =>
        Get<Outgoing>().SendAsync(Endpoint.Clean, message, Guid.NewGuid(), 1, CancellationToken.None);

    public T Get<T>()
        where T : notnull => _app.Services.GetRequiredService<T>();

    public static async Task UntilAsync(Func<bool> holds)
    {
        var clock = Stopwatch.StartNew();
        while (!holds())
        {
            clock.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(30), "nothing was published in time");
            await Task.Delay(20, TestContext.Current.CancellationToken);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }
}
