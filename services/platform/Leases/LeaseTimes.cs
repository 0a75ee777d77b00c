namespace Tapescript.Platform.Leases;

internal static class LeaseTimes
{
    /// <summary>Without a heartbeat for this long, another may take over.</summary>
    public static readonly TimeSpan Length = TimeSpan.FromSeconds(30);

    public static readonly TimeSpan Heartbeat = TimeSpan.FromSeconds(10);

    /// <summary>How often a worker looks whether its run was cancelled.</summary>
    public static readonly TimeSpan Look = TimeSpan.FromSeconds(5);

    /// <summary>How long a message is held while all workers are busy; then it goes to the end of its queue.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromMinutes(4);

    /// <summary>How long a lease that is over stays in the book.</summary>
    public static readonly TimeSpan Memory = TimeSpan.FromDays(1);

    /// <summary>How long a stopping process waits for its workers.</summary>
    public static readonly TimeSpan Drain = TimeSpan.FromSeconds(10);
}
