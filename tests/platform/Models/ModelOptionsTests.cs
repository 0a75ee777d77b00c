using System.ComponentModel.DataAnnotations;

namespace Tapescript.Platform.Tests.Models;

public sealed class ModelOptionsTests
{
    [Fact]
    public void No_model_is_asked_unless_one_is_configured()
    {
        var options = new TestModelOptions();
        options.IsOn().ShouldBeFalse();
        Faults(options).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("http://127.0.0.1:11434/v1", null, "which of its models")]
    [InlineData(null, "llama3.1", "where it is")]
    [InlineData("127.0.0.1:11434", "llama3.1", "no http or https URL")]
    [InlineData("ftp://example.org/v1", "llama3.1", "no http or https URL")]
    [InlineData("https://me:word@example.org/v1", "llama3.1", "Key")]
    public void What_is_missing_or_wrong_is_said_with_an_example(string? url, string? name, string said) =>
        Faults(new TestModelOptions { Url = url, Name = name }).Single().ShouldContain(said);

    private static List<string> Faults(TestModelOptions options)
    {
        var faults = new List<ValidationResult>();
        Validator.TryValidateObject(options, new ValidationContext(options), faults, validateAllProperties: true);
        return faults.ConvertAll(f => f.ErrorMessage ?? "");
    }
}
