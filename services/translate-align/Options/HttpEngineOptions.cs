using System.ComponentModel.DataAnnotations;
using Tapescript.Platform.Hosting;

namespace Tapescript.TranslateAlign;

/// <summary>An engine behind an HTTP API.</summary>
internal sealed class HttpEngineOptions
{
    [OptionDoc("Base URL of this engine's API. LibreTranslate: empty means off. DeepL: empty means DeepL's own.")]
    public string? Url { get; set; }

    [OptionDoc("The API key of this engine. DeepL: empty means off.")]
    public string? Key { get; set; }

    [OptionDoc("Seconds that one request to this engine may take.")]
    [Range(1, 600)]
    public int RequestSeconds { get; set; } = 60;

    [OptionDoc("Requests to this engine at a time, of all documents in this process.")]
    [Range(1, 64)]
    public int Concurrency { get; set; } = 2;

    [OptionDoc("Attempts of a request that this engine refuses for now (429, 5xx, no connection).")]
    [Range(1, 10)]
    public int Attempts { get; set; } = 4;

    public EngineLimitOptions Limits { get; } = new();
}
