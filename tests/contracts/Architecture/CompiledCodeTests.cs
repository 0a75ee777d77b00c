namespace Tapescript.Contracts.Tests.Architecture;

/// <summary>The same rules on what was compiled, where no project file can hide anything.</summary>
public sealed class CompiledCodeTests
{
    public static TheoryData<string> Services =>
        new(
            "Tapescript.Clean",
            "Tapescript.Fetch",
            "Tapescript.Gateway",
            "Tapescript.Index",
            "Tapescript.TranscribeImport",
            "Tapescript.TranslateAlign"
        );

    [Theory]
    [MemberData(nameof(Services))]
    public void A_service_uses_no_other_service(string service)
    {
        using var code = CompiledCode.Of(service);
        code.Assemblies.Where(name => name.StartsWith("Tapescript.", StringComparison.Ordinal))
            .Except(["Tapescript.Contracts", "Tapescript.Text", "Tapescript.Platform"])
            .ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Services))]
    public void A_service_publishes_and_sends_through_the_platform_alone(string service)
    {
        using var code = CompiledCode.Of(service);
        code.Members.Where(IsRawSend).ShouldBeEmpty("Publish through Outgoing: it sets a token, the id and mandatory.");
    }

    [Fact]
    public void Text_does_no_input_or_output()
    {
        using var code = CompiledCode.Of("Tapescript.Text");
        string[] forbidden = ["File.", "Directory.", "HttpClient.", "Socket.", "Process.", "Console.", "FileStream."];
        code.Members.Where(member => forbidden.Any(f => member.StartsWith(f, StringComparison.Ordinal)))
            .ShouldBeEmpty();
    }

    private static bool IsRawSend(string member) =>
        member.Split('.') is [var type, var name]
        && (type is "IPublishEndpoint" or "ISendEndpoint" or "IBus" or "ConsumeContext" or "PublishEndpointExtensions")
        && (
            name.StartsWith("Publish", StringComparison.Ordinal)
            || name.StartsWith("Send", StringComparison.Ordinal)
            || name.StartsWith("Respond", StringComparison.Ordinal)
        );
}
