using Tapescript.Contracts;

namespace Tapescript.Gateway.Api;

/// <summary>Takes what people write to the service that keeps it.</summary>
internal interface IEditMail
{
    Task SendAsync(EditTranslation edit, CancellationToken ct);
}
