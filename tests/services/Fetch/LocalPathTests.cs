using Tapescript.TestSite;

namespace Tapescript.Services.Tests.Fetch;

public sealed class LocalPathTests : IDisposable
{
    private readonly DirectoryInfo root = Directory.CreateTempSubdirectory("tapescript-root-");
    private readonly DirectoryInfo outside = Directory.CreateTempSubdirectory("tapescript-outside-");

    public LocalPathTests()
    {
        Write("talk.srt", SiteTexts.English);
        Write("deep/er/notes.txt", SiteTexts.Plain);
        Write("deep/a talk.VTT", SiteTexts.RollingEnglish);
        Write("picture.png", "no transcript");
        Write(".hidden.srt", SiteTexts.English);
        Write(".git/objects.txt", "hidden");
        File.WriteAllText(Path.Combine(outside.FullName, "secret.txt"), "secret");
    }

    [Fact]
    public async Task Without_a_folder_that_may_be_read_a_path_is_refused_and_the_option_named()
    {
        await using var bench = await FetchBench.StartAsync();

        var failure = await bench.FailureAsync(FetchBench.Command(Path.Combine(root.FullName, "talk.srt")));

        failure.Code.ShouldBe("fetch.local-refused");
        failure.Reason.ShouldContain("TAPESCRIPT_FETCH__LOCALROOTS");
    }

    [Theory]
    [InlineData("talk.srt")]
    [InlineData("deep/../talk.srt")]
    [InlineData("./deep/er/../../talk.srt")]
    public async Task A_file_below_a_root_is_read(string path)
    {
        await using var bench = await StartAsync();

        foreach (var source in new[] { path, Path.Combine(root.FullName, path) })
        {
            var video = (await bench.FetchAsync(FetchBench.Command(source))).Video.ShouldNotBeNull();
            video.Tracks[0].Name.ShouldBe("talk.srt");
            (await bench.TextAsync(video.Tracks[0])).ShouldBe(SiteTexts.English);
        }
    }

    [Theory]
    [InlineData("/etc/passwd")]
    [InlineData("../OUTSIDE/secret.txt")]
    [InlineData("link-to-file")]
    [InlineData("link-to-folder/secret.txt")]
    [InlineData("link-to-folder")]
    [InlineData("circle")]
    [InlineData("nothing.srt")]
    [InlineData("talk.srt/inside")]
    [InlineData("~/secret.txt")]
    public async Task What_is_outside_and_what_is_not_there_get_the_same_answer(string path)
    {
        File.CreateSymbolicLink(
            Path.Combine(root.FullName, "link-to-file"),
            Path.Combine(outside.FullName, "secret.txt")
        );
        Directory.CreateSymbolicLink(Path.Combine(root.FullName, "link-to-folder"), "../" + outside.Name);
        File.CreateSymbolicLink(Path.Combine(root.FullName, "circle"), "circle");
        await using var bench = await StartAsync();

        var failure = await bench.FailureAsync(
            FetchBench.Command(path.Replace("OUTSIDE", outside.Name, StringComparison.Ordinal))
        );

        failure.Code.ShouldBe("fetch.file-unknown");
        failure.IsTransient.ShouldBeFalse();
        failure.Reason.ShouldContain("Fetch:LocalRoots");
    }

    [Fact]
    public async Task A_folder_becomes_a_submission_for_each_transcript_in_it()
    {
        Directory.CreateSymbolicLink(Path.Combine(root.FullName, "deep", "loop"), root.FullName);
        await using var bench = await StartAsync();

        var collection = (await bench.FetchAsync(FetchBench.Command(root.FullName, "es"))).Collection.ShouldNotBeNull();
        var members = await bench.MembersAsync(collection);

        collection.Count.ShouldBe(3);
        collection.Title.ShouldBe(root.Name);
        members.Select(member => member.Source).ShouldBe(["deep/a talk.VTT", "deep/er/notes.txt", "talk.srt"]);
        members.ShouldAllBe(member => member.Upload != null && member.Options!.Languages.Single() == "es");
    }

    [Fact]
    public async Task A_folder_without_transcripts_says_what_was_looked_for()
    {
        Directory.CreateDirectory(Path.Combine(root.FullName, "empty", "inner"));
        await using var bench = await StartAsync();

        var failure = await bench.FailureAsync(FetchBench.Command("empty"));

        failure.Code.ShouldBe("fetch.folder-empty");
        failure.Reason.ShouldContain(".srt");
        failure.Reason.ShouldContain("'empty'");
    }

    [Fact]
    public async Task A_folder_above_the_limit_is_refused_whole()
    {
        await using var bench = await StartAsync(("Fetch:MaxMembers", "2"));

        (await bench.FailureAsync(FetchBench.Command(root.FullName))).Reason.ShouldContain("Fetch:MaxMembers");
    }

    [Fact]
    public async Task A_file_above_the_limit_fails_by_itself_and_not_the_folder()
    {
        await using var bench = await StartAsync(("Fetch:MaxBytes", "1024"));
        File.WriteAllBytes(Path.Combine(root.FullName, "deep", "huge.srt"), new byte[2048]);

        var members = await bench.MembersAsync((await bench.FetchAsync(FetchBench.Command("deep"))).Collection!);
        var huge = members.Single(member => member.Upload is null);

        (await bench.FailureAsync(FetchBench.Command(huge.Source!))).Code.ShouldBe("fetch.too-large");
    }

    public void Dispose()
    {
        root.Delete(recursive: true);
        outside.Delete(recursive: true);
    }

    private Task<FetchBench> StartAsync(params (string Key, string Value)[] settings) =>
        FetchBench.StartAsync([("Fetch:LocalRoots", $"/nowhere-at-all;{root.FullName}"), .. settings]);

    private void Write(string path, string content)
    {
        var file = new FileInfo(Path.Combine(root.FullName, path));
        file.Directory!.Create();
        File.WriteAllText(file.FullName, content);
    }
}
