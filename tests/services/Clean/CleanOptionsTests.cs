using Microsoft.Extensions.Options;

namespace Tapescript.Services.Tests.Clean;

public class CleanOptionsTests
{
    [Theory]
    [InlineData("Clean:Off", "loops")]
    [InlineData("Clean:Also", "quote")]
    public async Task A_repair_that_does_not_exist_is_refused_at_the_start(string key, string value)
    {
        var fault = await Should.ThrowAsync<OptionsValidationException>(() => CleanBench.StartAsync((key, value)));
        fault.Message.ShouldContain($"There is no repair '{value}'");
    }
}
