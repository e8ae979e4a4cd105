using System.Globalization;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace OrientationBot.Knowledge.Needs;

/// <summary>A YAML file read as nodes that know their line; what is wrong goes to one list of problems.</summary>
/// <param name="path">Path of the file.</param>
/// <param name="problems">Where problems are collected, so that all can be shown at once.</param>
public sealed class YamlFile(string path, List<Problem> problems)
{
    /// <summary>The mapping at the top of the file; an empty one, with a problem, when the file cannot be read.</summary>
    public YamlMappingNode Root()
    {
        try
        {
            return Root(File.ReadAllText(path));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Add(0, $"The file cannot be read: {e.Message}");
            return new();
        }
    }

    /// <summary>The mapping that a part of the file holds, when only its beginning is YAML; an empty one, with a problem, when it holds none.</summary>
    /// <param name="text">The file from its first line on.</param>
    public YamlMappingNode Root(string text)
    {
        try
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(text));
            if (stream.Documents is [{ RootNode: YamlMappingNode root }, ..]) return root;
            Add(1, "The file must hold « key: value » lines.");
        }
        catch (YamlException e)
        {
            Add((int)e.Start.Line, e.Message);
        }
        catch (Exception e) when (e is InvalidOperationException or ArgumentException)
        {
            // The library loses its way in some lists that are never closed (found by ContentFuzzTests), and no longer knows the line.
            Add(0, "A list or text in it is never closed: look for a « [ » without its « ] », or a missing quote.");
        }
        return new();
    }

    /// <summary>Notes a problem at a node.</summary>
    public void Add(YamlNode at, string message) => Add((int)at.Start.Line, message);

    /// <summary>The entries of a mapping by key; anything else is a problem and gives none.</summary>
    public IEnumerable<(string Key, YamlNode At, YamlNode Value)> Entries(YamlNode? node)
    {
        if (node is YamlMappingNode mapping)
            return mapping.Children.Select(c => (Scalar(c.Key), c.Key, c.Value));
        if (node is not null) Add(node, "Expected « key: value » lines here.");
        return [];
    }

    /// <summary>The items of a list; an absent list is empty, anything else is a problem.</summary>
    public IEnumerable<YamlNode> Items(YamlNode? node)
    {
        if (node is YamlSequenceNode sequence) return sequence.Children;
        if (node is not null) Add(node, "Expected a list here.");
        return [];
    }

    /// <summary>A text; a problem and an empty text when the node is no scalar.</summary>
    public string Scalar(YamlNode node)
    {
        if (node is YamlScalarNode { Value: { } value }) return value;
        Add(node, "Expected a text here.");
        return "";
    }

    /// <summary><c>true</c> or <c>false</c>; absent is false.</summary>
    public bool Flag(YamlNode? node)
    {
        if (node is null) return false;
        if (bool.TryParse(Scalar(node), out var flag)) return flag;
        Add(node, "Expected true or false.");
        return false;
    }

    private void Add(int line, string message) => problems.Add(new(path, line, string.Create(CultureInfo.InvariantCulture, $"{message}")));
}
