using System.Collections.Concurrent;
using Microsoft.Extensions.Options;

namespace Tapescript.Fetch.Net;

/// <summary>At most so many downloads from one host at a time.</summary>
internal sealed class HostSlots(IOptions<FetchOptions> options)
{
    private readonly ConcurrentDictionary<string, Slot> slots = new(StringComparer.OrdinalIgnoreCase);

    public async Task<IDisposable> EnterAsync(string host, CancellationToken ct)
    {
        Slot slot;
        lock (slots)
        {
            slot = slots.GetOrAdd(host, _ => new Slot(new SemaphoreSlim(options.Value.PerHost)));
            slot.Users++;
        }
        try
        {
            await slot.Gate.WaitAsync(ct);
            return new Entered(this, host, slot);
        }
        catch
        {
            Leave(host, slot);
            throw;
        }
    }

    private void Leave(string host, Slot slot)
    {
        lock (slots)
        {
            if (--slot.Users == 0 && slots.TryRemove(host, out _))
                slot.Gate.Dispose();
        }
    }

    private sealed class Slot(SemaphoreSlim gate)
    {
        public SemaphoreSlim Gate { get; } = gate;

        public int Users { get; set; }
    }

    private sealed class Entered(HostSlots owner, string host, Slot slot) : IDisposable
    {
        private int left;

        public void Dispose()
        {
            if (Interlocked.Exchange(ref left, 1) != 0)
                return;
            slot.Gate.Release();
            owner.Leave(host, slot);
        }
    }
}
