namespace Tapescript.Services.Tests.TranslateAlign;

/// <summary>A shell script that stands where an engine's command is expected.</summary>
internal sealed class FakeCommand : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("tapescript-engine-").FullName;

    public FakeCommand(string script)
    {
        Path = System.IO.Path.Combine(folder, "engine");
        File.WriteAllText(Path, "#!/bin/sh\n" + script + "\n");
        File.SetUnixFileMode(Path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    public string Path { get; }

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
