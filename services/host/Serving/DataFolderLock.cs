using System.Text;
using Tapescript.Host.CommandLine;

namespace Tapescript.Host.Serving;

/// <summary>
/// A data folder has one owner. <c>lock.owner</c> is held by the operating system for as long as the owner lives, so a
/// crash leaves nothing to clean up; <c>lock</c> says where the owner listens.
/// </summary>
internal sealed class DataFolderLock : IDisposable
{
    private readonly FileStream _held;
    private readonly string _address;

    private DataFolderLock(FileStream held, string address)
    {
        _held = held;
        _address = address;
    }

    /// <summary>Takes the lock; null when somebody holds it.</summary>
    public static DataFolderLock? TryTake(string folder)
    {
        try
        {
            Directory.CreateDirectory(folder);
            var held = new FileStream(
                Path.Combine(folder, "lock.owner"),
                FileMode.OpenOrCreate,
                FileAccess.ReadWrite,
                FileShare.None
            );
            var address = Path.Combine(folder, "lock");
            // What a crashed owner left behind leads nowhere.
            File.Delete(address);
            return new DataFolderLock(held, address);
        }
        catch (UnauthorizedAccessException e)
        {
            throw new CommandFailure($"The data folder {folder} cannot be written; name another with --data DIR.", e);
        }
        catch (IOException e) when (File.Exists(folder))
        {
            throw new CommandFailure($"{folder} is a file; the data folder must be a folder.", e);
        }
        catch (IOException) when (Directory.Exists(folder))
        {
            return null;
        }
        catch (IOException e)
        {
            throw new CommandFailure($"The data folder {folder} cannot be made: {e.Message}", e);
        }
    }

    /// <summary>Where the owner listens; null when there is no owner, or not yet.</summary>
    public static Uri? AddressOf(string folder)
    {
        try
        {
            var text = File.ReadAllText(Path.Combine(folder, "lock")).Trim();
            return Uri.TryCreate(text, UriKind.Absolute, out var url) ? url : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    public void Publish(Uri url)
    {
        var temporary = _address + ".new";
        File.WriteAllText(temporary, url + "\n", new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        File.Move(temporary, _address, overwrite: true);
    }

    /// <summary>We are still the owner, but listen no longer.</summary>
    public void Withdraw() => File.Delete(_address);

    public void Dispose()
    {
        Withdraw();
        _held.Dispose();
    }
}
