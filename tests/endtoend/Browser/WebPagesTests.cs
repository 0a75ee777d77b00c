using System.Text;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Tapescript.EndToEnd.Tests.Browser;

public sealed class WebPagesTests(BrowserFixture fixture) : IClassFixture<BrowserFixture>
{
    private const float Patience = 60_000;

    [Fact]
    public async Task A_file_becomes_a_document_that_is_read_and_found()
    {
        var page = await fixture.OpenAsync("/");
        await page.GetByLabel("Transcript files").SetInputFilesAsync(File("kite.srt", Captions.Kite));
        await page.GetByRole(AriaRole.Button, new() { Name = "Submit" }).ClickAsync();
        var row = page.Locator(".run", new() { HasText = "kite" });
        await Expect(row.Locator(".now")).ToContainTextAsync("Complete", new() { Timeout = Patience });
        await Expect(row.Locator(".step.done")).Not.ToHaveCountAsync(0);
        await row.GetByRole(AriaRole.Link, new() { Name = "Read" }).ClickAsync();
        await Expect(page.Locator(".text")).ToContainTextAsync("The tail keeps it steady when the wind turns.");
        await page.GetByLabel("Search all documents").FillAsync("tail steady");
        await page.Keyboard.PressAsync("Enter");
        var hit = page.Locator(".hit").First;
        await Expect(hit.Locator("mark").First).ToContainTextAsync("tail");
        await hit.GetByRole(AriaRole.Link).ClickAsync();
        await Expect(page.Locator(":target")).ToContainTextAsync("The tail keeps it steady");
    }

    [Fact]
    public async Task The_keyboard_alone_submits_reads_and_deletes()
    {
        var page = await fixture.OpenAsync("/");
        await page.Keyboard.PressAsync("Tab");
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "Skip to the content" })).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Tab");
        await Expect(page.GetByLabel("Addresses")).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync("http://127.0.0.1:1/private");
        await page.Keyboard.PressAsync("Control+Enter");
        var outcome = page.Locator("#sources-problem:not([hidden]), .run:has-text('127.0.0.1:1/private') .now.bad");
        await Expect(outcome.First).ToBeVisibleAsync(new() { Timeout = Patience });
        var delete = page.Locator($"[data-run='{fixture.DocumentId}'] [data-action=delete]");
        await delete.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Keep it" })).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Escape");
        await Expect(delete).ToBeFocusedAsync();
        await Expect(page.Locator($"[data-run='{fixture.DocumentId}']")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_search_is_turned_page_by_page_and_back_by_keyboard_without_script()
    {
        var page = await fixture.OpenAsync("/search?q=bolder", 360);
        await page.GetByRole(AriaRole.Link, new() { Name = "boulder", Exact = true }).ClickAsync();
        await Expect(page.Locator("h1")).ToContainTextAsync("60 sentences");
        var first = await page.Locator(".hit").First.InnerTextAsync();
        await PressAsync("Next page");
        await PressAsync("Next page");
        await Expect(page.Locator(".hit")).ToHaveCountAsync(10);
        await PressAsync("Previous page");
        await PressAsync("Previous page");
        (await page.Locator(".hit").First.InnerTextAsync()).ShouldBe(first);
        var feed = await page.Locator("link[type='application/atom+xml']").GetAttributeAsync("href");
        (await page.APIRequest.GetAsync(feed!)).Status.ShouldBe(200);

        async Task PressAsync(string name)
        {
            var link = page.GetByRole(AriaRole.Link, new() { Name = name, Exact = true });
            var address = page.Url;
            await link.FocusAsync();
            await page.Keyboard.PressAsync("Enter");
            await Expect(page).Not.ToHaveURLAsync(address);
        }
    }

    [Fact]
    public async Task Nothing_is_submitted_without_a_source_and_the_page_says_so()
    {
        var page = await fixture.OpenAsync("/");
        await page.GetByRole(AriaRole.Button, new() { Name = "Submit" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("at least one address");
        await Expect(page.GetByLabel("Addresses")).ToBeFocusedAsync();
    }

    [Theory]
    [InlineData(ColorScheme.Light, 1280)]
    [InlineData(ColorScheme.Dark, 1280)]
    [InlineData(ColorScheme.Light, 360)]
    [InlineData(ColorScheme.Dark, 360)]
    public async Task Every_page_is_accessible_and_fits_its_width(ColorScheme scheme, int width)
    {
        foreach (
            var path in new[]
            {
                "/",
                "/?state=failed",
                $"/documents/{fixture.DocumentId}",
                "/search?q=pond",
                "/search?q=boulder",
                "/search?q=bolder%20lang%3Aen",
                "/search",
                "/documents/0123456789ab",
            }
        )
        {
            var page = await fixture.OpenAsync(path, width, scheme);
            var faults = await page.RunAxe();
            faults.Violations.Select(fault => $"{path}: {fault.Id}, {fault.Help}").ShouldBeEmpty();
            var overflow = await page.EvaluateAsync<int>("document.documentElement.scrollWidth - innerWidth");
            overflow.ShouldBeLessThanOrEqualTo(0, path);
            await page.Context.CloseAsync();
        }
    }

    [Fact]
    public async Task No_page_breaks_the_content_security_policy()
    {
        foreach (var path in new[] { "/", $"/documents/{fixture.DocumentId}", "/search?q=pond" })
        {
            var page = await fixture.OpenAsync("/search");
            var complaints = new List<string>();
            page.Console += (_, message) => complaints.Add(message.Text);
            page.PageError += (_, error) => complaints.Add(error);
            await page.GotoAsync(path, new() { WaitUntil = WaitUntilState.Load });
            await Expect(page.Locator("main")).ToBeVisibleAsync();
            complaints.ShouldBeEmpty(path);
        }
    }

    private static FilePayload File(string name, string text) =>
        new()
        {
            Name = name,
            MimeType = "application/x-subrip",
            Buffer = Encoding.UTF8.GetBytes(text),
        };
}
