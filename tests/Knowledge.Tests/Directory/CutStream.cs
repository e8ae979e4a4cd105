namespace OrientationBot.Knowledge.Tests.Directory;

/// <summary>A file whose disk is pulled out after so many bytes.</summary>
internal sealed class CutStream(Stream inner, long after) : Stream
{
    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => inner.Position; set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count) =>
        inner.Position < after ? inner.Read(buffer, offset, (int)Math.Min(count, after - inner.Position)) : throw new IOException("The disk is gone.");

    public override void Flush() => inner.Flush();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
