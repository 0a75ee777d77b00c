using Microsoft.Extensions.Options;
using Tapescript.Fetch.Net;

namespace Tapescript.Fetch;

/// <summary>What data annotations cannot say.</summary>
internal sealed class FetchOptionsValidator : IValidateOptions<FetchOptions>
{
    public ValidateOptionsResult Validate(string? name, FetchOptions options)
    {
        var wrong = AddressGuard
            .Parts(options.AllowPrivateAddresses)
            .Where(part => !AllowedAddress.TryParse(part, out _))
            .ToList();
        return wrong.Count == 0
            ? ValidateOptionsResult.Success
            : ValidateOptionsResult.Fail(
                $"Fetch:AllowPrivateAddresses: '{string.Join("', '", wrong)}' is no address, network or name. Set TAPESCRIPT_FETCH__ALLOWPRIVATEADDRESSES to something like 127.0.0.1;localhost:8000;10.0.0.0/8."
            );
    }
}
