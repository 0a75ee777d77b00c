using System.Diagnostics;
using System.Globalization;
using Tapescript.Contracts.Transcripts;
using Tapescript.EndToEnd.Tests.Running;

namespace Tapescript.EndToEnd.Tests.Embedded;

/// <summary>A translation of two hours that is killed on the way goes on where it was.</summary>
public sealed class KilledTranslationTests : IDisposable
{
    private const int Batch = 20;
    private const int Slots = 2;
    private readonly TemporaryFolder folder = new();

    private string Data => Path.Combine(folder.Path, "data");

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Killed_twice_every_sentence_of_two_hours_is_translated_and_none_asked_again_that_was_stored()
    {
        if (!Directory.Exists("/usr/share/apertium/apertium-eng-spa"))
            Assert.Skip("apertium with apertium-eng-spa is not installed.");
        var talk = folder.Write("talk.srt", LongTalk.Subtitles());
        var ledger = new TranslationLedger(Data);

        await KillAsync(Ingest(talk, Questions("first")), Questions("first"), calls: 14);
        var first = await ledger.StoredAsync();
        await KillAsync(Ingest(talk, Questions("second")), Questions("second"), calls: 20);
        var second = await ledger.StoredAsync();
        var end = await TapescriptCommand.RunAsync(Ingest(talk, Questions("third")));

        end.ShouldHaveExited(0);
        var run = end.JsonLines.Single();
        run.GetProperty("state").GetString().ShouldBe("complete");
        var document = await ExportAsync(run.GetProperty("id").GetString()!);
        document.Sentences.Count.ShouldBe(LongTalk.Sentences);
        var beads = document.Translations.ShouldHaveSingleItem().Beads;
        beads.ShouldAllBe(b => b.State == BeadState.Translated && b.Text!.Length > 0);
        beads.Select(b => b.Sentences.ShouldHaveSingleItem()).ShouldBe(document.Sentences.Select(s => s.Id));

        first.Count.ShouldBeInRange(1, LongTalk.Sentences - 1);
        second.Count.ShouldBeInRange(first.Count + 1, LongTalk.Sentences - 1);
        var stored = await ledger.StoredAsync();
        stored.Count.ShouldBe(LongTalk.Sentences);
        second.Except(stored).ShouldBeEmpty("what was stored stays as it is");
        first.Except(stored).ShouldBeEmpty("what was stored stays as it is");

        var calls = await ledger.CallsAsync();
        var answered = calls.Where(c => c.Stored is not null).ToList();
        answered.ShouldAllBe(c => c.Stored == c.Asked);
        answered.Sum(c => c.Asked).ShouldBe(LongTalk.Sentences, "each sentence is answered once");
        calls.Count(c => c.Stored is null).ShouldBeInRange(0, 2 * Slots, "calls that were cut off");

        var texts = document.Sentences.ToDictionary(s => s.Id, s => s.Text, StringComparer.Ordinal);
        // A question that was cut off may end within a sentence.
        var asked = Asked("first").Concat(Asked("second")).Concat(Asked("third")).Where(texts.ContainsValue).ToList();
        Asked("second").Intersect(first.Select(s => texts[s.Id])).ShouldBeEmpty("asked again after the first kill");
        Asked("third").Intersect(second.Select(s => texts[s.Id])).ShouldBeEmpty("asked again after the second kill");
        asked.Distinct().Count().ShouldBe(LongTalk.Sentences);
        asked.Count.ShouldBeInRange(LongTalk.Sentences, calls.Sum(c => c.Asked), "what the engine itself was asked");
    }

    private static async Task KillAsync(Invocation ingest, string questions, int calls)
    {
        using var process = Process.Start(ingest.ToStartInfo())!;
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        try
        {
            await Until.Holds(
                () => Task.FromResult(process.HasExited ? int.MaxValue : Directory.GetFiles(questions).Length),
                seen => seen >= calls
            );
            process.HasExited.ShouldBeFalse("it was to be killed on the way");
        }
        finally
        {
            process.Kill();
            await process.WaitForExitAsync();
        }

        await Task.WhenAll(output, error);
    }

    private Invocation Ingest(string talk, string questions) =>
        new(["ingest", talk, "--to", "es", "--json", "--data", Data])
        {
            Variables = new Dictionary<string, string>
            {
                ["TAPESCRIPT_TRANSLATE__APERTIUM__COMMAND"] = Listening(questions),
                ["TAPESCRIPT_TRANSLATE__APERTIUM__CONCURRENCY"] = Slots.ToString(CultureInfo.InvariantCulture),
                ["TAPESCRIPT_TRANSLATE__APERTIUM__LIMITS__BATCHSENTENCES"] = Batch.ToString(
                    CultureInfo.InvariantCulture
                ),
                ["TAPESCRIPT_SETUP"] = "never",
            },
        };

    private async Task<Transcript> ExportAsync(string id)
    {
        var export = await TapescriptCommand.RunAsync("export", id, "--format", "json", "--data", Data);
        return TranscriptJson.Read(System.Text.Encoding.UTF8.GetBytes(export.ShouldHaveExited(0).Output));
    }

    private string Questions(string round) => Directory.CreateDirectory(Path.Combine(folder.Path, round)).FullName;

    private IEnumerable<string> Asked(string round) =>
        Directory.GetFiles(Questions(round)).SelectMany(File.ReadAllLines).Where(line => line.Trim().Length > 0);

    // Apertium, which keeps what it was asked, a file for each call.
    private string Listening(string questions)
    {
        var path = folder.Write(
            Path.GetFileName(questions) + "-apertium",
            $"""
            #!/bin/sh
            if [ "$1" != -u ]; then exec apertium "$@"; fi
            question=$(mktemp '{questions}/call.XXXXXX')
            cat >"$question"
            exec apertium "$@" <"$question"

            """
        );
        File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        return path;
    }
}
