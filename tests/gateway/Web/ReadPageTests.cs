using Tapescript.Contracts.Transcripts;
using Tapescript.Gateway.Tests.Api;

namespace Tapescript.Gateway.Tests.Web;

public sealed class ReadPageTests
{
    [Fact]
    public async Task It_shows_chapters_times_both_languages_and_what_is_missing()
    {
        await using var server = await ApiServer.StartAsync();
        var run = await server.AddAsync(Sample.Talk());
        var html = await server.Client.GetStringAsync($"/documents/{run.Id}");
        html.ShouldContain("<h1 dir=\"auto\">Keeping bees on a roof</h1>");
        html.ShouldContain("<a href=\"#c-2\"><bdi>The first hive</bdi> <span class=\"at\">0:20</span></a>");
        html.ShouldContain("id=\"s-4.0\"");
        html.ShouldContain("href=\"#t=20\"");
        html.ShouldContain("https://www.youtube.com/watch?v=abc_DEF-123&amp;t=20s");
        html.ShouldContain("<p class=\"other\" lang=\"es\" dir=\"auto\">La primera colmena debe ser mansa.");
        html.ShouldContain("2 sentences not translated: the translation engine failed");
        html.ShouldContain(">about 0:30</a>");
        html.ShouldContain("[applause]");
    }

    [Theory]
    [InlineData("zh-Hans", "")]
    [InlineData("ja", "")]
    [InlineData("ko", " ")]
    [InlineData(null, " ")]
    public void Sentences_stand_apart_as_their_script_has_it(string? language, string gap) =>
        Gateway.Web.Read.SentenceGap.In(language).ShouldBe(gap);

    [Fact]
    public async Task Each_sentence_and_each_bead_is_there_once()
    {
        await using var server = await ApiServer.StartAsync();
        var run = await server.AddAsync(Sample.Talk(101));
        var html = await server.Client.GetStringAsync($"/documents/{run.Id}");
        for (var i = 0; i < 101; i++)
            html.Split($"id=\"s-{i}.0\"").Length.ShouldBe(2);
        html.Split("La primera colmena").Length.ShouldBe(14);
    }

    [Fact]
    public async Task A_chapter_in_mid_paragraph_cuts_the_paragraph()
    {
        await using var server = await ApiServer.StartAsync();
        var run = await server.AddAsync(
            Sample.Talk() with
            {
                Chapters = [new Chapter { Title = "Late", Start = 15_000 }],
            }
        );
        var html = await server.Client.GetStringAsync($"/documents/{run.Id}");
        var heading = html.IndexOf("<h2 id=\"c-1\"", StringComparison.Ordinal);
        html.IndexOf("id=\"s-2.0\"", StringComparison.Ordinal).ShouldBeLessThan(heading);
        html.IndexOf("id=\"s-3.0\"", StringComparison.Ordinal).ShouldBeGreaterThan(heading);
    }

    [Fact]
    public async Task A_document_without_sentences_paragraphs_or_times_still_opens()
    {
        await using var server = await ApiServer.StartAsync();
        var empty = await server.AddAsync(new Transcript());
        (await server.Client.GetStringAsync($"/documents/{empty.Id}")).ShouldContain("There is no sentence");
        var bare = await server.AddAsync(
            new Transcript { Sentences = [new Sentence { Id = "0.0", Text = "Only this." }] }
        );
        (await server.Client.GetStringAsync($"/documents/{bare.Id}")).ShouldContain("Only this.");
    }

    [Fact]
    public async Task Another_translation_can_be_chosen()
    {
        await using var server = await ApiServer.StartAsync();
        var talk = Sample.Talk();
        var run = await server.AddAsync(
            talk with
            {
                Translations =
                [
                    .. talk.Translations,
                    new Translation
                    {
                        Language = "zh",
                        Beads =
                        [
                            new Bead
                            {
                                Sentences = ["0.0"],
                                State = BeadState.Aligned,
                                Text = "蜜蜂",
                            },
                        ],
                    },
                ],
            }
        );
        (await server.Client.GetStringAsync($"/documents/{run.Id}")).ShouldNotContain("蜜蜂");
        var html = await server.Client.GetStringAsync($"/documents/{run.Id}?with=zh");
        html.ShouldContain("lang=\"zh\" dir=\"auto\">蜜蜂");
        html.ShouldNotContain("colmena");
    }

    [Fact]
    public async Task Twenty_thousand_sentences_take_a_few_hundred_bytes_each()
    {
        await using var server = await ApiServer.StartAsync();
        var run = await server.AddAsync(Sample.Talk(20_000));
        var html = await server.Client.GetByteArrayAsync($"/documents/{run.Id}");
        html.Length.ShouldBeLessThan(20_000 * 400);
    }
}
