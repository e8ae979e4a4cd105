using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text;

namespace OrientationBot.Knowledge.Understanding.Learning;

/// <summary>A trained <see cref="IntentClassifier"/> as bytes: learning takes seconds, reading it back takes milliseconds.</summary>
internal static class ModelFile
{
    /// <summary>Writes a classifier.</summary>
    public static void Write(Stream stream, IntentClassifier classifier)
    {
        using var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
        writer.Write(classifier.Labels.Length);
        foreach (var label in classifier.Labels) writer.Write(label);
        Write(writer, classifier.Table.Hashes);
        Write<Family>(writer, classifier.Table.Families);
        Write<float>(writer, classifier.Table.Rarity);
        Write<float>(writer, classifier.Weights);
        writer.Write(classifier.Calibration.Sharpness);
        Write<float>(writer, classifier.Calibration.Scope);
        writer.Write(classifier.Calibration.Threshold);
    }

    /// <summary>Reads a classifier that <see cref="Write(Stream, IntentClassifier)"/> wrote on a machine of the same kind.</summary>
    /// <exception cref="IOException">The file is cut short.</exception>
    public static IntentClassifier Read(Stream stream)
    {
        using var reader = new BinaryReader(stream, Encoding.UTF8, leaveOpen: true);
        ImmutableArray<string> labels = [.. Enumerable.Range(0, reader.ReadInt32()).Select(_ => reader.ReadString())];
        var table = new FeatureTable(Array<ulong>(reader), Array<Family>(reader), Array<float>(reader));
        return new(labels, table, Array<float>(reader), new(reader.ReadSingle(), Array<float>(reader), reader.ReadSingle()));
    }

    private static void Write<T>(BinaryWriter writer, ReadOnlySpan<T> values)
        where T : unmanaged
    {
        writer.Write(values.Length);
        writer.Write(MemoryMarshal.AsBytes(values));
    }

    private static T[] Array<T>(BinaryReader reader)
        where T : unmanaged
    {
        var values = new T[reader.ReadInt32()];
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(values.AsSpan()));
        return values;
    }
}
