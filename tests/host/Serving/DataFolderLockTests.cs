using Tapescript.Host.Serving;
using Tapescript.Host.Tests.Running;

namespace Tapescript.Host.Tests.Serving;

public sealed class DataFolderLockTests : IDisposable
{
    private readonly Workplace _place = new();

    [Fact]
    public void A_folder_has_one_owner_at_a_time()
    {
        using (DataFolderLock.TryTake(_place.Data).ShouldNotBeNull())
        {
            DataFolderLock.TryTake(_place.Data).ShouldBeNull();
        }

        using var next = DataFolderLock.TryTake(_place.Data);
        next.ShouldNotBeNull();
    }

    [Fact]
    public void Others_read_where_the_owner_listens()
    {
        using var owned = DataFolderLock.TryTake(_place.Data).ShouldNotBeNull();
        DataFolderLock.AddressOf(_place.Data).ShouldBeNull();

        owned.Publish(new Uri("http://127.0.0.1:4711"));

        DataFolderLock.AddressOf(_place.Data).ShouldBe(new Uri("http://127.0.0.1:4711"));
        File.ReadAllText(Path.Combine(_place.Data, "lock")).ShouldBe("http://127.0.0.1:4711/\n");
    }

    [Fact]
    public void What_a_crashed_owner_left_behind_is_taken_over()
    {
        _place.Write("data/lock", "http://127.0.0.1:9/\n");
        _place.Write("data/lock.owner", "");

        using var owned = DataFolderLock.TryTake(_place.Data);

        owned.ShouldNotBeNull();
        DataFolderLock.AddressOf(_place.Data).ShouldBeNull();
    }

    public void Dispose() => _place.Dispose();
}
