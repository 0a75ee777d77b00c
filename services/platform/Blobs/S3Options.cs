using Tapescript.Platform.Hosting;

namespace Tapescript.Platform.Blobs;

public sealed class S3Options
{
    [OptionDoc("URL of the S3-compatible service.")]
    public string Endpoint { get; set; } = "";

    [OptionDoc("The bucket; it must exist.")]
    public string Bucket { get; set; } = "tapescript";

    [OptionDoc("The access key.")]
    public string AccessKey { get; set; } = "";

    [OptionDoc("The secret key.")]
    public string SecretKey { get; set; } = "";

    [OptionDoc("The region that requests are signed for.")]
    public string Region { get; set; } = "us-east-1";
}
