namespace OrientationBot.Knowledge.Exchange.Files;

/// <summary>A file that somebody sent: bytes and nothing else, its name is not believed.</summary>
public static class UploadedFile
{
    /// <summary>Most bytes.</summary>
    public const int MostBytes = 4 * 1024 * 1024;

    /// <summary>Most rows: as many as the national directory has places.</summary>
    public const int MostRows = 20_000;

    /// <summary>The file as an import reads it: CSV and JSON in UTF-8, a workbook as it is.</summary>
    public static Stream Open(byte[] bytes) => new MemoryStream(FileText.AsUtf8(bytes), writable: false);
}
