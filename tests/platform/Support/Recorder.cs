using System.Collections.Concurrent;
using MassTransit;
using Tapescript.Contracts;

namespace Tapescript.Platform.Tests.Support;

/// <summary>What the test module's consumers saw, and how they are to behave.</summary>
internal sealed class Recorder
{
    public ConcurrentQueue<StepFailed> Failed { get; } = new();

    public ConcurrentQueue<MessageDead> Dead { get; } = new();

    public ConcurrentQueue<StepStarted> Started { get; } = new();

    public ConcurrentQueue<StepProgressed> Progressed { get; } = new();

    public ConcurrentQueue<VideoFetched> Fetched { get; } = new();

    public ConcurrentQueue<SubmitVideo> Submitted { get; } = new();

    public ConcurrentQueue<Delivery> Deliveries { get; } = new();

    /// <summary>What the fetch consumer does; nothing when null.</summary>
    public Func<ConsumeContext<FetchVideo>, Task>? OnFetch { get; set; }

    public Func<VideoFetched, Task>? OnLedger { get; set; }
}
