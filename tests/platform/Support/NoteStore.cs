using Tapescript.Platform.Persistence;

namespace Tapescript.Platform.Tests.Support;

internal sealed class NoteStore(ServiceDatabase<NoteStore> database)
{
    public ServiceDatabase<NoteStore> Database { get; } = database;
}
