using Tapescript.Fetch.Net;
using Tapescript.Platform.Messaging;

namespace Tapescript.Services.Tests.Fetch;

public sealed class SourceUrlTests
{
    [Theory]
    [InlineData("file:///etc/passwd", "fetch.scheme-refused")]
    [InlineData("ftp://example.org/a.srt", "fetch.scheme-refused")]
    [InlineData("gopher://example.org/", "fetch.scheme-refused")]
    [InlineData("data:text/plain,hello", "fetch.scheme-refused")]
    [InlineData("javascript:alert(1)", "fetch.scheme-refused")]
    [InlineData("http://user:secret@example.org/", "fetch.credentials-refused")]
    [InlineData("http://user@example.org/", "fetch.credentials-refused")]
    [InlineData("http://example.org/\r\nHost: other", "fetch.url-invalid")]
    [InlineData("http://example.org/\0", "fetch.url-invalid")]
    [InlineData("http://", "fetch.url-invalid")]
    public void What_is_no_address_of_the_web_is_refused(string source, string code)
    {
        SourceUrl.LooksLikeUrl(source).ShouldBeTrue();

        var refused = Should.Throw<StepException>(() => SourceUrl.Parse(source, 2048));

        refused.Code.ShouldBe(code);
        refused.IsTransient.ShouldBeFalse();
        refused.Reason.ShouldNotContain("secret");
    }

    [Fact]
    public void A_URL_of_100_kB_is_refused_with_the_name_of_the_limit()
    {
        var refused = Should.Throw<StepException>(() =>
            SourceUrl.Parse("https://example.org/" + new string('a', 100_000), 2048)
        );

        refused.Reason.ShouldContain("Fetch:MaxUrlLength");
        refused.Reason.Length.ShouldBeLessThan(300);
    }

    [Theory]
    [InlineData("talk.srt")]
    [InlineData("/srv/talks")]
    [InlineData("C:\\talks\\a.srt")]
    [InlineData("a: b.txt")]
    public void A_path_is_no_URL(string source) => SourceUrl.LooksLikeUrl(source).ShouldBeFalse();

    [Fact]
    public void A_host_that_looks_like_another_is_shown_in_its_ASCII_form() =>
        SourceUrl.Shown(new Uri("https://раypal.com/x")).ShouldStartWith("https://xn--");
}
