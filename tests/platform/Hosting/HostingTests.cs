using System.ComponentModel.DataAnnotations;
using System.Net;
using MassTransit;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Tapescript.Platform.Hosting;
using Tapescript.Platform.Tests.Support;

namespace Tapescript.Platform.Tests.Hosting;

public sealed class HostingTests
{
    [Theory]
    [InlineData("Messaging:Transport", "carrier-pigeon", "TAPESCRIPT_MESSAGING__TRANSPORT")]
    [InlineData("Stores:Engine", "oracle", "TAPESCRIPT_STORES__ENGINE")]
    [InlineData("Blobs:Store", "drawer", "TAPESCRIPT_BLOBS__STORE")]
    [InlineData("Test:Count", "0", "TAPESCRIPT_TEST__COUNT")]
    public async Task A_setting_that_cannot_work_keeps_the_process_from_starting_and_says_what_to_set(
        string key,
        string value,
        string variable
    )
    {
        using var folder = new Folder();
        await using var app = TapescriptApplication.Build(Spec(folder, (key, value)));

        var fault = await Should.ThrowAsync<OptionsValidationException>(() => app.StartAsync());

        fault.Message.ShouldContain(variable);
    }

    [Fact]
    public async Task It_listens_on_loopback_only_unless_told_otherwise_and_says_that_it_is_ready()
    {
        await using var app = await TestApp.StartAsync(Transport.Memory);
        using var client = new HttpClient { BaseAddress = new Uri(app.Url) };

        new Uri(app.Url).IsLoopback.ShouldBeTrue();
        (await client.GetAsync("/health/live")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await client.GetStringAsync("/health/ready")).ShouldBe("ready\n");
    }

    [Fact]
    public async Task Without_a_broker_it_lives_but_is_not_ready()
    {
        using var folder = new Folder();
        var spec = Spec(
            folder,
            ("Messaging:Transport", "rabbitmq"),
            ("Messaging:Url", "amqp://guest:guest@127.0.0.1:1/")
        );
        await using var app = TapescriptApplication.Build(spec);
        await app.StartAsync();
        using var client = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };

        (await client.GetAsync("/health/live")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await client.GetAsync("/health/ready")).StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(10));
        await app.StopAsync(patience.Token);
    }

    [Fact]
    public void Every_option_of_the_platform_is_in_the_catalogue_with_its_meaning()
    {
        using var folder = new Folder();
        using var app = (IDisposable)TapescriptApplication.Build(Spec(folder));

        var entries = ((Microsoft.AspNetCore.Builder.WebApplication)app)
            .Services.GetRequiredService<OptionsCatalogue>()
            .Entries();

        entries.ShouldContain(entry =>
            entry.Key == "Messaging:Transport"
            && entry.Default == "memory"
            && entry.Variable == "TAPESCRIPT_MESSAGING__TRANSPORT"
        );
        entries.ShouldContain(entry => entry.Key == "Blobs:S3:SecretKey");
        entries.ShouldContain(entry => entry.Key == "Data");
        entries.Where(entry => entry.Meaning.Length == 0).ShouldBeEmpty();
    }

    private static ApplicationSpec Spec(Folder folder, params (string Key, string Value)[] settings) =>
        new()
        {
            Modules = [new OptionsModule()],
            Urls = ["http://127.0.0.1:0"],
            QuietConsole = true,
            IgnoreEnvironment = true,
            Settings = settings
                .Append(("Data", folder.Path))
                .ToDictionary(setting => setting.Item1, string? (setting) => setting.Item2),
        };

    private sealed class OptionsModule : ServiceModule
    {
        public override string Name => "test";

        public override void AddServices(IServiceCollection services, IConfiguration configuration) =>
            services.AddValidatedOptions<TestOptions>(configuration, "Test");

        public override void AddConsumers(IBusRegistrationConfigurator bus) { }
    }

    private sealed class TestOptions
    {
        [OptionDoc("How many.")]
        [Range(1, 10)]
        public int Count { get; set; } = 3;
    }
}
