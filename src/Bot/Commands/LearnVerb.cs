using System.CommandLine;
using OrientationBot.Knowledge.Needs;
using OrientationBot.Knowledge.Understanding;

namespace OrientationBot.Bot.Commands;

/// <summary><c>dialogs learn</c>: learns from people's phrases ahead of a start; the build runs it.</summary>
internal static class LearnVerb
{
    /// <summary>The verb.</summary>
    public static Command Create()
    {
        var verb = new Command("learn", "Learns from people's phrases now, so that the next start need not; the build does it.");
        verb.SetAction(_ =>
        {
            Language();
            return 0;
        });
        return verb;
    }

    /// <summary>What the phrases teach, as learnt now or at an earlier start.</summary>
    /// <exception cref="RefusalException">Files are missing or wrong: every problem at once, with file and line.</exception>
    public static LearntLanguage Language()
    {
        var content = SettingsFile.Load(Folders.Here).Content;
        var tree = NeedTreeReader.Read(Path.Combine(content.Dialogs, "needs.yml"));
        if (!tree.TryGet(out var needs)) throw new RefusalException(string.Join(Environment.NewLine, tree.Problems));
        var language = LearntLanguage.Load(content.Dialogs, needs, content.Learnt);
        return language.TryGet(out var learnt) ? learnt : throw new RefusalException(string.Join(Environment.NewLine, language.Problems));
    }
}
