using System.Text;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Tapescript.Contracts.Transcripts;
using Tapescript.Text.Formats;
using Tapescript.Text.Tests.Formats.Documents;

namespace Tapescript.EndToEnd.Tests.Browser;

/// <summary>The HTML export, opened from disk as people open it.</summary>
public sealed class BookPageTests(BrowserFixture fixture) : IClassFixture<BrowserFixture>, IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("tapescript-book-").FullName;

    [Theory]
    [InlineData(ColorScheme.Light, 1280)]
    [InlineData(ColorScheme.Dark, 1280)]
    [InlineData(ColorScheme.Light, 360)]
    [InlineData(ColorScheme.Dark, 360)]
    public async Task It_is_accessible_fits_its_width_and_complains_of_nothing(ColorScheme scheme, int width)
    {
        foreach (var (name, document) in BookSamples.All.Where(s => s.Name != "long"))
        foreach (var layout in (TranslationLayout[])[TranslationLayout.Interleaved, TranslationLayout.Columns])
        {
            if (layout == TranslationLayout.Columns && document.Translations.Count == 0)
                continue;
            var page = await fixture.OpenAsync("about:blank", width, scheme);
            var complaints = Complaints(page);
            await page.GotoAsync(Save(document, layout));
            var faults = await page.RunAxe();
            faults.Violations.Select(f => $"{name}: {f.Id}, {f.Help}, {f.Nodes[0].Html}").ShouldBeEmpty();
            var overflow = await page.EvaluateAsync<int>("document.documentElement.scrollWidth - innerWidth");
            overflow.ShouldBeLessThanOrEqualTo(0, name);
            complaints.ShouldBeEmpty(name);
            await page.Context.CloseAsync();
        }
    }

    [Fact]
    public async Task The_dark_is_dark_and_columns_stand_side_by_side_where_there_is_room()
    {
        const string Paper = "getComputedStyle(document.body).backgroundColor";
        const string Aside =
            "(() => { const [a, b] = document.querySelectorAll('#p_1 p'); return b.getBoundingClientRect().top - a.getBoundingClientRect().top; })()";
        var address = Save(BookSamples.RightToLeft, TranslationLayout.Columns);
        var light = await fixture.OpenAsync(address);
        var dark = await fixture.OpenAsync(address, 360, ColorScheme.Dark);
        (await light.EvaluateAsync<string>(Paper)).ShouldBe("rgb(251, 249, 245)");
        (await dark.EvaluateAsync<string>(Paper)).ShouldBe("rgb(22, 25, 27)");
        (await light.EvaluateAsync<double>(Aside)).ShouldBe(0);
        (await dark.EvaluateAsync<double>(Aside)).ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task The_contents_lead_to_the_chapters_and_hostile_words_stay_words()
    {
        var page = await fixture.OpenAsync("about:blank");
        var complaints = Complaints(page);
        await page.GotoAsync(Save(BookSamples.Full, TranslationLayout.Interleaved));
        await page.GetByRole(AriaRole.Navigation).GetByRole(AriaRole.Link).Nth(1).ClickAsync();
        (await page.Locator(":target").InnerTextAsync()).ShouldStartWith("Flour");
        (await page.TitleAsync()).ShouldBe(BookSamples.HostileTitle);
        (await page.Locator("script, main b b, main i i").CountAsync()).ShouldBe(0);
        (await page.Locator("[lang=ar]").First.GetAttributeAsync("dir")).ShouldBe("rtl");
        complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task It_prints_with_a_page_for_each_long_chapter()
    {
        var page = await fixture.OpenAsync(
            Save(BookSamples.Long(500), TranslationLayout.Interleaved),
            scheme: ColorScheme.Dark
        );
        var pdf = await page.PdfAsync(
            new()
            {
                Format = "A4",
                Outline = true,
                Tagged = true,
            }
        );
        Encoding.ASCII.GetString(pdf, 0, 5).ShouldBe("%PDF-");
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        (await page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor")).ShouldBe(
            "rgb(255, 255, 255)"
        );
        (
            await page.EvaluateAsync<string>("getComputedStyle(document.querySelectorAll('.chapter')[1]).breakBefore")
        ).ShouldBe("page");
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static List<string> Complaints(IPage page)
    {
        var complaints = new List<string>();
        page.Console += (_, message) => complaints.Add(message.Text);
        page.PageError += (_, error) => complaints.Add(error);
        page.RequestFailed += (_, request) => complaints.Add(request.Url);
        return complaints;
    }

    private string Save(Transcript document, TranslationLayout layout)
    {
        var path = Path.Combine(folder, "book.html");
        File.WriteAllBytes(path, BookSamples.Write(document, "html", layout));
        return new Uri(path).AbsoluteUri;
    }
}
