using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Net;

namespace Tapescript.Fetch.Net;

/// <summary>One entry of <c>Fetch:AllowPrivateAddresses</c>: a name, an address or a network, with or without a port.</summary>
internal sealed record AllowedAddress(string? Name, IPNetwork? Network, int? Port)
{
    public bool Allows(string host, IPAddress address, int port)
    {
        if (Port is { } only && only != port)
            return false;
        return Name is not null
            ? string.Equals(Name, host, StringComparison.OrdinalIgnoreCase)
            : Network is { } network && network.Contains(AddressRanges.Plain(address));
    }

    public static bool TryParse(string text, [NotNullWhen(true)] out AllowedAddress? entry)
    {
        entry = null;
        var host = text.Trim();
        if (host.Length == 0 || host.Any(c => char.IsWhiteSpace(c) || c is '@' or '\\' or '?' or '#'))
            return false;
        int? port = null;
        var colon = host.LastIndexOf(':');
        var bracketed = host.StartsWith('[');
        if (bracketed ? host.Contains("]:", StringComparison.Ordinal) : colon > 0 && host.IndexOf(':') == colon)
        {
            if (
                !ushort.TryParse(
                    host.AsSpan(colon + 1),
                    NumberStyles.None,
                    CultureInfo.InvariantCulture,
                    out var number
                )
            )
                return false;
            port = number;
            host = host[..colon];
        }
        if (bracketed)
        {
            if (!host.EndsWith(']'))
                return false;
            host = host[1..^1];
        }

        if (IPNetwork.TryParse(host, out var network))
            entry = new AllowedAddress(null, network, port);
        else if (IPAddress.TryParse(host, out var address))
            entry = new AllowedAddress(null, Single(AddressRanges.Plain(address)), port);
        else if (!bracketed && Uri.CheckHostName(host) == UriHostNameType.Dns)
            entry = new AllowedAddress(host.TrimEnd('.'), null, port);
        return entry is not null;
    }

    private static IPNetwork Single(IPAddress address) => new(address, address.GetAddressBytes().Length * 8);
}
