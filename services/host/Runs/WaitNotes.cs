using Tapescript.Contracts.Api;
using Tapescript.Host.CommandLine;

namespace Tapescript.Host.Runs;

/// <summary>Without a live table: whoever wonders why nothing happens is told what is being waited for, once.</summary>
internal static class WaitNotes
{
    public static async Task SayAsync(IReadOnlyList<TrackedSource> sources, Task watching, CommandContext context)
    {
        var said = new HashSet<string>(StringComparer.Ordinal);
        while (!watching.IsCompleted)
        {
            foreach (
                var source in RunWatch.Now(sources).Where(s => s.State == RunState.Waiting && s.Reason is not null)
            )
            {
                if (said.Add(source.Item.Name))
                {
                    context.Terminal.Say(
                        PlainTable.OneLine($"{source.Item.Name}: waiting for another attempt. {source.Reason}")
                    );
                }
            }

            await Task.WhenAny(watching, Task.Delay(TimeSpan.FromMilliseconds(500), context.Time))
                .ConfigureAwait(false);
        }
    }
}
