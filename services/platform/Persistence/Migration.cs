namespace Tapescript.Platform.Persistence;

internal sealed record Migration(string Set, string Name, string Sql);
