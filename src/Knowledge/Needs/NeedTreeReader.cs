using System.Collections.Immutable;

namespace OrientationBot.Knowledge.Needs;

/// <summary>Reads <c>dialogs/needs.yml</c>: the tree complete, or every problem with its line.</summary>
public static class NeedTreeReader
{
    private const int WidestChoice = 7;

    /// <summary>Reads the tree.</summary>
    /// <param name="path">Path of <c>needs.yml</c>.</param>
    public static Loaded<NeedTree> Read(string path)
    {
        var problems = new List<Problem>();
        var file = new YamlFile(path, problems);
        var top = file.Entries(file.Root()).ToDictionary(e => e.Key, e => e.Value);
        if (!top.TryGetValue("needs", out var list) && problems.Count == 0) problems.Add(new(path, 1, "The file has no « needs: » list."));
        var reader = new NeedEntryReader(file);
        var entries = file.Items(list).Select(reader.Read).OfType<NeedEntry>().ToList();
        var builder = new Assembly(file, entries);
        builder.Check();
        return Loaded<NeedTree>.From(problems, builder.Tree);
    }

    private sealed class Assembly(YamlFile file, List<NeedEntry> entries)
    {
        private readonly List<NeedEntry> _branches = [.. entries.Where(e => e.Parent is null)];
        private readonly List<NeedEntry> _leaves = [.. entries.Where(e => e.Parent is not null)];

        public void Check()
        {
            foreach (var twice in entries.GroupBy(e => e.Id).Where(g => g.Count() > 1))
                file.Add(twice.Last().At, $"The id {twice.Key} stands twice.");
            foreach (var leaf in _leaves.Where(l => _branches.TrueForAll(b => b.Id != l.Parent)))
                file.Add(leaf.At, $"The parent of {leaf.Id}, « {leaf.Parent} », is no branch.");
            foreach (var leaf in _leaves.Where(l => !l.Groups.IsEmpty))
                file.Add(leaf.At, $"Only a branch has groups; {leaf.Id} has a parent.");
            foreach (var branch in _branches) CheckBranch(branch);
            CheckWidth(_branches.Select(b => b.Id).ToList(), entries.FirstOrDefault(), "the first choice");
        }

        public NeedTree Tree() => new(
            new Branch("", [.. _branches.Select(b => b.Id)]),
            _branches.SelectMany(b => b.Groups.Select(g => new Branch(g.Id, g.Leaves)).Prepend(new Branch(b.Id, Children(b)))),
            _leaves.Select(l => l.Need!));

        private void CheckBranch(NeedEntry branch)
        {
            foreach (var group in branch.Groups)
            {
                foreach (var stranger in group.Leaves.Where(l => !Has(branch, l)))
                    file.Add(group.At, $"The group {group.Id} holds « {stranger} », which is no need of {branch.Id}.");
                CheckWidth(group.Leaves, branch, group.Id);
            }
            foreach (var twice in branch.Groups.SelectMany(g => g.Leaves).GroupBy(l => l).Where(g => g.Count() > 1))
                file.Add(branch.At, $"{twice.Key} stands in two groups of {branch.Id}.");
            if (!Children(branch).Any()) file.Add(branch.At, $"The branch {branch.Id} leads to no need.");
            CheckWidth(Children(branch), branch, branch.Id);
        }

        private void CheckWidth(IReadOnlyCollection<string> children, NeedEntry? at, string what)
        {
            if (children.Count > WidestChoice && at is not null)
                file.Add(at.At, $"{what} offers {children.Count} choices at once; {WidestChoice} at most: make groups.");
        }

        private bool Has(NeedEntry branch, string leaf) => _leaves.Exists(l => l.Id == leaf && l.Parent == branch.Id);

        private ImmutableArray<string> Children(NeedEntry branch)
        {
            var grouped = branch.Groups.SelectMany(g => g.Leaves).ToHashSet();
            return [.. branch.Groups.Select(g => g.Id), .. _leaves.Where(l => l.Parent == branch.Id && !grouped.Contains(l.Id)).Select(l => l.Id)];
        }
    }
}
