using Tapescript.Contracts;
using Tapescript.Platform.Messaging;

namespace Tapescript.Gateway.Api;

internal sealed class EditMail(Outgoing outgoing) : IEditMail
{
    public Task SendAsync(EditTranslation edit, CancellationToken ct) =>
        outgoing.SendAsync(Endpoint.Edits, edit, Guid.CreateVersion7(), attempt: 1, ct);
}
