using Tapescript.Platform.Messaging;

namespace Tapescript.Platform.Tests.Messaging;

public sealed class MessageIdTests
{
    private static readonly Guid Run = Guid.Parse("0197b3a0-0000-7000-8000-000000000002");

    [Fact]
    public void The_same_result_has_the_same_id_and_another_has_another()
    {
        var id = MessageIds.For(Run, "clean", "abc");

        MessageIds.For(Run, "clean", "abc").ShouldBe(id);
        MessageIds.For(Run, "clean", "abd").ShouldNotBe(id);
        MessageIds.For(Run, "index", "abc").ShouldNotBe(id);
        MessageIds.For(Guid.Empty, "clean", "abc").ShouldNotBe(id);
        id.Version.ShouldBe(8);
    }
}
