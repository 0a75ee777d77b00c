using System.Diagnostics;

namespace Tapescript.Platform.Tests.Support;

/// <summary>Waits for something that happens on another thread, and fails by name when it does not.</summary>
internal static class Eventually
{
    public static async Task<T> BecomesAsync<T>(Func<Task<T>> read, Func<T, bool> holds, string what, int seconds = 20)
    {
        var clock = Stopwatch.StartNew();
        while (true)
        {
            var value = await read();
            if (holds(value))
                return value;
            if (clock.Elapsed > TimeSpan.FromSeconds(seconds))
                throw new TimeoutException($"It never came true within {seconds} s that {what}; last: {value}");
            await Task.Delay(25, TestContext.Current.CancellationToken);
        }
    }

    public static Task HoldsAsync(Func<bool> holds, string what, int seconds = 20) =>
        BecomesAsync(() => Task.FromResult(holds()), value => value, what, seconds);
}
