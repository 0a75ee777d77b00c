using Tapescript.Host.Tests.Running;

namespace Tapescript.Host.Tests.Serving;

public sealed class ServeTests : IDisposable
{
    private readonly Workplace _place = new();

    [Fact]
    public async Task An_unknown_service_is_answered_with_those_there_are()
    {
        var done = await _place.RunAsync("serve", "--services", "fetch,lunch");

        done.ExitCode.ShouldBe(1);
        done.Error.ShouldContain("no service 'lunch'");
        done.Error.ShouldContain("gateway, fetch, transcribe-import, clean, translate-align, index");
    }

    [Fact]
    public async Task What_is_not_configured_is_named_by_its_variable()
    {
        var done = await _place.RunAsync("serve", "--services", "transcribe-import");

        done.ExitCode.ShouldBe(1);
        done.Error.ShouldContain("TAPESCRIPT_MESSAGING__URL");
        done.Error.ShouldContain("TAPESCRIPT_STORES__CONNECTIONS__TRANSCRIBEIMPORT");
        done.Error.ShouldNotContain("   at ");
    }

    [Fact]
    public async Task No_server_at_the_named_place_is_said_with_a_cure()
    {
        var done = await _place.RunAsync("status", "--server", "http://127.0.0.1:9");

        done.ExitCode.ShouldBe(1);
        done.Error.ShouldContain("No server answers at http://127.0.0.1:9");
        done.Error.ShouldContain("tapescript up");
    }

    [Fact]
    public async Task A_question_about_a_folder_that_nobody_used_does_not_make_it()
    {
        var done = await _place.RunAsync("status");

        done.ExitCode.ShouldBe(1);
        done.Error.ShouldContain("ingest SOURCE");
        Directory.Exists(_place.Data).ShouldBeFalse();
    }

    public void Dispose() => _place.Dispose();
}
