using System.Security.Cryptography;
using System.Threading.RateLimiting;
using Microsoft.Extensions.Caching.Memory;
using OrientationBot.Geo;
using OrientationBot.Knowledge.Needs;
using OrientationBot.Knowledge.Understanding;

namespace OrientationBot.Bot.Coverage;

/// <summary>What an address asks for.</summary>
internal sealed record CoverageSheet(Need? Need, Territory Territory, CoverageFormat Format, string Language);

/// <summary>Makes pictures and rows once for each directory, and keeps the last ones: one at a time, so that drawing never takes more than one processor.</summary>
/// <param name="content">What is known and said.</param>
internal sealed class CoverageShelf(Content content) : IDisposable
{
    private const long MostBytes = 48 << 20;
    private const int MadePerMinute = 60;

    private readonly MemoryCache _made = new(new MemoryCacheOptions { SizeLimit = MostBytes });
    private readonly SemaphoreSlim _one = new(1);
    private readonly PartitionedRateLimiter<string> _making = PartitionedRateLimiter.Create<string, string>(address =>
        RateLimitPartition.GetFixedWindowLimiter(address, _ => new() { PermitLimit = MadePerMinute, Window = TimeSpan.FromMinutes(1), QueueLimit = 0 }));

    /// <summary>A sheet as it is sent.</summary>
    internal sealed record Printed(byte[] Bytes, string Tag);

    /// <summary>What an address asks for; null when there is no such thing.</summary>
    /// <param name="need">Id of a need, or <see cref="CoverageAddress.Everything"/>.</param>
    /// <param name="file">Id of a territory, a point, a format.</param>
    /// <param name="language">« fr » or « en ».</param>
    public CoverageSheet? Read(string need, string file, string language)
    {
        var wanted = need == CoverageAddress.Everything ? null : content.Tree.Need(need);
        if (wanted is null && need != CoverageAddress.Everything) return null;
        var point = file.LastIndexOf('.');
        return point > 0 && CoverageFormat.All.TryGetValue(file[(point + 1)..], out var format) && content.Gazetteer.ById(file[..point])?.Territory is { } territory
            ? new(wanted, territory, format, language)
            : null;
    }

    /// <summary>The sheet, made now or before from the same directory; null when this caller has had too many made.</summary>
    public async ValueTask<Printed?> TakeAsync(CoverageSheet sheet, string caller, CancellationToken cancellationToken)
    {
        var key = (content.Coverage.Directory, sheet);
        if (_made.TryGetValue(key, out Printed? made)) return made;
        using var lease = _making.AttemptAcquire(caller);
        if (!lease.IsAcquired) return null;
        await _one.WaitAsync(cancellationToken);
        try
        {
            return _made.TryGetValue(key, out made) ? made : Keep(key, await MakeAsync(sheet, cancellationToken));
        }
        finally
        {
            _one.Release();
        }
    }

    private Printed Keep(object key, Printed printed) => _made.Set(key, printed, new MemoryCacheEntryOptions { Size = printed.Bytes.Length });

    public void Dispose()
    {
        _made.Dispose();
        _one.Dispose();
        _making.Dispose();
    }

    private async Task<Printed> MakeAsync(CoverageSheet sheet, CancellationToken cancellationToken)
    {
        using var stream = new MemoryStream();
        var survey = content.Coverage.Survey(new(sheet.Need, sheet.Territory, Constraints.None));
        await sheet.Format.WriteAsync(survey, new(content.Phraser, sheet.Language, content.Coverage.Communes), stream, cancellationToken);
        var bytes = stream.ToArray();
        return new(bytes, Convert.ToHexStringLower(SHA256.HashData(bytes), 0, 12));
    }
}
