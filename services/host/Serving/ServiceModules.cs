using Tapescript.Fetch;
using Tapescript.Platform.Hosting;
using Tapescript.TranscribeImport;

namespace Tapescript.Host.Serving;

/// <summary>The services that this executable can be, by name.</summary>
internal static class ServiceModules
{
    public static IReadOnlyList<ServiceModule> All() => [new FetchModule(), new TranscribeImportModule()];

    public static ServiceModule? Find(string name) =>
        All().FirstOrDefault(m => string.Equals(m.Name, name, StringComparison.OrdinalIgnoreCase));
}
