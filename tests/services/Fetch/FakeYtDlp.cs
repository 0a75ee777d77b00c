namespace Tapescript.Services.Tests.Fetch;

/// <summary>A program that stands in for yt-dlp and does what its script says.</summary>
internal sealed class FakeYtDlp : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("tapescript-fake-");

    public FakeYtDlp(string script)
    {
        Path = System.IO.Path.Combine(folder.FullName, "yt-dlp");
        File.WriteAllText(
            Path,
            $"#!/bin/bash\ncase \"$*\" in *--help*) exit 0;; esac\nFOLDER='{folder.FullName}'\n{script}\n"
        );
        File.SetUnixFileMode(Path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    public string Path { get; }

    public string Read(string name) => File.ReadAllText(System.IO.Path.Combine(folder.FullName, name));

    public bool Has(string name) => File.Exists(System.IO.Path.Combine(folder.FullName, name));

    public void Dispose() => folder.Delete(recursive: true);
}
