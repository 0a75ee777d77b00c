using System.Globalization;
using System.Text.Json;
using Tapescript.Contracts.Api;
using Tapescript.Host.CommandLine;
using Tapescript.Host.Serving;

namespace Tapescript.Host.Runs;

internal static class Status
{
    public static async Task<int> RunAsync(
        string? id,
        int limit,
        string? state,
        bool json,
        ServerPlace place,
        CommandContext context,
        CancellationToken cancellationToken
    )
    {
        var session = await ServerSession.OpenExistingAsync(place, context, cancellationToken).ConfigureAwait(false);
        await using (session.ConfigureAwait(false))
        {
            if (id is null)
            {
                var page = await session
                    .CallAsync((client, token) => client.RunsAsync(limit, null, state, token), cancellationToken)
                    .ConfigureAwait(false);
                List(page, state, json, context);
                return ExitCode.Complete;
            }

            var run = await session
                .CallAsync((client, token) => client.RunAsync(id, token), cancellationToken)
                .ConfigureAwait(false);
            One(run, json, context.Terminal.Output);
            return ExitCode.Complete;
        }
    }

    private static void List(RunPage page, string? state, bool json, CommandContext context)
    {
        var output = context.Terminal.Output;
        if (json)
        {
            output.WriteLine(JsonSerializer.Serialize(page, ReadableJson.Indented));
            return;
        }

        if (page.Runs.Count == 0)
        {
            context.Terminal.Say(state is null ? "There is nothing yet." : $"Nothing is in the state '{state}'.");
            return;
        }

        var rows = page.Runs.Select(run => (IReadOnlyList<string>)[run.Id, State(run), run.Title ?? run.Source]);
        PlainTable.Write(output, ["ID", "STATE", "TITLE"], rows);
        if (page.Next is not null)
        {
            context.Terminal.Say("There are more; list them with --limit.");
        }
    }

    private static void One(RunView run, bool json, StreamWriter output)
    {
        if (json)
        {
            output.WriteLine(JsonSerializer.Serialize(run, ReadableJson.Indented));
            return;
        }

        output.WriteLine(PlainTable.OneLine($"{run.Id}  {run.Title ?? run.Source}"));
        output.WriteLine(PlainTable.OneLine($"source: {run.Source}"));
        if (run.Languages.Count > 0)
        {
            output.WriteLine($"languages: {string.Join(", ", run.Languages)}");
        }

        foreach (var translation in run.Translations.Where(t => TranslationWords.Of(t).Length > 0))
        {
            output.WriteLine(PlainTable.OneLine($"{translation.Language}: {TranslationWords.Of(translation)}"));
            if (translation.Glossary is { } glossary)
            {
                output.WriteLine(
                    PlainTable.OneLine($"{translation.Language} glossary: {TranslationWords.Of(glossary)}")
                );
            }
        }

        output.WriteLine($"state: {(run.State == RunState.Gaps ? "complete with gaps" : run.State)}");
        foreach (var gap in run.Gaps)
        {
            output.WriteLine(PlainTable.OneLine($"  gap: {gap}"));
        }

        if (run.Reason is not null)
        {
            output.WriteLine(PlainTable.OneLine($"reason: {run.Reason}"));
        }

        PlainTable.Write(output, ["STEP", "STATE", "TRIES", "TOOK", "REASON"], run.Steps.Select(Row));
    }

    private static string State(RunView run)
    {
        var step = run.Steps.LastOrDefault(s => s.State is StepState.Running or StepState.Waiting or StepState.Failed);
        return run.State switch
        {
            RunState.Gaps => "complete with gaps",
            RunState.Running or RunState.Waiting or RunState.Failed when step is not null =>
                $"{run.State}: {step.Name}",
            _ => run.State,
        };
    }

    private static IReadOnlyList<string> Row(StepView step)
    {
        var took = step is { StartedAt: { } start, EndedAt: { } end }
            ? (end - start).TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture) + " s"
            : "";
        var retry = step.RetryAt is { } at
            ? at.ToString(" (again 'at' HH:mm:ss 'UTC')", CultureInfo.InvariantCulture)
            : "";
        var tries = step.Attempt.ToString(CultureInfo.InvariantCulture);
        var state =
            step.Percent is { } percent && step.State == StepState.Running
                ? string.Create(CultureInfo.InvariantCulture, $"{step.State} {percent} %")
                : step.State;
        if (step is { State: StepState.Running, Sentences: { } sentences })
        {
            state += $", {TranslationWords.Of(sentences)}";
        }

        return [step.Name, state, tries, took, step.Reason + retry];
    }
}
