using Microsoft.AspNetCore.Builder;

namespace Tapescript.Platform.Hosting;

public static class TapescriptApplication
{
    public static WebApplication Build(ApplicationSpec spec) =>
        throw new NotImplementedException($"{spec.Modules.Count} modules");
}
