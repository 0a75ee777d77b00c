using System.Globalization;
using Microsoft.Extensions.Logging;
using Serilog;
using Serilog.Events;
using Serilog.Extensions.Logging;
using Serilog.Formatting;
using Serilog.Formatting.Display;
using Serilog.Formatting.Json;

namespace Tapescript.Platform.Observability;

internal static class LoggingSetup
{
    private const string Line =
        "{Timestamp:HH:mm:ss.fff} {Level:u3} {TraceId} {Service}/{Step} run={RunId} msg={MessageId} "
        + "{SourceContext}: {Message:lj}{NewLine}{Exception}";

    public static void AddTapescriptLogging(this ILoggingBuilder logging, LoggingOptions options, bool quietConsole)
    {
        var level = Enum.Parse<LogEventLevel>(options.Level, ignoreCase: true);
        var configuration = new LoggerConfiguration()
            .MinimumLevel.Is(level)
            .MinimumLevel.Override("Microsoft", Max(level, LogEventLevel.Warning))
            .MinimumLevel.Override("Microsoft.Hosting.Lifetime", Max(level, LogEventLevel.Information))
            .MinimumLevel.Override("MassTransit", Max(level, LogEventLevel.Warning))
            .Enrich.FromLogContext();
        configuration.WriteTo.Console(
            FormatterOf(options),
            quietConsole ? LogEventLevel.Fatal : LevelAlias.Minimum,
            standardErrorFromLevel: quietConsole ? LevelAlias.Minimum : null
        );
        if (options.File.Length > 0)
        {
            configuration.WriteTo.File(
                FormatterOf(options),
                options.File,
                rollingInterval: RollingInterval.Day,
                retainedFileCountLimit: 7,
                shared: true
            );
        }
        logging.ClearProviders();
        logging.AddProvider(new SerilogLoggerProvider(configuration.CreateLogger(), dispose: true));
        logging.SetMinimumLevel(LogLevel.Trace);
    }

    private static ITextFormatter FormatterOf(LoggingOptions options) =>
        options.Format.Equals("json", StringComparison.OrdinalIgnoreCase)
            ? new JsonFormatter(renderMessage: true, formatProvider: CultureInfo.InvariantCulture)
            : new MessageTemplateTextFormatter(Line, CultureInfo.InvariantCulture);

    private static LogEventLevel Max(LogEventLevel a, LogEventLevel b) => a > b ? a : b;
}
