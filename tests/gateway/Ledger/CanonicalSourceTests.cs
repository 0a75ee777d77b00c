using Tapescript.Contracts;
using Tapescript.Gateway.Ledger;

namespace Tapescript.Gateway.Tests.Ledger;

public sealed class CanonicalSourceTests
{
    [Theory]
    [InlineData("https://www.youtube.com/watch?v=dQw4w9WgXcQ")]
    [InlineData("http://youtube.com/watch?feature=share&v=dQw4w9WgXcQ#t=1")]
    [InlineData("https://m.youtube.com/watch?v=dQw4w9WgXcQ&list=PL1")]
    [InlineData("https://music.youtube.com/watch?v=dQw4w9WgXcQ")]
    [InlineData("https://youtu.be/dQw4w9WgXcQ?si=x")]
    [InlineData("https://www.youtube.com/shorts/dQw4w9WgXcQ")]
    [InlineData("https://www.youtube.com/live/dQw4w9WgXcQ?feature=x")]
    [InlineData("https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ")]
    [InlineData("youtube.com/watch?v=dQw4w9WgXcQ")]
    [InlineData("  youtu.be/dQw4w9WgXcQ\n")]
    public void A_video_has_one_name_however_its_address_is_spelt(string source) =>
        CanonicalSource.Of(source, null).Key.ShouldBe("youtube:dQw4w9WgXcQ");

    [Theory]
    [InlineData("HTTPS://Media.Example:443/a/b?b=2&a=1#x", "https://media.example/a/b?b=2&a=1")]
    [InlineData("http://media.example.:80", "http://media.example/")]
    [InlineData("http://media.example:8080/?utm_source=mail&id=3&UTM_medium=x", "http://media.example:8080/?id=3")]
    [InlineData("https://bücher.example/ü", "https://xn--bcher-kva.example/%C3%BC")]
    [InlineData("https://www.youtube.com/playlist?list=PL1", "https://www.youtube.com/playlist?list=PL1")]
    public void Other_addresses_are_put_in_order(string source, string key) =>
        CanonicalSource.Of(source, null).Key.ShouldBe(key);

    [Theory]
    [InlineData(null, "no source")]
    [InlineData("   ", "no source")]
    [InlineData("https://a.example/\r\nHost: b", "control characters")]
    [InlineData("https://user:secret@a.example/", "user name or password")]
    [InlineData("ftp://a.example/x", "ftp:")]
    [InlineData("file:///etc/passwd", "file:")]
    [InlineData("FILE:/etc/passwd", "FILE:")]
    [InlineData("javascript:alert(1)", "javascript:")]
    [InlineData("data:text/plain,x", "data:")]
    [InlineData("gopher://a.example", "gopher:")]
    [InlineData("https://", "URL")]
    public void What_is_no_source_is_refused_with_the_reason(string? source, string reason)
    {
        var refused = Should.Throw<SubmissionRefusedException>(() => CanonicalSource.Of(source, null));
        refused.Message.ShouldContain(reason);
        refused.Message.ShouldNotContain("secret");
    }

    [Fact]
    public void A_url_beyond_eight_kilobytes_is_refused() =>
        Should
            .Throw<SubmissionRefusedException>(() =>
                CanonicalSource.Of("https://a.example/" + new string('x', 8192), null)
            )
            .Message.ShouldContain("8 KiB");

    [Fact]
    public void A_path_is_absolute_and_a_changed_file_is_another_source()
    {
        var path = Path.GetTempFileName();
        try
        {
            var before = CanonicalSource.Of(path, null);
            before.Source.ShouldBe(path);
            CanonicalSource
                .Of(Path.Combine(Path.GetDirectoryName(path)!, ".", Path.GetFileName(path)), null)
                .ShouldBe(before);
            File.AppendAllText(path, "more");
            CanonicalSource.Of(path, null).Key.ShouldNotBe(before.Key);
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void A_name_with_a_colon_is_a_path() =>
        CanonicalSource.Of("Talk: part 1.srt", null).Source.ShouldEndWith("/Talk: part 1.srt");

    [Fact]
    public void An_upload_is_its_hash_whatever_its_name()
    {
        var blob = new BlobRef(new string('a', 64), 3, "text/plain");
        CanonicalSource.Of("file:x.srt", blob).Key.ShouldBe(CanonicalSource.Of("y.srt", blob).Key);
        Should.Throw<SubmissionRefusedException>(() => CanonicalSource.Of("y.srt", blob with { Sha256 = "../../x" }));
    }
}
