using System.Text;
using FsCheck.Xunit;
using OrientationBot.Knowledge.Exchange;
using OrientationBot.Knowledge.Tests.Directory;
using OrientationBot.Testing;
using Xunit;

namespace OrientationBot.Knowledge.Tests.Exchange;

public class BrokenFileTests
{
    private static readonly byte[] Csv = Good((structures, stream) => StandardWriter.WriteCsvAsync(structures, stream, default));
    private static readonly byte[] Json = Good((structures, stream) => StandardWriter.WriteJsonAsync(structures, stream, default));

    [Property(MaxTest = 200)]
    public void AFileDamagedAnywhereIsReadOrCalledBroken(int seed)
    {
        var random = new Random(seed);
        var file = (random.Next(2) == 0 ? Csv : Json).ToArray();
        for (var damage = random.Next(1, 20); damage > 0; damage--) file[random.Next(file.Length)] = (byte)random.Next(256);
        ReadAll(random.Next(3) == 0 ? file[..random.Next(file.Length)] : file);
    }

    [Fact]
    public void ACellDamagedAnywhereIsReadOrRemarkedUpon() =>
        Mutations.Try([Encoding.UTF8.GetString(Csv)[..2_000], Encoding.UTF8.GetString(Json)[..2_000]], 30_000, text => ReadAll(Encoding.UTF8.GetBytes(text)));

    [Property(MaxTest = 200)]
    public void AnyBytesAreReadOrCalledBroken(byte[] bytes) => ReadAll(bytes);

    [Theory]
    [InlineData("[{\"id\":\"\\ud800\",\"nom\":\"b\"}]")]
    [InlineData("[1,2]")]
    [InlineData("[null]")]
    [InlineData("[{\"id\":{\"a\":1},\"nom\":[[]]}]")]
    [InlineData("id,nom\n\"a")]
    public void OddFilesAreReadOrCalledBroken(string file) => ReadAll(Encoding.UTF8.GetBytes(file));

    private static void ReadAll(byte[] file)
    {
        var failure = Record.Exception(() =>
            SheetFile.ReadAsync(new MemoryStream(file), null, TemporaryStore.Reference, default).ToBlockingEnumerable().Count());
        if (failure is not null) Assert.IsType<BrokenFileException>(failure);
    }

    private static byte[] Good(Func<IEnumerable<Knowledge.Directory.Structure>, Stream, Task> write)
    {
        using var stream = new MemoryStream();
        write(Some.Directory(3, 20), stream).GetAwaiter().GetResult();
        return stream.ToArray();
    }
}
