using Spectre.Console;
using Tapescript.Contracts.Api;
using Tapescript.Host.CommandLine;

namespace Tapescript.Host.Runs;

/// <summary>A live table in a terminal; elsewhere nothing but the reason of a wait.</summary>
internal static class IngestProgress
{
    private const int BarWidth = 20;

    public static async Task ShowAsync(IReadOnlyList<TrackedSource> sources, Task watching, CommandContext context)
    {
        if (Terminal.ShowsProgress)
        {
            await TableAsync(sources, watching, context.Time).ConfigureAwait(false);
        }
        else
        {
            await WaitNotes.SayAsync(sources, watching, context).ConfigureAwait(false);
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
            .Live(Picture(sources, console.Profile.Width, console.Profile.Height))
            .AutoClear(true)
            .StartAsync(async live =>
            {
                while (!watching.IsCompleted)
                {
                    live.UpdateTarget(Picture(sources, console.Profile.Width, console.Profile.Height));
                    await Task.WhenAny(watching, Task.Delay(TimeSpan.FromMilliseconds(200), time))
                        .ConfigureAwait(false);
                }
            })
            .ConfigureAwait(false);
    }

    private static Table Picture(IReadOnlyList<TrackedSource> sources, int width, int height)
    {
        var now = RunWatch.Now(sources);
        var table = new Table().Border(TableBorder.None).HideHeaders();
        table
            .AddColumn(new TableColumn("").NoWrap())
            .AddColumn(new TableColumn("").NoWrap())
            .AddColumn(new TableColumn(""));
        var stageWidth = Math.Max(12, (width - BarWidth - 4) / 2);
        var nameWidth = Math.Max(12, width - BarWidth - stageWidth - 4);
        var room = Math.Max(3, height - 4);
        foreach (var source in now.OrderBy(Rank).Take(room))
        {
            table.AddRow(
                new Spectre.Console.Text(End(Name(source), nameWidth)),
                Bar(source),
                new Spectre.Console.Text(Start(Stage(source), stageWidth))
            );
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

    private static string Name(TrackedSource source) => PlainTable.OneLine(source.Run?.Title ?? source.Item.Name);

    private static string Start(string text, int most) => text.Length <= most ? text : text[..(most - 1)] + "…";

    // Paths differ at their end.
    private static string End(string text, int most) => text.Length <= most ? text : "…" + text[^(most - 1)..];

    private static Spectre.Console.Text Bar(TrackedSource source)
    {
        var full = (int)Math.Round(RunProgress.Share(source) * BarWidth);
        return new Spectre.Console.Text(new string('━', full) + new string('─', BarWidth - full), Colour(source));
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
