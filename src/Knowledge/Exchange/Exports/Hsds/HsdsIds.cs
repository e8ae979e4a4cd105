using System.Security.Cryptography;
using System.Text;

namespace OrientationBot.Knowledge.Exchange.Exports.Hsds;

/// <summary>The identifiers of HSDS are UUIDs; ours are texts. The same object has the same UUID in every export (RFC 9562, version 8: made of a hash).</summary>
internal static class HsdsIds
{
    private const byte Version = 0x80, Variant = 0x80;

    /// <summary>The UUID of an object.</summary>
    /// <param name="kind">Kind of object.</param>
    /// <param name="parts">What it is the object of.</param>
    public static string Of(string kind, params ReadOnlySpan<string> parts)
    {
        var bytes = SHA256.HashData(Encoding.UTF8.GetBytes($"{kind}\0{string.Join('\0', parts!)}")).AsSpan(0, 16);
        bytes[6] = (byte)(bytes[6] & 0x0F | Version);
        bytes[8] = (byte)(bytes[8] & 0x3F | Variant);
        return new Guid(bytes, bigEndian: true).ToString();
    }
}
