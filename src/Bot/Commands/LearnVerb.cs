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
            var content = SettingsFile.Load(Folders.Here).Content;
            var tree = NeedTreeReader.Read(Path.Combine(content.Dialogs, "needs.yml"));
            var problems = tree.TryGet(out var needs) ? LearntLanguage.Load(content.Dialogs, needs, content.Learnt).Problems : tree.Problems;
            return problems.IsEmpty ? 0 : throw new RefusalException(string.Join(Environment.NewLine, problems));
        });
        return verb;
    }
}
