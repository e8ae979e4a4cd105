using System.Collections.Immutable;

namespace OrientationBot.Knowledge.Needs;

/// <summary>The tree of needs, complete: every child exists, every leaf is reachable, no choice is wider than seven.</summary>
public sealed class NeedTree
{
    private readonly Dictionary<string, Need> _needs;
    private readonly Dictionary<string, Branch> _branches;

    internal NeedTree(Branch root, IEnumerable<Branch> branches, IEnumerable<Need> needs)
    {
        Root = root;
        Needs = [.. needs];
        _needs = Needs.ToDictionary(n => n.Id);
        _branches = branches.ToDictionary(b => b.Id);
    }

    /// <summary>The first choice; its id is empty.</summary>
    public Branch Root { get; }

    /// <summary>Every leaf, in the order of the file.</summary>
    public ImmutableArray<Need> Needs { get; }

    /// <summary>A leaf; null when the id is not one.</summary>
    public Need? Need(string id) => _needs.GetValueOrDefault(id);

    /// <summary>A branch or group; null when the id is not one.</summary>
    public Branch? Branch(string id) => id.Length == 0 ? Root : _branches.GetValueOrDefault(id);
}
