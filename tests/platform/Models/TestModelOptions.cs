using Tapescript.Platform.Models;

namespace Tapescript.Platform.Tests.Models;

internal sealed class TestModelOptions : ModelOptions
{
    public static TestModelOptions For(string url) =>
        new()
        {
            Url = url,
            Name = "small",
            Key = "secret",
        };
}
