using Tapescript.Clean;
using Tapescript.Fetch;
using Tapescript.Gateway;
using Tapescript.Index;
using Tapescript.Platform.Hosting;
using Tapescript.TranscribeImport;
using Tapescript.TranslateAlign;

namespace Tapescript.Host.Serving;

/// <summary>The services that this executable can be, in the order of the flow.</summary>
internal static class ServiceModules
{
    public static IReadOnlyList<ServiceModule> All() =>
        [
            new GatewayModule(),
            new FetchModule(),
            new TranscribeImportModule(),
            new CleanModule(),
            new TranslateAlignModule(),
            new IndexModule(),
        ];

    public static ServiceModule? Find(string name) =>
        All().FirstOrDefault(m => string.Equals(m.Name, name, StringComparison.OrdinalIgnoreCase));
}
