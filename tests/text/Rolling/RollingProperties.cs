using FsCheck;
using FsCheck.Fluent;
using Tapescript.Contracts.Transcripts;
using Tapescript.Text.Rolling;
using Tapescript.Text.Tests.Cleaning;

namespace Tapescript.Text.Tests.Rolling;

public class RollingProperties
{
    private static readonly Gen<IReadOnlyList<Cue>> Rolls =
        from seed in Gen.Choose(0, 10_000)
        from hold in Gen.Elements(10, 400)
        from isConcatenated in Gen.Elements(true, false)
        let talk = new Talk(seed, 60)
        select isConcatenated ? talk.Concatenated() : talk.Preserved(hold);

    // Little is said, so that much of it is said again.
    private static readonly Gen<IReadOnlyList<Cue>> Odd =
        from lines in Gen.Elements("we went in", "yes", "so", "and then we saw it all", "[Music]", "我们去了")
            .ListOf(2)
            .NonEmptyListOf()
        from step in Gen.Elements(10, 400, 2000)
        select (IReadOnlyList<Cue>)[.. lines.Select((l, i) => Sample.Cue(i * step, (i + 1) * step, [.. l]))];

    [Fact]
    public void What_is_shown_once_comes_back_as_it_is_and_what_comes_out_is_shown_once() =>
        Prop.ForAll(
                Gen.OneOf(Rolls, Odd).ToArbitrary(),
                cues =>
                {
                    var once = RollingCaptions.Dedupe(cues);
                    if (RollingCaptions.IsClean(cues))
                        once.ShouldBeSameAs(cues);
                    RollingCaptions.IsClean(once).ShouldBeTrue();
                    RollingCaptions.Dedupe(once).ShouldBeSameAs(once);
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(2000));
}
