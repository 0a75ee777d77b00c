using Tapescript.Host.Runs;
using Tapescript.Host.Tests.Running;

namespace Tapescript.Host.Tests.Runs;

public sealed class SourceListTests : IDisposable
{
    private readonly Workplace _place = new();

    [Fact]
    public async Task A_URL_is_left_to_the_server()
    {
        var item = (await ExpandAsync("https://example.org/watch?v=1")).ShouldHaveSingleItem();

        item.IsUrl.ShouldBeTrue();
    }

    [Fact]
    public async Task A_folder_is_the_transcripts_below_it_in_order()
    {
        _place.Write("talks/b.srt", Samples.Srt);
        _place.Write("talks/2024/a.vtt", Samples.Rolling);
        _place.Write("talks/a.srt", Samples.Srt);
        _place.Write("talks/cover.png", "no transcript");

        var items = await ExpandAsync(Path.Combine(_place.Folder, "talks"));

        items
            .Select(i => Path.GetRelativePath(_place.Folder, i.Path!))
            .ShouldBe(["talks/2024/a.vtt", "talks/a.srt", "talks/b.srt"]);
    }

    [Fact]
    public async Task A_folder_without_transcripts_says_what_was_looked_for()
    {
        _place.Write("pictures/cover.png", "no transcript");

        var item = (await ExpandAsync(Path.Combine(_place.Folder, "pictures"))).ShouldHaveSingleItem();

        item.Problem.ShouldNotBeNull();
        item.Problem.ShouldContain(".srt");
    }

    [Fact]
    public async Task A_pattern_that_the_shell_left_alone_is_matched_here()
    {
        _place.Write("b.srt", Samples.Srt);
        _place.Write("a.srt", Samples.Srt);

        var items = await ExpandAsync(Path.Combine(_place.Folder, "*.srt"));

        items.Select(i => Path.GetFileName(i.Path)).ShouldBe(["a.srt", "b.srt"]);
    }

    [Theory]
    [InlineData("nowhere/*.srt", "pattern")]
    [InlineData("nowhere.srt", "no such file")]
    [InlineData("www.example.org/watch", "https://www.example.org/watch")]
    public async Task What_is_neither_file_nor_URL_is_a_problem_of_its_own(string source, string reason)
    {
        _place.Write("good.srt", Samples.Srt);

        var items = await ExpandAsync(source, Path.Combine(_place.Folder, "good.srt"));

        items[0].Problem.ShouldNotBeNull();
        items[0].Problem!.ShouldContain(reason);
        items[1].Problem.ShouldBeNull();
    }

    public void Dispose() => _place.Dispose();

    private static Task<IReadOnlyList<SourceItem>> ExpandAsync(params string[] sources) =>
        SourceList.ExpandAsync(sources, TestContext.Current.CancellationToken);
}
