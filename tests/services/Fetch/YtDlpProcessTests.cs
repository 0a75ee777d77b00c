using System.Diagnostics;
using System.Globalization;
using Tapescript.Contracts;
using Tapescript.Platform.Messaging;

namespace Tapescript.Services.Tests.Fetch;

/// <summary>A program that misbehaves harms nobody, and nothing of it is alive afterwards.</summary>
public sealed class YtDlpProcessTests
{
    private const string Video = "https://www.youtube.com/watch?v=abc";

    [Fact]
    public async Task A_program_that_hangs_and_ignores_SIGTERM_is_ended_with_what_it_forked()
    {
        using var fake = new FakeYtDlp(
            """
            trap '' TERM
            (trap '' TERM; echo $BASHPID > "$FOLDER/child"; sleep 600) &
            echo $$ > "$FOLDER/parent"
            while true; do sleep 600; done
            """
        );
        var clock = Stopwatch.StartNew();

        var failure = await FailureAsync(fake, ("Fetch:YtDlpSeconds", "2"));

        failure.Code.ShouldBe("fetch.ytdlp-timeout");
        failure.IsTransient.ShouldBeTrue();
        clock.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(30));
        IsAlive(fake.Read("parent")).ShouldBeFalse();
        IsAlive(fake.Read("child")).ShouldBeFalse();
    }

    [Fact]
    public async Task A_program_that_prints_a_gigabyte_is_ended_at_the_limit()
    {
        using var fake = new FakeYtDlp("""echo $$ > "$FOLDER/parent"; exec head -c 1000000000 /dev/zero""");

        var failure = await FailureAsync(fake, ("Fetch:YtDlpMaxBytes", "2000000"));

        failure.Code.ShouldBe("fetch.ytdlp-output");
        failure.Reason.ShouldContain("Fetch:YtDlpMaxBytes");
        IsAlive(fake.Read("parent")).ShouldBeFalse();
    }

    [Fact]
    public async Task Errors_without_end_do_not_fill_the_memory_and_do_not_hang()
    {
        using var fake = new FakeYtDlp(
            """head -c 300000000 /dev/zero >&2; echo "ERROR: [x] Unsupported URL: y" >&2; exit 1"""
        );

        (await FailureAsync(fake)).Code.ShouldBe("fetch.ytdlp-failed");
    }

    [Fact]
    public async Task A_child_that_keeps_the_output_open_does_not_keep_us()
    {
        using var fake = new FakeYtDlp(
            """(sleep 600) & echo $! > "$FOLDER/child"; echo 'ERROR: Private video' >&2; exit 1"""
        );
        var clock = Stopwatch.StartNew();

        (await FailureAsync(fake)).Code.ShouldBe("fetch.forbidden");

        clock.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(30));
        IsAlive(fake.Read("child")).ShouldBeFalse();
    }

    [Fact]
    public async Task Cancelling_ends_the_program()
    {
        using var fake = new FakeYtDlp(
            """echo $$ > "$FOLDER/parent.new"; mv "$FOLDER/parent.new" "$FOLDER/parent"; sleep 600"""
        );
        await using var bench = await FetchBench.StartAsync(("Fetch:YtDlp", fake.Path));
        using var stop = new CancellationTokenSource();
        var work = bench
            .Bench.Get<Tapescript.Fetch.FetchWork>()
            .FetchAsync(FetchBench.Command(Video), _ => Task.CompletedTask, stop.Token);
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (!fake.Has("parent"))
            await Task.Delay(20, patience.Token);

        await stop.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(() => work);
        IsAlive(fake.Read("parent")).ShouldBeFalse();
    }

    [Theory]
    [InlineData("ERROR: Unsupported URL: https://x", "fetch.unsupported", false)]
    [InlineData("ERROR: [generic] Unable to download webpage: HTTP Error 404: Not Found", "fetch.not-found", false)]
    [InlineData(
        "ERROR: [generic] Unable to download webpage: HTTP Error 429: Too Many Requests",
        "fetch.too-many-requests",
        true
    )]
    [InlineData("ERROR: [generic] x: Unable to download webpage: HTTP Error 403: Forbidden", "fetch.forbidden", false)]
    [InlineData("ERROR: [generic] x: HTTP Error 502: Bad Gateway", "fetch.server-error", true)]
    [InlineData("ERROR: [youtube] abc: Private video. Sign in if you've been granted access", "fetch.forbidden", false)]
    [InlineData("ERROR: [youtube] abc: Sign in to confirm you're not a bot.", "fetch.too-many-requests", true)]
    [InlineData("ERROR: [youtube] abc: Video unavailable. This video has been removed", "fetch.not-found", false)]
    [InlineData(
        "ERROR: [youtube] abc: The uploader has not made this video available in your country",
        "fetch.geo-blocked",
        false
    )]
    [InlineData("ERROR: [youtube] abc: Premieres in 3 hours", "fetch.not-yet", true)]
    [InlineData(
        "ERROR: [generic] Unable to download webpage: The read operation timed out",
        "fetch.connection-lost",
        true
    )]
    [InlineData(
        "ERROR: [vimeo] 1: Unable to extract info section; please report this issue",
        "fetch.ytdlp-outdated",
        false
    )]
    [InlineData("ERROR: [x] 1: something else", "fetch.ytdlp-failed", false)]
    [InlineData("", "fetch.ytdlp-failed", false)]
    public async Task What_it_says_becomes_a_cause_and_a_cure(string error, string code, bool passing)
    {
        using var fake = new FakeYtDlp($"cat >&2 <<'E'\nWARNING: be warned\n{error}\nE\necho null; exit 1");

        var failure = await FailureAsync(fake);

        failure.Code.ShouldBe(code, failure.Reason);
        failure.IsTransient.ShouldBe(passing);
    }

    [Fact]
    public async Task Where_it_is_missing_the_way_to_get_it_is_named()
    {
        await using var bench = await FetchBench.StartAsync(("Fetch:YtDlp", "no-such-yt-dlp"));

        var failure = await bench.FailureAsync("talk.html");

        failure.Code.ShouldBe("fetch.ytdlp-missing");
        failure.IsTransient.ShouldBeFalse();
        failure.Reason.ShouldContain("./tapescript setup");
        failure.Reason.ShouldContain("apt-get install yt-dlp ffmpeg");
    }

    [Fact]
    public async Task An_answer_that_is_not_JSON_is_said_to_be_so()
    {
        using var fake = new FakeYtDlp("""printf '[[[[not json'""");

        (await FailureAsync(fake)).Code.ShouldBe("fetch.ytdlp-answer");
    }

    [Fact]
    public async Task It_gets_fixed_arguments_a_folder_of_its_own_and_no_secret()
    {
        using var fake = new FakeYtDlp(
            """
            printf '%s\n' "$@" > "$FOLDER/arguments"; env > "$FOLDER/environment"; pwd > "$FOLDER/folder"
            echo '{"id":"abc","extractor":"youtube","title":"T","language":"en","subtitles":{"en":[{"ext":"vtt","data":"WEBVTT\n\n00:00.000 --> 00:01.000\nHello.\n"}]}}'
            """
        );
        await using var bench = await FetchBench.StartAsync(("Fetch:YtDlp", fake.Path));

        var video = (await bench.FetchAsync("https://youtu.be/--exec?a=$(touch%20x);`id`")).Video.ShouldNotBeNull();

        video.VideoId.ShouldBe("youtube:abc");
        var arguments = fake.Read("arguments").TrimEnd('\n').Split('\n');
        arguments[^2].ShouldBe("--");
        arguments[^1].ShouldStartWith("https://youtu.be/--exec");
        arguments.ShouldContain("--ignore-config");
        arguments.ShouldContain("--no-exec");
        arguments.ShouldContain("--proxy");
        var environment = fake.Read("environment");
        environment.ShouldContain("YTDLP_NO_PLUGINS=1");
        environment.ShouldNotContain("TAPESCRIPT_");
        environment.ShouldNotContain("DOTNET_");
        Directory.Exists(fake.Read("folder").Trim()).ShouldBeFalse();
    }

    [Fact]
    public async Task A_playlist_becomes_a_submission_for_each_entry()
    {
        using var fake = new FakeYtDlp(
            """
            echo '{"_type":"playlist","id":"PL1","extractor":"youtube:tab","title":"Talks","entries":[
              {"_type":"url","id":"a","url":"https://www.youtube.com/watch?v=a"},
              {"_type":"url","id":"b","url":"https://www.youtube.com/watch?v=b"},
              {"_type":"url","id":"b","url":"https://www.youtube.com/watch?v=b"},
              {"_type":"url","id":"c","url":"file:///etc/passwd"}, null, 7]}'
            """
        );
        await using var bench = await FetchBench.StartAsync(("Fetch:YtDlp", fake.Path));

        var glossary = new BlobRef(new string('a', 64), 10, "text/csv");
        var command = FetchBench.Command("https://www.youtube.com/playlist?list=PL1", "es");
        command = command with { Options = command.Options with { Glossary = glossary } };

        var collection = (await bench.FetchAsync(command)).Collection.ShouldNotBeNull();
        var members = await bench.MembersAsync(collection);

        collection.CollectionId.ShouldBe("youtube:tab:PL1");
        collection.Title.ShouldBe("Talks");
        members
            .Select(member => member.Source)
            .ShouldBe(["https://www.youtube.com/watch?v=a", "https://www.youtube.com/watch?v=b"]);
        members.ShouldAllBe(member => member.Languages!.Single() == "es" && member.Options!.Glossary == glossary);
    }

    private static async Task<StepException> FailureAsync(FakeYtDlp fake, params (string Key, string Value)[] settings)
    {
        await using var bench = await FetchBench.StartAsync([("Fetch:YtDlp", fake.Path), .. settings]);
        return await bench.FailureAsync(FetchBench.Command(Video));
    }

    /// <summary>A process that ended but was not yet waited for is not alive.</summary>
    private static bool IsAlive(string pid)
    {
        var status = $"/proc/{int.Parse(pid.Trim(), CultureInfo.InvariantCulture)}/stat";
        try
        {
            return File.ReadAllText(status).Split(')')[^1].Trim()[0] is not ('Z' or 'X');
        }
        catch (IOException)
        {
            return false;
        }
    }
}
