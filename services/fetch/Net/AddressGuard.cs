using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.Options;
using Tapescript.Platform.Messaging;

namespace Tapescript.Fetch.Net;

/// <summary>Decides which addresses may be connected to. Whoever connects, connects to what this returns, not to a name.</summary>
internal sealed class AddressGuard(IOptions<FetchOptions> options, INameResolver names)
{
    public const string RefusedCode = "fetch.address-refused";

    private static readonly string[] MetadataNames =
    [
        "metadata.google.internal",
        "metadata",
        "instance-data",
        "metadata.azure.internal",
    ];

    private readonly AllowedAddress[] allowed = [.. Entries(options.Value.AllowPrivateAddresses)];

    public async Task<IReadOnlyList<IPAddress>> ResolveAsync(string host, int port, CancellationToken ct)
    {
        host = host.Trim('[', ']').TrimEnd('.').ToLowerInvariant();
        if (IPAddress.TryParse(host, out var literal))
            return MayConnect(host, literal, port) ? [literal] : throw Refused(host, port, literal);
        if (MetadataNames.Contains(host, StringComparer.Ordinal) && !allowed.Any(entry => entry.Name == host))
            throw Refused(host, port, null);

        var addresses = await LookUpAsync(host, ct);

        // "localhost" is [::1] and 127.0.0.1; whoever allows one of them means this machine.
        if (host == "localhost")
        {
            var local = addresses.Where(address => MayConnect(host, address, port)).ToArray();
            return local.Length > 0 ? local : throw Refused(host, port, addresses[0]);
        }

        // One private address among public ones refuses the name: the next look-up may put it first.
        foreach (var address in addresses)
        {
            if (!MayConnect(host, address, port))
                throw Refused(host, port, address);
        }
        return addresses;
    }

    public static IEnumerable<AllowedAddress> Entries(string text)
    {
        foreach (var part in Parts(text))
        {
            if (AllowedAddress.TryParse(part, out var entry))
                yield return entry;
        }
    }

    public static string[] Parts(string text) =>
        text.Split([';', ',', ' '], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private bool MayConnect(string host, IPAddress address, int port) =>
        AddressRanges.IsPublic(address) || allowed.Any(entry => entry.Allows(host, address, port));

    private async Task<IPAddress[]> LookUpAsync(string host, CancellationToken ct)
    {
        try
        {
            var addresses = await names.LookUpAsync(host, ct);
            if (addresses.Length > 0)
                return addresses;
        }
        catch (Exception e) when (e is SocketException or ArgumentException)
        {
            // Told apart from "refused" below: a name that nobody knows may be known in a minute.
        }
        throw StepException.Transient(
            "fetch.name-unknown",
            $"The name '{host}' has no address. Check the spelling of the URL and this machine's network and DNS."
        );
    }

    private static StepException Refused(string host, int port, IPAddress? address)
    {
        var what = address is null || address.ToString() == host ? $"'{host}'" : $"'{host}' ({address})";
        var entry = host.Contains(':', StringComparison.Ordinal) ? $"[{host}]:{port}" : $"{host}:{port}";
        return StepException.Permanent(
            RefusedCode,
            $"{what} is not an address on the public internet, so it is not fetched from. If it is yours and you mean it, "
                + $"add --allow-private, or start the fetch service with TAPESCRIPT_FETCH__ALLOWPRIVATEADDRESSES={entry}."
        );
    }
}
