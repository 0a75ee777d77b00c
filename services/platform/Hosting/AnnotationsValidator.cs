using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace Tapescript.Platform.Hosting;

/// <summary>Data annotations, with a message that names the setting as people write it and what to do.</summary>
internal sealed class AnnotationsValidator<TOptions>(string section) : IValidateOptions<TOptions>
    where TOptions : class
{
    public ValidateOptionsResult Validate(string? name, TOptions options)
    {
        var failures = new List<ValidationResult>();
        if (Validator.TryValidateObject(options, new ValidationContext(options), failures, validateAllProperties: true))
            return ValidateOptionsResult.Success;
        return ValidateOptionsResult.Fail(failures.ConvertAll(Describe));
    }

    private string Describe(ValidationResult failure)
    {
        var member = failure.MemberNames.FirstOrDefault() ?? "";
        var key = $"{section}:{member}".TrimEnd(':');
        var variable = "TAPESCRIPT_" + key.Replace(":", "__", StringComparison.Ordinal).ToUpperInvariant();
        return $"{key}: {failure.ErrorMessage} Set {variable} to a valid value, or remove it to use the default.";
    }
}
