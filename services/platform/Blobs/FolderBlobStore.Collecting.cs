using Tapescript.Platform.Blobs.Collecting;

namespace Tapescript.Platform.Blobs;

public sealed partial class FolderBlobStore
{
    /// <summary>Where the services say what they need.</summary>
    internal string Lists => Path.Combine(folder, "collecting");

    internal IEnumerable<StoredBlob> All()
    {
        if (!Directory.Exists(folder))
            yield break;
        foreach (var shelf in Directory.EnumerateDirectories(folder, "??"))
        {
            foreach (var file in new DirectoryInfo(shelf).EnumerateFiles())
            {
                if (BlobNames.IsOne(file.Name))
                    yield return new StoredBlob(file.Name, file.Length);
            }
        }
    }

    /// <summary>
    /// False when it was put or asked for since. It is moved out of the way before it is looked at once more: who puts it
    /// meanwhile finds it gone, and writes it anew.
    /// </summary>
    internal bool Remove(string sha256, DateTimeOffset unchangedSince)
    {
        var path = PathOf(sha256);
        if (IsNewer(path, unchangedSince))
            return false;
        var aside = TemporaryPath();
        File.Move(path, aside);
        if (IsNewer(aside, unchangedSince))
        {
            File.Move(aside, path, overwrite: true);
            return false;
        }
        File.Delete(aside);
        return true;
    }

    /// <summary>What writers that died left behind.</summary>
    internal void RemoveLeftovers(DateTimeOffset before)
    {
        var temporary = Path.Combine(folder, "tmp");
        if (!Directory.Exists(temporary))
            return;
        foreach (var file in Directory.EnumerateFiles(temporary))
        {
            if (!IsNewer(file, before))
                File.Delete(file);
        }
    }

    private static bool IsNewer(string path, DateTimeOffset time) => File.GetLastWriteTimeUtc(path) > time.UtcDateTime;

    /// <summary>False when it is not there, or belongs to somebody else.</summary>
    private bool Touch(string sha256)
    {
        try
        {
            File.SetLastWriteTimeUtc(PathOf(sha256), time.GetUtcNow().UtcDateTime);
            return true;
        }
        catch (Exception gone)
            when (gone is FileNotFoundException or DirectoryNotFoundException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
