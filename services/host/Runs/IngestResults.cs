using System.Globalization;
using System.Text.Json;
using Tapescript.Contracts.Api;
using Tapescript.Host.CommandLine;
using Tapescript.Host.Serving;

namespace Tapescript.Host.Runs;

/// <summary>Results on standard output, the summary on standard error, and the exit code.</summary>
internal static class IngestResults
{
    /// <param name="sources">What was asked for.</param>
    /// <param name="json">One object per document.</param>
    /// <param name="session">Null when nothing could be submitted at all.</param>
    /// <param name="context">The world.</param>
    public static int Write(
        IReadOnlyList<TrackedSource> sources,
        bool json,
        ServerSession? session,
        CommandContext context
    )
    {
        var terminal = context.Terminal;
        foreach (var source in sources)
        {
            terminal.Output.WriteLine(json ? Json(source) : Line(source));
        }

        terminal.Output.Flush();
        foreach (var source in sources)
        {
            Explain(source, json, terminal);
        }

        Summarize(sources, session, context);
        return sources.Any(s => s.State is RunState.Failed or RunState.Cancelled) ? ExitCode.Failed
            : sources.Any(s => s.State == RunState.Gaps) ? ExitCode.Gaps
            : ExitCode.Complete;
    }

    public static void SayInterrupted(
        IReadOnlyList<TrackedSource> sources,
        ServerSession session,
        CommandContext context
    )
    {
        var open = sources.Count(s => s is { Accepted: not null, HasEnded: false });
        context.Terminal.Say(
            session.IsEmbedded
                ? $"Stopping. {open} of {sources.Count} are not done; they go on with the next tapescript command on {session.Place.DataFolder}."
                : $"No longer watching. {open} of {sources.Count} are not done; the server goes on with them."
        );
    }

    private static string Line(TrackedSource source)
    {
        var id = source.Accepted?.Id ?? "-";
        var title = PlainTable.OneLine(source.Run?.Title ?? source.Item.Name);
        var done = source.WasDone ? " (already done, no work repeated)" : "";
        return $"{id, -12}  {InWords(source.State), -18}  {title}{done}";
    }

    private static string InWords(string state) => state == RunState.Gaps ? "complete with gaps" : state;

    private static string Json(TrackedSource source)
    {
        var run = source.Run;
        return JsonSerializer.Serialize(
            new
            {
                id = source.Accepted?.Id,
                runId = source.Accepted?.RunId is { } runId && runId != Guid.Empty ? runId : run?.RunId,
                source = source.Item.Name,
                state = source.State,
                title = run?.Title,
                languages = run?.Languages ?? [],
                gaps = run?.Gaps ?? [],
                existing = source.Accepted?.Existing ?? false,
                reason = source.Reason,
            },
            ReadableJson.Line
        );
    }

    private static void Explain(TrackedSource source, bool json, Terminal terminal)
    {
        var name = PlainTable.OneLine(source.Item.Name);
        if (source.State is RunState.Failed or RunState.Cancelled)
        {
            terminal.Say($"{name}: {PlainTable.OneLine(source.Reason ?? source.State)}");
        }
        else if (source.State == RunState.Gaps)
        {
            terminal.Say($"{name}: {PlainTable.OneLine(string.Join(' ', source.Run?.Gaps ?? []))}");
        }

        if (source.WasDone && json)
        {
            terminal.Say($"{name}: already done (no work repeated)");
        }
    }

    private static void Summarize(IReadOnlyList<TrackedSource> sources, ServerSession? session, CommandContext context)
    {
        var counts = sources
            .GroupBy(s => InWords(s.State), StringComparer.Ordinal)
            .Select(g => string.Create(CultureInfo.InvariantCulture, $"{g.Count()} {g.Key}"));
        context.Terminal.Say(
            $"{sources.Count} {(sources.Count == 1 ? "source" : "sources")}: {string.Join(", ", counts)}."
        );
        var readable = sources.FirstOrDefault(s => s.State is RunState.Complete or RunState.Gaps);
        var id = readable?.Accepted?.Id;
        if (id is not null)
        {
            context.Terminal.Say($"Read: {context.Name} export {id} --format md{session?.Place.Repeat}");
        }
        else if (sources.FirstOrDefault(s => s is { HasEnded: false, Accepted: not null }) is { } open)
        {
            context.Terminal.Say($"Follow: {context.Name} status {open.Accepted!.Id}{session?.Place.Repeat}");
        }

        if (id is not null && session is { IsEmbedded: false, Server: { } server })
        {
            context.Terminal.Say($"Or at {new Uri(server, "documents/" + id)}");
        }
    }
}
