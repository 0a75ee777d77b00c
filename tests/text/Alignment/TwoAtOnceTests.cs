using Tapescript.Text.Alignment;

namespace Tapescript.Text.Tests.Alignment;

public sealed class TwoAtOnceTests
{
    [Fact]
    public void Both_give_what_they_found() => TwoAtOnce.Of(() => "one", () => 2).ShouldBe(("one", 2));

    [Fact]
    public void A_failure_is_told_when_the_other_has_ended()
    {
        using var begun = new ManualResetEventSlim();
        using var failing = new ManualResetEventSlim();
        var ended = false;

        Should.Throw<OperationCanceledException>(() =>
            TwoAtOnce.Of<int, int>(
                () =>
                {
                    begun.Wait(TestContext.Current.CancellationToken);
                    failing.Set();
                    throw new OperationCanceledException();
                },
                () =>
                {
                    begun.Set();
                    failing.Wait(TestContext.Current.CancellationToken);
                    SpinWait.SpinUntil(() => false, 50);
                    ended = true;
                    return 0;
                }
            )
        );

        ended.ShouldBeTrue();
    }
}
