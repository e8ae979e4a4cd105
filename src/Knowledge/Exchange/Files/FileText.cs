using System.Text;

namespace OrientationBot.Knowledge.Exchange.Files;

/// <summary>The bytes of a file as UTF-8, whatever program wrote them: French spreadsheets still save CSV in Windows-1252, and say so nowhere.</summary>
public static class FileText
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly Lazy<Encoding> Windows = new(() => CodePagesEncodingProvider.Instance.GetEncoding(1252)!);

    /// <summary>UTF-8 as it is; UTF-16 by its mark; anything else is read as Windows-1252. A workbook is left alone.</summary>
    public static byte[] AsUtf8(byte[] bytes)
    {
        if (WorkbookRows.Begins(bytes)) return bytes;
        if (bytes is [0xFF, 0xFE, ..]) return Encoding.UTF8.GetBytes(Encoding.Unicode.GetString(bytes.AsSpan(2)));
        if (bytes is [0xFE, 0xFF, ..]) return Encoding.UTF8.GetBytes(Encoding.BigEndianUnicode.GetString(bytes.AsSpan(2)));
        try
        {
            Strict.GetCharCount(bytes);
            return bytes;
        }
        catch (DecoderFallbackException)
        {
            return Encoding.UTF8.GetBytes(Windows.Value.GetString(bytes));
        }
    }
}
