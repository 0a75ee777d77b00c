using System.Diagnostics;
using System.Globalization;
using Tapescript.Contracts.Transcripts;
using Tapescript.EndToEnd.Tests.Running;

namespace Tapescript.EndToEnd.Tests.Embedded;

/// <summary>A translation that is killed on the way goes on where it was.</summary>
public sealed class KilledTranslationTests : IDisposable
{
    private const int Sentences = 60;
    private const int Batch = 5;
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Killed_twice_every_sentence_is_translated_and_only_what_was_in_flight_is_asked_again()
    {
        if (!Directory.Exists("/usr/share/apertium/apertium-eng-spa"))
            Assert.Skip("apertium with apertium-eng-spa is not installed.");
        var asked = folder.Write("asked", "");
        var talk = folder.Write("talk.srt", Talk());

        await KillAsync(talk, asked, calls: 3);
        await KillAsync(talk, asked, calls: 7);
        var end = await TapescriptCommand.RunAsync(Ingest(talk, asked));

        end.ShouldHaveExited(0);
        var export = await TapescriptCommand.RunAsync(
            "export",
            end.JsonLines.Single().GetProperty("id").GetString()!,
            "--format",
            "json",
            "--data",
            Path.Combine(folder.Path, "data")
        );
        var document = TranscriptJson.Read(System.Text.Encoding.UTF8.GetBytes(export.Output));
        document.Sentences.Count.ShouldBe(Sentences);
        var beads = document.Translations.ShouldHaveSingleItem().Beads;
        beads.ShouldAllBe(b => b.State == BeadState.Translated && b.Text!.Length > 0);
        beads.Count.ShouldBe(Sentences);
        var sentences = (await File.ReadAllLinesAsync(asked)).Sum(line =>
            int.Parse(line, CultureInfo.InvariantCulture)
        );
        sentences.ShouldBeInRange(Sentences, Sentences + (2 * Batch));
    }

    private async Task KillAsync(string talk, string asked, int calls)
    {
        using var process = Process.Start(Ingest(talk, asked).ToStartInfo())!;
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        try
        {
            await Until.Holds(
                async () => process.HasExited ? int.MaxValue : (await File.ReadAllLinesAsync(asked)).Length,
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

    private Invocation Ingest(string talk, string asked) =>
        new(["ingest", talk, "--to", "es", "--json", "--data", Path.Combine(folder.Path, "data")])
        {
            Variables = new Dictionary<string, string>
            {
                ["TAPESCRIPT_TRANSLATE__APERTIUM__COMMAND"] = Counting(asked),
                ["TAPESCRIPT_TRANSLATE__APERTIUM__CONCURRENCY"] = "1",
                ["TAPESCRIPT_TRANSLATE__APERTIUM__LIMITS__BATCHSENTENCES"] = Batch.ToString(
                    CultureInfo.InvariantCulture
                ),
                ["TAPESCRIPT_SETUP"] = "never",
            },
        };

    // Apertium, which writes down of how many sentences it was asked.
    private string Counting(string asked)
    {
        var path = folder.Write(
            "counting-apertium",
            $"""
            #!/bin/sh
            if [ "$1" != -u ]; then exec apertium "$@"; fi
            input=$(mktemp '{folder.Path}/input.XXXXXX')
            cat >"$input"
            grep -c . "$input" >>'{asked}'
            exec apertium "$@" <"$input"

            """
        );
        File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        return path;
    }

    private static string Talk()
    {
        string[] who = ["My brother", "The teacher", "The old captain", "Our neighbour"];
        string[] what = ["the bridge", "the letter from the village", "the broken clock"];
        var cues = Enumerable
            .Range(0, Sentences)
            .Select(i =>
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{i + 1}\n00:{i / 12:00}:{i % 12 * 5:00},000 --> 00:{i / 12:00}:{(i % 12 * 5) + 4:00},500\n{who[i % 4]} found {what[i % 3]} in {1800 + i}.\n"
                )
            );
        return string.Join('\n', cues);
    }
}
