using System.ComponentModel.DataAnnotations;
using Tapescript.Platform.Hosting;

namespace Tapescript.Platform.Observability;

public sealed class LoggingOptions
{
    [OptionDoc("text (a line per event) or json (an object per line).")]
    [RegularExpression("(?i)text|json", ErrorMessage = "Only text and json are known.")]
    public string Format { get; set; } = "text";

    [OptionDoc("Verbose, Debug, Information, Warning or Error.")]
    [RegularExpression(
        "(?i)verbose|debug|information|warning|error",
        ErrorMessage = "Only Verbose, Debug, Information, Warning and Error are known."
    )]
    public string Level { get; set; } = "Information";

    [OptionDoc("A file to log to as well, a new one each day, seven kept; empty: none.")]
    public string File { get; set; } = "";
}
