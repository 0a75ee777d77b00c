namespace Tapescript.Host.Serving;

/// <summary>A server's URL, or else a data folder.</summary>
internal sealed record ServerPlace(Uri? Server, string DataFolder, bool DataFolderNamed)
{
    /// <summary>What a command in a message must repeat to reach the same documents.</summary>
    public string Repeat =>
        Server is not null ? $" --server {Server.ToString().TrimEnd('/')}"
        : DataFolderNamed ? $" --data {DataFolder}"
        : "";
}
