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
        writer.Write(classifier.Table.Hints);
        Write(writer, classifier.Recipe);
        Write(writer, classifier.Machine);
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
        var table = new FeatureTable(Array<ulong>(reader), Array<Family>(reader), Array<float>(reader), reader.ReadInt32());
        return new(labels, table, Recipe(reader), Machine(reader, labels.Length), new(reader.ReadSingle(), Array<float>(reader), reader.ReadSingle()));
    }

    private static void Write(BinaryWriter writer, Recipe recipe)
    {
        writer.Write(recipe.Stems);
        foreach (var weight in (ReadOnlySpan<float>)[recipe.Pairs, recipe.Hints, recipe.Classes, recipe.Cost]) writer.Write(weight);
        writer.Write(recipe.Networks);
    }

    private static Recipe Recipe(BinaryReader reader) =>
        new(reader.ReadBoolean(), reader.ReadSingle(), reader.ReadSingle(), reader.ReadSingle(), reader.ReadSingle(), reader.ReadInt32());

    private static void Write(BinaryWriter writer, Machine machine)
    {
        Write<float>(writer, machine.Weights);
        writer.Write(machine.Networks.Length);
        foreach (var network in machine.Networks)
            foreach (var part in network.Parts) Write<float>(writer, part);
    }

    private static Machine Machine(BinaryReader reader, int labels) =>
        new(labels, Array<float>(reader), [.. Enumerable.Range(0, reader.ReadInt32()).Select(_ => new Network(Array<float>(reader), Array<float>(reader), Array<float>(reader), Array<float>(reader)))]);

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
