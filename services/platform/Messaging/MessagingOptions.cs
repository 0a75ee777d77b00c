using System.ComponentModel.DataAnnotations;
using Tapescript.Platform.Hosting;

namespace Tapescript.Platform.Messaging;

public sealed class MessagingOptions : IValidatableObject
{
    [OptionDoc("memory (all services in one process) or rabbitmq.")]
    [RegularExpression("(?i)memory|rabbitmq", ErrorMessage = "Only memory and rabbitmq are known.")]
    public string Transport { get; set; } = "memory";

    [OptionDoc("The broker, amqp://user:password@host:port/vhost; only for rabbitmq.")]
    public string Url { get; set; } = "amqp://guest:guest@127.0.0.1:5672/";

    [OptionDoc("Seconds that a publish or send may take before it counts as failed for now.")]
    [Range(1, 60)]
    public int PublishSeconds { get; set; } = 10;

    [OptionDoc("Seconds that an endpoint may be deaf while the broker answers before the process ends with code 70.")]
    [Range(5, 3600)]
    public int DeafSeconds { get; set; } = 60;

    public bool UsesRabbitMq => Transport.Equals("rabbitmq", StringComparison.OrdinalIgnoreCase);

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (UsesRabbitMq && !(Uri.TryCreate(Url, UriKind.Absolute, out var url) && url.Scheme is "amqp" or "amqps"))
            yield return new ValidationResult("It must be amqp://user:password@host:port/vhost.", [nameof(Url)]);
    }
}
