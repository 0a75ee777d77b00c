namespace Tapescript.Host.Serving;

/// <summary>How to run everything in one process.</summary>
internal sealed record EmbeddedSpec(string DataFolder, string ListenOn, bool AllowPrivate = false)
{
    // Not 169.254.0.0/16: that is where clouds keep their secrets.
    private const string PrivateNetworks =
        "127.0.0.0/8;[::1];localhost;10.0.0.0/8;172.16.0.0/12;192.168.0.0/16;100.64.0.0/10;fc00::/7";

    public const string AnyFreePort = "http://127.0.0.1:0";

    public IReadOnlyDictionary<string, string?> Settings()
    {
        var settings = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase)
        {
            ["Data"] = DataFolder,
            ["Messaging:Transport"] = "memory",
            ["Stores:Engine"] = "sqlite",
            ["Blobs:Store"] = "folder",
            ["Blobs:Folder"] = Path.Combine(DataFolder, "blobs"),
            ["Logging:File"] = Path.Combine(DataFolder, "logs", "tapescript-.log"),
        };
        if (AllowPrivate)
        {
            settings["Fetch:AllowPrivateAddresses"] = PrivateNetworks;
        }

        return settings;
    }
}
