namespace Tapescript.Platform.Persistence;

public enum DatabaseEngine
{
    Sqlite,
    Postgres,
}
