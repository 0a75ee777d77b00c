using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.Options;
using Tapescript.Fetch;
using Tapescript.Fetch.Net;
using Tapescript.Platform.Messaging;

namespace Tapescript.Services.Tests.Fetch;

public sealed class AddressGuardTests
{
    [Theory]
    [InlineData("http://127.0.0.1/")]
    [InlineData("http://localhost/")]
    [InlineData("http://LOCALHOST./")]
    [InlineData("http://[::1]/")]
    [InlineData("http://[0:0:0:0:0:0:0:1]/")]
    [InlineData("http://[::]/")]
    [InlineData("http://0.0.0.0/")]
    [InlineData("http://0/")]
    [InlineData("http://127.1/")]
    [InlineData("http://2130706433/")]
    [InlineData("http://0x7f000001/")]
    [InlineData("http://0x7f.1/")]
    [InlineData("http://017700000001/")]
    [InlineData("http://0177.0.0.1/")]
    [InlineData("http://[::ffff:127.0.0.1]/")]
    [InlineData("http://[::ffff:7f00:1]/")]
    [InlineData("http://[::127.0.0.1]/")]
    [InlineData("http://169.254.169.254/latest/meta-data/")]
    [InlineData("http://[fd00:ec2::254]/")]
    [InlineData("http://metadata.google.internal/")]
    [InlineData("http://metadata.google.internal./")]
    [InlineData("http://10.1.2.3/")]
    [InlineData("http://172.16.0.1/")]
    [InlineData("http://172.31.255.255/")]
    [InlineData("http://192.168.1.1/")]
    [InlineData("http://100.64.0.1/")]
    [InlineData("http://198.18.0.1/")]
    [InlineData("http://224.0.0.1/")]
    [InlineData("http://255.255.255.255/")]
    [InlineData("http://[fc00::1]/")]
    [InlineData("http://[fdff::1]/")]
    [InlineData("http://[fe80::1]/")]
    [InlineData("http://[fe80::1%25eth0]/")]
    [InlineData("http://[fec0::1]/")]
    [InlineData("http://[ff02::1]/")]
    [InlineData("http://[64:ff9b::7f00:1]/")]
    [InlineData("http://[64:ff9b::a00:1]/")]
    [InlineData("http://[2002:7f00:1::]/")]
    [InlineData("http://[2001:0:7f00:1::]/")]
    [InlineData("http://[2001:db8::1]/")]
    [InlineData("http://①②⑦.⓪.⓪.①/")]
    public async Task An_address_that_is_not_public_is_refused_in_every_spelling(string url)
    {
        var parsed = SourceUrl.Parse(url, 2048);
        var guard = Guard("", _ => [IPAddress.Loopback]);

        var refused = await Should.ThrowAsync<StepException>(() =>
            guard.ResolveAsync(parsed.IdnHost, parsed.Port, default)
        );

        refused.Code.ShouldBe(AddressGuard.RefusedCode);
        refused.IsTransient.ShouldBeFalse();
        refused.Reason.ShouldContain("--allow-private");
        refused.Reason.ShouldContain("TAPESCRIPT_FETCH__ALLOWPRIVATEADDRESSES=");
    }

    [Theory]
    [InlineData("http://93.184.215.14/", "93.184.215.14")]
    [InlineData("http://[2606:2800:21f:cb07:6820:80da:af6b:8b2c]/", "2606:2800:21f:cb07:6820:80da:af6b:8b2c")]
    [InlineData("http://[64:ff9b::5db8:d70e]/", "64:ff9b::5db8:d70e")]
    public async Task A_public_address_is_connected_to(string url, string address)
    {
        var parsed = new Uri(url);

        var addresses = await Guard("").ResolveAsync(parsed.IdnHost, 80, default);

        addresses.ShouldHaveSingleItem().ShouldBe(IPAddress.Parse(address));
    }

