using Tapescript.Host.CommandLine;

namespace Tapescript.Host.Setup;

/// <summary>Asks for, installs and reports what is missing; never throws for what could not be installed.</summary>
internal sealed class ToolSetup(CommandContext context)
{
    private readonly AptGet _apt = new();

    private Terminal Terminal => context.Terminal;

    /// <summary>Something is missing, and whoever is there agrees to install it; with nobody there to ask, yes.</summary>
    public bool Agreed(ToolNeed need, bool yes)
    {
        var missing = need.Missing();
        if (missing.Count == 0 || CommandContext.Variable("TAPESCRIPT_SETUP") == "never")
        {
            return false;
        }

        if (yes || !Terminal.CanAsk)
        {
            return true;
        }

        var names = string.Join(" and ", missing);
        if (Terminal.Confirm($"{need.Reason}; missing: {names}. Install with {_apt.Shown(need.Packages)}?", true))
        {
            return true;
        }

        Terminal.Say($"Not installed. Later: {context.Name} setup");
        return false;
    }

    public async Task<bool> InstallAsync(ToolNeed need, CancellationToken cancellationToken)
    {
        var missing = need.Missing();
        if (missing.Count == 0)
        {
            return true;
        }

        if (_apt.CannotRun is { } why)
        {
            Terminal.Say($"{need.Reason}; {why}. Run: {_apt.Shown(need.Packages)}");
            return false;
        }

        Terminal.Say($"{need.Reason}; installing {string.Join(" and ", missing)} …");
        var failure = await _apt.InstallAsync(need.Packages, cancellationToken).ConfigureAwait(false);
        if (failure is null && need.Missing().Count == 0)
        {
            Terminal.Say($"Installed {string.Join(" and ", missing)} with {_apt.Shown(need.Packages)}");
            return true;
        }

        Terminal.Say($"That failed ({failure ?? "they are still missing"}). Run: {_apt.Shown(need.Packages)}");
        return false;
    }
}
