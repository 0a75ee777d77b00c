using Tapescript.Contracts;
using Tapescript.Gateway.Api;

namespace Tapescript.Gateway.Tests.Api;

internal sealed class KeptEdits : IEditMail
{
    public List<EditTranslation> Sent { get; } = [];

    public Task SendAsync(EditTranslation edit, CancellationToken ct)
    {
        Sent.Add(edit);
        return Task.CompletedTask;
    }
}
