namespace Tapescript.EndToEnd.Tests.Running;

/// <summary>The checkout and the host that was built with these tests.</summary>
internal static class Checkout
{
    public static string Root { get; } = Find();

    public static string HostAssembly { get; } =
        PathOf(
            "artifacts",
            "bin",
            "Tapescript.Host",
            Path.GetFileName(AppContext.BaseDirectory.TrimEnd('/')),
            "tapescript.dll"
        );

    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Tapescript.slnx")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The tests run outside a checkout.");
    }
}
