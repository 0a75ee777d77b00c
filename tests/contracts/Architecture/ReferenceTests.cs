using System.Xml.Linq;

namespace Tapescript.Contracts.Tests.Architecture;

/// <summary>Who may refer to whom: the rules of services/README.md.</summary>
public sealed class ReferenceTests
{
    private static readonly string[] Libraries = ["contracts", "text", "platform"];

    public static TheoryData<string> Services =>
        new("clean", "fetch", "gateway", "index", "transcribe-import", "translate-align");

    [Theory]
    [MemberData(nameof(Services))]
    public void A_service_refers_only_to_contracts_text_and_platform(string service) =>
        ReferencesOf(Path.Combine("services", service)).Except(Libraries).ShouldBeEmpty();

    [Fact]
    public void Contracts_refers_to_nothing()
    {
        ReferencesOf("contracts").ShouldBeEmpty();
        PackagesOf("contracts").ShouldBeEmpty();
    }

    [Fact]
    public void Text_refers_to_contracts_alone_and_to_no_package_that_does_input_or_output()
    {
        ReferencesOf("services/text").ShouldBe(["contracts"]);
        PackagesOf("services/text").Except(["YamlDotNet", "AngleSharp", "Markdig"]).ShouldBeEmpty();
    }

    [Fact]
    public void Platform_knows_no_service_and_no_text() =>
        ReferencesOf("services/platform").Except(["contracts"]).ShouldBeEmpty();

    [Fact]
    public void Only_the_host_is_an_executable() =>
        Repository
            .Files("services", "*.csproj")
            .Where(path => XDocument.Load(path).Descendants("OutputType").Any(e => e.Value == "Exe"))
            .Select(path => Path.GetFileName(Path.GetDirectoryName(path)))
            .ShouldBe(["host"]);

    private static string[] ReferencesOf(string folder) =>
        Project(folder)
            .Descendants("ProjectReference")
            .Select(e => Path.GetFileName(Path.GetDirectoryName((string)e.Attribute("Include")!.Value))!)
            .Order(StringComparer.Ordinal)
            .ToArray();

    private static string[] PackagesOf(string folder) =>
        Project(folder).Descendants("PackageReference").Select(e => e.Attribute("Include")!.Value).ToArray();

    private static XDocument Project(string folder) =>
        XDocument.Load(Directory.EnumerateFiles(Repository.PathOf(folder), "*.csproj").Single());
}
