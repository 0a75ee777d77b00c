using System.ComponentModel.DataAnnotations;
using Tapescript.Platform.Hosting;

namespace Tapescript.Platform.Models;

/// <summary>How a language model is asked. A service derives its own section from it.</summary>
public abstract class ModelOptions : IValidatableObject
{
    [OptionDoc("Base URL of an OpenAI-compatible API, such as http://127.0.0.1:11434/v1. Empty: no model is asked.")]
    public string? Url { get; set; }

    [OptionDoc("The model's name, as the API knows it. Needed with a URL.")]
    public string? Name { get; set; }

    [OptionDoc("The API key; empty for an API that wants none.")]
    public string? Key { get; set; }

    [Range(1, 600)]
    [OptionDoc("Seconds that one request to the model may take.")]
    public int RequestSeconds { get; set; } = 60;

    [Range(1, 36_000)]
    [OptionDoc("Seconds that the model may take for one document; what it has not done by then is done without it.")]
    public int DocumentSeconds { get; set; } = 180;

    [Range(1, 100_000)]
    [OptionDoc("Most requests to the model for one document, those that are tried again included.")]
    public int DocumentRequests { get; set; } = 500;

    [Range(1_000, 100_000_000)]
    [OptionDoc("Most tokens for one document, questions and answers together.")]
    public int DocumentTokens { get; set; } = 500_000;

    [Range(1, 64)]
    [OptionDoc("Requests to the model at a time, of all documents in this process.")]
    public int Concurrency { get; set; } = 2;

    [Range(1, 10)]
    [OptionDoc("Attempts of a request that the model's server refuses for now (429, 5xx, no connection).")]
    public int Attempts { get; set; } = 3;

    /// <summary>True when a model is configured.</summary>
    public bool IsOn() => !string.IsNullOrWhiteSpace(Url);

    public virtual IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (!IsOn())
        {
            if (!string.IsNullOrWhiteSpace(Name))
                yield return new ValidationResult(
                    "A model is named, but not where it is: the URL must be something like http://127.0.0.1:11434/v1.",
                    [nameof(Url)]
                );
            yield break;
        }

        if (!Uri.TryCreate(Url, UriKind.Absolute, out var url) || url.Scheme is not ("http" or "https"))
            yield return new ValidationResult(
                $"'{Url}' is no http or https URL; it must be something like http://127.0.0.1:11434/v1.",
                [nameof(Url)]
            );
        else if (url.UserInfo.Length > 0)
            yield return new ValidationResult("The URL must not hold a password: give it as Key.", [nameof(Url)]);
        if (string.IsNullOrWhiteSpace(Name))
            yield return new ValidationResult(
                "A URL is set, but no model: the API must be told which of its models to ask, such as llama3.1.",
                [nameof(Name)]
            );
    }
}
