using OrientationBot.Testing;

namespace OrientationBot.Bot.Tests.Clients;

/// <summary>Runs a script of this folder under Node, with Microsoft's own packages.</summary>
internal static class NodeClient
{
    private static readonly NodeFolder Folder = new("tests", "Bot.Tests", "Clients");

    /// <summary>Standard output of the script; fails the test with what it said on an error.</summary>
    public static Task<string> RunAsync(string script, params string[] arguments) => Folder.RunAsync(script, "", arguments);
}
