using System.Collections.Frozen;
using YamlDotNet.RepresentationModel;

namespace OrientationBot.Knowledge.Needs;

/// <summary>Reads <c>dialogs/*/labels.yml</c>: the words of one language, or every problem with its line.</summary>
public static class LabelsReader
{
    /// <summary>Reads the labels and checks that every branch, group and need of the tree has its words.</summary>
    /// <param name="path">Path of <c>labels.yml</c>.</param>
    /// <param name="tree">The tree that the labels name.</param>
    public static Loaded<Labels> Read(string path, NeedTree tree)
    {
        var problems = new List<Problem>();
        var file = new YamlFile(path, problems);
        var needs = new Dictionary<string, NeedWords>();
        var slots = new Dictionary<string, SlotWords>();
        var lists = new Dictionary<string, FrozenDictionary<string, string>>();
        foreach (var (section, _, node) in file.Entries(file.Root()))
            if (section == "needs") ReadNeeds(file, node, tree, needs);
            else if (section == "slots") ReadSlots(file, node, slots);
            else lists[section] = file.Entries(node).ToFrozenDictionary(e => e.Key, e => file.Scalar(e.Value));
        foreach (var id in Ids(tree).Where(id => problems.Count == 0 && !needs.ContainsKey(id)))
            problems.Add(new(path, 0, $"« {id} » has no label under « needs: »."));
        return Loaded<Labels>.From(problems, () => new(needs, slots, lists));
    }

    private static IEnumerable<string> Ids(NeedTree tree) =>
        tree.Needs.Select(n => n.Id).Concat(tree.Root.Children.SelectMany(b => tree.Branch(b)!.Children.Where(c => tree.Branch(c) is not null).Prepend(b)));

    private static void ReadNeeds(YamlFile file, YamlNode node, NeedTree tree, Dictionary<string, NeedWords> needs)
    {
        foreach (var (id, at, value) in file.Entries(node))
        {
            var words = Words(file, value, "label", "phrase", "question", "hint");
            if (tree.Need(id) is null && tree.Branch(id) is null) file.Add(at, $"« {id} » is no need, group or branch of needs.yml.");
            if (tree.Branch(id) is not null && !words.ContainsKey("question")) file.Add(at, $"« {id} » offers choices: it needs a « question: ».");
            needs[id] = new(Must(file, words, at, "label"), Must(file, words, at, "phrase"), words.GetValueOrDefault("question"), words.GetValueOrDefault("hint"));
        }
    }

    private static void ReadSlots(YamlFile file, YamlNode node, Dictionary<string, SlotWords> slots)
    {
        foreach (var (name, at, value) in file.Entries(node))
        {
            var words = Words(file, value, "question", "second");
            slots[name] = new(Must(file, words, at, "question"), Must(file, words, at, "second"));
        }
    }

    private static Dictionary<string, string> Words(YamlFile file, YamlNode node, params string[] known)
    {
        var words = new Dictionary<string, string>();
        foreach (var (key, at, value) in file.Entries(node))
            if (known.Contains(key)) words[key] = file.Scalar(value);
            else file.Add(at, $"« {key} » is unknown here: {string.Join(", ", known)}.");
        return words;
    }

    private static string Must(YamlFile file, Dictionary<string, string> words, YamlNode at, string key)
    {
        if (words.TryGetValue(key, out var text) && text.Trim().Length > 0) return text;
        file.Add(at, $"« {at} » has no « {key}: ».");
        return "";
    }
}
