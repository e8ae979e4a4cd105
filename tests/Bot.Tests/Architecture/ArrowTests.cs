using NetArchTest.Rules;
using Xunit;

namespace OrientationBot.Bot.Tests.Architecture;

public sealed class ArrowTests
{
    [Fact]
    public void GeoKnowsNeitherKnowledgeNorBot() =>
        Holds(Types.InAssembly(typeof(Geo.Position).Assembly).ShouldNot().HaveDependencyOnAny("OrientationBot.Knowledge", "OrientationBot.Bot"));

    [Fact]
    public void KnowledgeKnowsNoBot() =>
        Holds(Types.InAssembly(typeof(Knowledge.Problem).Assembly).ShouldNot().HaveDependencyOn("OrientationBot.Bot"));

    [Fact]
    public void OnlyOneFolderKnowsSemanticKernel()
    {
        var elsewhere = Types.InAssemblies([typeof(Knowledge.Problem).Assembly, typeof(Server).Assembly])
            .That().DoNotResideInNamespace("OrientationBot.Knowledge.LanguageModel");
        Holds(elsewhere.ShouldNot().HaveDependencyOnAny("Microsoft.SemanticKernel", "OpenAI", "Microsoft.Extensions.AI"));
    }

    [Theory]
    [InlineData("OrientationBot.Bot.Citizen")]
    [InlineData("OrientationBot.Bot.Phrasing")]
    [InlineData("OrientationBot.Bot.Conversations")]
    public void OnlyChannelsKnowTheWireProtocols(string room) =>
        Holds(Types.InAssembly(typeof(Server).Assembly).That().ResideInNamespace(room).ShouldNot().HaveDependencyOn("OrientationBot.Bot.Channels"));

    [Fact]
    public void TheTurnKnowsNoChannel() =>
        Holds(Types.InAssembly(typeof(Server).Assembly).That().HaveName("Turn").ShouldNot().HaveDependencyOn("OrientationBot.Bot.Channels"));

    [Theory]
    [InlineData("OrientationBot.Bot.Citizen")]
    [InlineData("OrientationBot.Bot.Coordinator")]
    [InlineData("OrientationBot.Bot.Mediator")]
    public void TheDialoguesArePure(string room) =>
        Holds(Types.InAssembly(typeof(Server).Assembly).That().ResideInNamespace(room).ShouldNot().HaveDependencyOnAny(
            "Microsoft.EntityFrameworkCore", "Microsoft.Data.Sqlite", "Microsoft.AspNetCore", "System.Net", "System.IO", "System.TimeProvider"));

    private static void Holds(ConditionList rule)
    {
        var result = rule.GetResult();
        Assert.True(result.IsSuccessful, string.Join(", ", result.FailingTypeNames ?? []));
    }
}
