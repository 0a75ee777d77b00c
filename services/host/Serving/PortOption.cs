using System.CommandLine;
using System.CommandLine.Parsing;

namespace Tapescript.Host.Serving;

internal static class PortOption
{
    public static Option<int> Create(Func<ArgumentResult, int> usual)
    {
        var port = new Option<int>("--port", "-p")
        {
            Description = "The port of the web page and the API; 0 is any free one.",
            DefaultValueFactory = usual,
            HelpName = "PORT",
        };
        port.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && result.GetValueOrDefault<int>() is < 0 or > 65535)
            {
                result.AddError("A port is a number from 0 to 65535.");
            }
        });
        return port;
    }
}