    [Fact]
    public async Task A_name_with_one_private_address_among_public_ones_is_refused()
    {
        var guard = Guard("", _ => [IPAddress.Parse("93.184.215.14"), IPAddress.Parse("10.0.0.1")]);

        var refused = await Should.ThrowAsync<StepException>(() => guard.ResolveAsync("two.example", 80, default));

        refused.Reason.ShouldContain("'two.example' (10.0.0.1)");
    }

    [Fact]
    public async Task An_unknown_name_may_be_known_later()
    {
        var guard = Guard("", _ => throw new SocketException((int)SocketError.HostNotFound));

        var failure = await Should.ThrowAsync<StepException>(() => guard.ResolveAsync("nowhere.example", 80, default));

        failure.IsTransient.ShouldBeTrue();
        failure.Code.ShouldBe("fetch.name-unknown");
        failure.Reason.ShouldContain("nowhere.example");
    }

    [Theory]
    [InlineData("127.0.0.1", "127.0.0.1", 8000, true)]
    [InlineData("127.0.0.1:8000", "127.0.0.1", 8000, true)]
    [InlineData("127.0.0.1:8000", "127.0.0.1", 8001, false)]
    [InlineData("127.0.0.0/8", "127.9.9.9", 80, true)]
    [InlineData("10.0.0.0/8;[::1]:9000", "::1", 9000, true)]
    [InlineData("10.0.0.0/8, 192.168.1.1", "192.168.1.1", 80, true)]
    [InlineData("10.0.0.0/8", "::ffff:10.1.1.1", 80, true)]
    [InlineData("fc00::/7", "fd00::1", 80, true)]
    [InlineData("fc00::/7", "fe80::1", 80, false)]
    [InlineData("localhost", "localhost", 80, true)]
    [InlineData("127.0.0.1", "localhost", 80, true)]
    [InlineData("127.0.0.1:81", "localhost", 80, false)]
    [InlineData("wiki.example:8080", "wiki.example", 8080, true)]
    [InlineData("wiki.example:8080", "other.example", 8080, false)]
    public async Task Exceptions_hold_for_what_they_name_and_nothing_else(
        string allowed,
        string host,
        int port,
        bool open
    )
    {
        var guard = Guard(allowed, _ => [IPAddress.Loopback]);

        if (open)
            (await guard.ResolveAsync(host, port, default)).Count.ShouldBe(1);
        else
            await Should.ThrowAsync<StepException>(() => guard.ResolveAsync(host, port, default));
    }

    [Fact]
    public async Task The_addresses_of_localhost_that_are_not_allowed_are_left_out()
    {
        var guard = Guard("127.0.0.1", _ => [IPAddress.IPv6Loopback, IPAddress.Loopback]);

        (await guard.ResolveAsync("localhost", 80, default)).ShouldHaveSingleItem().ShouldBe(IPAddress.Loopback);
    }

    [Theory]
    [InlineData("127.0.0.1:99999")]
    [InlineData("10.0.0.0/99")]
    [InlineData("http://127.0.0.1")]
    [InlineData("[::1")]
    [InlineData("user@host")]
    public void An_exception_that_is_no_address_stops_the_start(string allowed)
    {
        var outcome = new FetchOptionsValidator().Validate(null, new FetchOptions { AllowPrivateAddresses = allowed });

        outcome.Failed.ShouldBeTrue();
        outcome.FailureMessage.ShouldContain("TAPESCRIPT_FETCH__ALLOWPRIVATEADDRESSES");
    }

    private static AddressGuard Guard(string allowed, Func<string, IPAddress[]>? names = null) =>
        new(Options.Create(new FetchOptions { AllowPrivateAddresses = allowed }), new FixedNames(names));

    private sealed class FixedNames(Func<string, IPAddress[]>? names) : INameResolver
    {
        public Task<IPAddress[]> LookUpAsync(string host, CancellationToken ct) =>
            Task.FromResult((names ?? (_ => []))(host));
    }
}
