using System.Diagnostics;

namespace Tapescript.EndToEnd.Tests.Running;

/// <summary>Waits for something to become true, and says what it saw last when it does not.</summary>
internal static class Until
{
    public static async Task<T> Holds<T>(Func<Task<T>> look, Func<T, bool> condition, TimeSpan? limit = null)
    {
        var watch = Stopwatch.StartNew();
        while (true)
        {
            string seen;
            try
            {
                var value = await look();
                if (condition(value))
                    return value;
                seen = value?.ToString() ?? "null";
            }
            catch (HttpRequestException e)
            {
                seen = e.Message;
            }

            if (watch.Elapsed > (limit ?? TimeSpan.FromMinutes(2)))
                throw new TimeoutException("It did not become true; last seen: " + seen);
            await Task.Delay(250, TestContext.Current.CancellationToken);
        }
    }
}
