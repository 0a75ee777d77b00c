namespace Tapescript.Gateway.Ledger;

/// <summary>A step that looks due; whether it is, is decided when it is claimed.</summary>
internal sealed class DueStep
{
    public string RunId { get; set; } = "";

    public string Step { get; set; } = "";

    public int Suspect { get; set; }

    public int Slot { get; set; }
}
