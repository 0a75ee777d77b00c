using System.ComponentModel.DataAnnotations;
using Tapescript.Platform.Hosting;

namespace Tapescript.Platform.Blobs;

public sealed class BlobOptions : IValidatableObject
{
    [OptionDoc("folder or s3.")]
    [RegularExpression("(?i)folder|s3", ErrorMessage = "Only folder and s3 are known.")]
    public string Store { get; set; } = "folder";

    [OptionDoc("The folder of the blobs; empty: blobs below Data.")]
    public string Folder { get; set; } = "";

    [OptionDoc(
        "How long nobody must have needed a blob before it is removed, an hour at least; 00:00:00 keeps all. Only of a folder: those in s3 are kept."
    )]
    [Range(typeof(TimeSpan), "00:00:00", "365.00:00:00")]
    public TimeSpan CollectAfter { get; set; } = TimeSpan.FromDays(1);

    [OptionDoc("How often the services list the blobs that they need, and the gateway looks for the others.")]
    [Range(typeof(TimeSpan), "00:01:00", "1.00:00:00")]
    public TimeSpan CollectEvery { get; set; } = TimeSpan.FromHours(1);

    public S3Options S3 { get; set; } = new();

    public bool UsesS3 => Store.Equals("s3", StringComparison.OrdinalIgnoreCase);

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (CollectAfter > TimeSpan.Zero && CollectAfter < TimeSpan.FromHours(1))
            yield return new ValidationResult("It must be an hour at least, or 00:00:00.", [nameof(CollectAfter)]);
        if (!UsesS3)
            yield break;
        if (!Uri.TryCreate(S3.Endpoint, UriKind.Absolute, out _))
            yield return new ValidationResult("It must be the URL of the S3 service.", ["S3:Endpoint"]);
        if (S3.AccessKey.Length == 0 || S3.SecretKey.Length == 0)
            yield return new ValidationResult("The keys of the S3 service are missing.", ["S3:AccessKey"]);
    }
}
