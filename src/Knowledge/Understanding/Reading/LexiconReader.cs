using System.Collections.Frozen;
using System.Globalization;
using OrientationBot.Knowledge.Needs;
using YamlDotNet.RepresentationModel;

namespace OrientationBot.Knowledge.Understanding.Reading;

/// <summary>Reads the lexicon's files: every expression compiled, or every problem with its line.</summary>
public static class LexiconReader
{
    /// <summary>Reads the files in order; the lists of one serve all.</summary>
    /// <param name="paths">Paths of <c>lexicon*.yml</c>.</param>
    /// <param name="tree">The needs that the section <c>need</c> may name.</param>
    public static Loaded<Lexicon> Read(IEnumerable<string> paths, NeedTree tree)
    {
        var problems = new List<Problem>();
        var work = new Work(tree);
        var files = paths.Select(path => new YamlFile(path, problems)).Select(file => (File: file, Root: file.Root())).ToList();
        foreach (var (file, root) in files) work.ReadWords(file, root);
        foreach (var (file, root) in files) work.ReadTopics(file, root);
        return Loaded<Lexicon>.From(problems, work.Lexicon);
    }

    private sealed class Work(NeedTree tree)
    {
        private readonly PhraseBookBuilder _book = new();
        private readonly Dictionary<string, string[]> _spelling = [];
        private readonly Dictionary<string, int> _numbers = [];
        private readonly Dictionary<(Topic, string), Meaning> _meanings = [];
        private readonly List<(string, DialogueAct)> _signs = [];
        private int _count;

        public Lexicon Lexicon() => new(_book.Build(), new(_spelling), _numbers.ToFrozenDictionary(), _count) { Signs = [.. _signs] };

        public void ReadWords(YamlFile file, YamlNode root)
        {
            foreach (var (section, _, node) in file.Entries(root))
                if (section == "lists") ReadLists(file, node);
                else if (section == "spelling") ReadSpelling(file, node);
                else if (section == "numbers") ReadNumbers(file, node);
                else if (section == "signs") ReadSigns(file, node);
        }

        public void ReadTopics(YamlFile file, YamlNode root)
        {
            foreach (var (section, at, node) in file.Entries(root))
                if (Topics.Of(section) is { } topic) ReadTopic(file, topic, node);
                else if (section is not ("lists" or "spelling" or "numbers" or "signs")) file.Add(at, $"« {section} » is no section: lists, spelling, numbers, signs, {string.Join(", ", Enum.GetValues<Topic>().Select(t => t.Section()))}.");
        }

        private void ReadLists(YamlFile file, YamlNode node)
        {
            foreach (var (name, at, items) in file.Entries(node))
                if (_book.AddList(name, file.Items(items).Select(file.Scalar)) is { } fault) file.Add(at, fault);
        }

        private void ReadSpelling(YamlFile file, YamlNode node)
        {
            foreach (var (quick, at, full) in file.Entries(node))
            {
                var from = Words(quick);
                if (from.Length != 1) file.Add(at, $"« {quick} » must be one word.");
                else if (!_spelling.TryAdd(from[0], Words(file.Scalar(full)))) file.Add(at, $"« {quick} » stands twice.");
            }
        }

        private void ReadNumbers(YamlFile file, YamlNode node)
        {
            foreach (var (word, at, value) in file.Entries(node))
                if (int.TryParse(file.Scalar(value), NumberStyles.None, CultureInfo.InvariantCulture, out var number)) _numbers[Words(word)[0]] = number;
                else file.Add(at, $"« {word} » needs a whole number.");
        }

        private void ReadSigns(YamlFile file, YamlNode node)
        {
            foreach (var (key, at, signs) in file.Entries(node))
                if (Topics.TryKey(Topic.Act, key, out var act)) _signs.AddRange(file.Items(signs).Select(sign => (file.Scalar(sign), (DialogueAct)act)));
                else file.Add(at, $"« {key} » is no dialogue act.");
        }

        private void ReadTopic(YamlFile file, Topic topic, YamlNode node)
        {
            foreach (var (key, at, expressions) in file.Entries(node))
            {
                if (!Topics.TryKey(topic, key, out var value) || (topic == Topic.Need && tree.Need(key) is null && tree.Branch(key) is null))
                {
                    file.Add(at, $"« {key} » is no key of the section « {topic.Section()} ».");
                    continue;
                }
                if (!_meanings.TryGetValue((topic, key), out var meaning)) _meanings[(topic, key)] = meaning = new(topic, key, value);
                foreach (var expression in file.Items(expressions)) Add(file, expression, meaning);
            }
        }

        private void Add(YamlFile file, YamlNode expression, Meaning meaning)
        {
            _count++;
            if (_book.Add(file.Scalar(expression), meaning) is { } fault) file.Add(expression, fault);
        }

        private static string[] Words(string text)
        {
            var tokens = Tokens.Of(text, null);
            return [.. Enumerable.Range(0, tokens.Count).Select(i => tokens.Word(i).ToString())];
        }
    }
}
