using Spectre.Console;
using Tapescript.Contracts.Api;
using Tapescript.Host.CommandLine;

namespace Tapescript.Host.Runs;

/// <summary>A live table in a terminal; nothing elsewhere.</summary>
internal static class IngestProgress
{
    public static async Task ShowAsync(IReadOnlyList<TrackedSource> sources, Task watching, CommandContext context)
    {
        if (Terminal.ShowsProgress)
        {
            await TableAsync(sources, watching, context.Time).ConfigureAwait(false);
        }

        await watching.ConfigureAwait(false);
    }

    private static async Task TableAsync(IReadOnlyList<TrackedSource> sources, Task watching, TimeProvider time)
    {
        var console = AnsiConsole.Create(
            new AnsiConsoleSettings
            {
                Out = new AnsiConsoleOutput(Console.Error),
                Ansi = AnsiSupport.Yes,
                Interactive = InteractionSupport.Yes,
            }
        );
        await console
            .Live(Picture(sources, console.Profile.Height))
            .AutoClear(true)
            .StartAsync(async live =>
            {
                while (!watching.IsCompleted)
                {
                    live.UpdateTarget(Picture(sources, console.Profile.Height));
                    await Task.WhenAny(watching, Task.Delay(TimeSpan.FromMilliseconds(200), time))
                        .ConfigureAwait(false);
                }
            })
            .ConfigureAwait(false);
    }

    private static Table Picture(IReadOnlyList<TrackedSource> sources, int height)
    {
        // The watcher may add members meanwhile.
        var now = sources.ToArray();
        var table = new Table().Border(TableBorder.None).HideHeaders();
        table
            .AddColumn(new TableColumn("").NoWrap())
            .AddColumn(new TableColumn("").NoWrap())
            .AddColumn(new TableColumn(""));
        var room = Math.Max(3, height - 4);
        foreach (var source in now.OrderBy(Rank).Take(room))
        {
            table.AddRow(new Spectre.Console.Text(Name(source)), Bar(source), new Spectre.Console.Text(Stage(source)));
        }

        var ended = now.Count(s => s.HasEnded);
        table.AddRow(new Spectre.Console.Text($"{ended} of {now.Length} done"));
        return table;
    }

    private static int Rank(TrackedSource source) =>
        source.State switch
        {
            RunState.Running => 0,
            RunState.Waiting => 1,
            RunState.Failed => 2,
            RunState.Queued => 3,
            _ => 4,
        };

    private static string Name(TrackedSource source)
    {
        var name = PlainTable.OneLine(source.Run?.Title ?? source.Item.Name);
        return name.Length <= 48 ? name : "…" + name[^47..];
    }

    private static Spectre.Console.Text Bar(TrackedSource source)
    {
        const int Width = 20;
        var full = (int)Math.Round(RunProgress.Share(source) * Width);
        return new Spectre.Console.Text(new string('━', full) + new string('─', Width - full), Colour(source));
    }

    private static Style Colour(TrackedSource source) =>
        new(
            source.State switch
            {
                RunState.Complete => Color.Green,
                RunState.Gaps or RunState.Waiting => Color.Yellow,
                RunState.Failed or RunState.Cancelled => Color.Red,
                _ => Color.Blue,
            }
        );

    private static string Stage(TrackedSource source) =>
        source switch
        {
            { WasDone: true } => "already done",
            { HasEnded: true, Reason: { } reason } => PlainTable.OneLine($"{source.State}: {reason}"),
            { HasEnded: true } => source.State == RunState.Gaps ? "complete with gaps" : source.State,
            _ => RunProgress.InWords(source),
        };
}
