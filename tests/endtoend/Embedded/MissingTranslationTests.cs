using Tapescript.Contracts.Transcripts;
using Tapescript.EndToEnd.Tests.Running;

namespace Tapescript.EndToEnd.Tests.Embedded;

/// <summary>A bilingual document whose translation stops: only the rest is translated.</summary>
public sealed class MissingTranslationTests : IDisposable
{
    private static readonly (string Source, string Target)[] Lines =
    [
        ("The old mill stands by the river.", "El viejo molino está junto al río."),
        ("It was built in 1843 by two brothers.", "Lo construyeron dos hermanos en 1843."),
        ("Nobody lives in the house today.", "Hoy nadie vive en la casa."),
        ("The wheel still turns in the spring.", "La rueda todavía gira en primavera."),
        ("Children play in the meadow behind it.", "Los niños juegan en el prado de atrás."),
        ("In winter the water freezes.", "En invierno el agua se congela."),
    ];

    private static readonly string[] Rest =
    [
        "The farmer repaired the roof last summer.",
        "My sister painted the door of the kitchen.",
        "We want to open a small museum.",
    ];

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task The_engine_is_asked_for_what_the_document_lacks_and_for_nothing_else()
    {
        if (!Directory.Exists("/usr/share/apertium/apertium-eng-spa"))
            Assert.Skip("apertium with apertium-eng-spa is not installed.");
        var asked = folder.Write("asked", "");
        var talk = folder.Write("talk.txt", Bilingual());
        var data = Path.Combine(folder.Path, "data");

        var ingest = await TapescriptCommand.RunAsync(
            new Invocation(["ingest", talk, "--to", "es", "--json", "--data", data])
            {
                Variables = new Dictionary<string, string>
                {
                    ["TAPESCRIPT_TRANSLATE__APERTIUM__COMMAND"] = Listening(asked),
                    ["TAPESCRIPT_SETUP"] = "never",
                },
            }
        );

        ingest.ShouldHaveExited(0);
        (await File.ReadAllLinesAsync(asked)).Where(line => line.Trim().Length > 0).ShouldBe(Rest);
        var id = ingest.JsonLines.Single().GetProperty("id").GetString()!;
        var export = await TapescriptCommand.RunAsync("export", id, "--format", "json", "--data", data);
        var document = TranscriptJson.Read(System.Text.Encoding.UTF8.GetBytes(export.Output));
        var beads = document.Translations.ShouldHaveSingleItem().Beads;
        var aligned = beads.Where(b => b.State == BeadState.Aligned).ToList();
        aligned.Select(b => b.Text).ShouldBe(Lines.Select(l => l.Target));
        beads.Skip(aligned.Count).ShouldAllBe(b => b.State == BeadState.Translated);
        beads.Count.ShouldBe(Lines.Length + Rest.Length);
    }

    // Apertium, which writes down what it was asked.
    private string Listening(string asked)
    {
        var path = folder.Write(
            "listening-apertium",
            $"""
            #!/bin/sh
            if [ "$1" != -u ]; then exec apertium "$@"; fi
            tee -a '{asked}' | apertium "$@"

            """
        );
        File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        return path;
    }

    private static string Bilingual()
    {
        var lines = Lines.Select((l, k) => $"[00:{k * 4:00}] {l.Source}\n  {l.Target}\n");
        var rest = Rest.Select((source, k) => $"[00:{(Lines.Length + k) * 4:00}] {source}\n");
        return "# The old mill\n\nhttps://www.youtube.com/watch?v=Mq7tBz2wKpA\nTranslation: es\n\n"
            + string.Join('\n', lines.Concat(rest));
    }
}
