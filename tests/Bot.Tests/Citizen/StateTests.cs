using System.Text.Json;
using NodaTime;
using OrientationBot.Bot.Citizen;
using OrientationBot.Bot.Conversations;
using OrientationBot.Knowledge.Understanding;
using Xunit;

namespace OrientationBot.Bot.Tests.Citizen;

public sealed class StateTests
{
    [Fact]
    public void AConversationSurvivesBeingStored()
    {
        var talk = new Talk().Hear(Some.Need("droits-caf", Some.Vierzon) with { Constraints = new() { Age = 70, When = new() { Day = IsoDayOfWeek.Saturday, From = new LocalTime(14, 30) } } });
        var stored = JsonSerializer.Serialize(talk.State);
        Assert.Equal(stored, JsonSerializer.Serialize(JsonSerializer.Deserialize<CitizenState>(stored)));
        Assert.DoesNotContain("OrientationBot", stored, StringComparison.Ordinal);
    }

    [Fact]
    public void AStateSavedBeforeThereWereAccountsIsACitizens() =>
        Assert.Null(LineJson.Read<CitizenState>("""{"language":"fr","introduced":true}""").Work);

    [Fact]
    public void WishesAreKeptWhole()
    {
        var said = new Constraints { Age = 17, Free = true, When = new() { Date = new AnnualDate(12, 24), To = new LocalTime(9, 0) }, MaxKilometres = 10 };
        Assert.Equal(said, SavedWishes.Of(said).ToConstraints());
    }

    [Fact]
    public void UndoIsBounded()
    {
        var talk = new Talk();
        for (var i = 0; i < 20; i++) talk.Hear(Some.Need("droits-caf", i % 2 == 0 ? Some.Vierzon : Some.Blois));
        Assert.Equal(8, talk.State.Past.Length);
    }
}
