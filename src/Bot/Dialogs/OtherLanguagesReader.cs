using System.Collections.Immutable;
using OrientationBot.Bot.Citizen;
using OrientationBot.Knowledge;
using OrientationBot.Knowledge.Needs;

namespace OrientationBot.Bot.Dialogs;

/// <summary>Reads <c>dialogs/other-languages.yml</c>: one sentence for each language that the assistant does not speak.</summary>
internal static class OtherLanguagesReader
{
    /// <summary>Reads the file, or lists everything that is wrong with its line.</summary>
    public static Loaded<OtherLanguages> Read(string path)
    {
        var problems = new List<Problem>();
        var file = new YamlFile(path, problems);
        var sentences = ImmutableDictionary.CreateBuilder<string, string>();
        foreach (var (_, _, list) in file.Entries(file.Root()))
            foreach (var (language, at, sentence) in file.Entries(list))
                if (language.Length == 2) sentences[language] = file.Scalar(sentence);
                else file.Add(at, $"« {language} » is no two-letter code of a language.");
        return Loaded.From(problems, () => new OtherLanguages(sentences.ToImmutable()));
    }
}
