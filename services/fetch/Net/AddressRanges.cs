using System.Net;
using System.Net.Sockets;

namespace Tapescript.Fetch.Net;

/// <summary>Which addresses are on the public internet. Everything that is not plainly public is not.</summary>
internal static class AddressRanges
{
    private static readonly IPNetwork[] NotPublic =
    [
        .. new[]
        {
            "0.0.0.0/8",
            "10.0.0.0/8",
            "100.64.0.0/10",
            "127.0.0.0/8",
            "169.254.0.0/16",
            "172.16.0.0/12",
            "192.0.0.0/24",
            "192.0.2.0/24",
            "192.88.99.0/24",
            "192.168.0.0/16",
            "198.18.0.0/15",
            "198.51.100.0/24",
            "203.0.113.0/24",
            "224.0.0.0/4",
            "240.0.0.0/4",
            "64:ff9b:1::/48",
            "2001::/23",
            "2001:db8::/32",
            "3fff::/20",
        }.Select(text => IPNetwork.Parse(text)),
    ];

    private static readonly IPNetwork GlobalUnicast = IPNetwork.Parse("2000::/3");
    private static readonly IPNetwork Nat64 = IPNetwork.Parse("64:ff9b::/96");
    private static readonly IPNetwork SixToFour = IPNetwork.Parse("2002::/16");

    public static bool IsPublic(IPAddress address)
    {
        var plain = Plain(address);
        if (NotPublic.Any(network => network.Contains(plain)))
            return false;
        if (plain.AddressFamily == AddressFamily.InterNetwork)
            return true;

        // An IPv4 address inside an IPv6 one is judged by itself.
        var bytes = plain.GetAddressBytes();
        if (Nat64.Contains(plain))
            return IsPublic(new IPAddress(bytes.AsSpan(12, 4)));
        if (SixToFour.Contains(plain))
            return IsPublic(new IPAddress(bytes.AsSpan(2, 4)));
        return plain.ScopeId == 0 && GlobalUnicast.Contains(plain);
    }

    /// <summary><c>::ffff:1.2.3.4</c> is <c>1.2.3.4</c>.</summary>
    public static IPAddress Plain(IPAddress address) => address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
}
