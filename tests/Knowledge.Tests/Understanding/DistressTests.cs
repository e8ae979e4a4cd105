using OrientationBot.Knowledge.Understanding;
using Xunit;

namespace OrientationBot.Knowledge.Tests.Understanding;

public sealed class DistressTests
{
    [Theory]
    [InlineData("hier dans la série une femme est battue par son mari")]
    [InlineData("j'ai lu un roman où le père enferme ses enfants")]
    public void WhatIsSeenOrReadRaisesNoAlarm(string text) => Assert.Null(Trained.Of(text).Distress);

    [Theory]
    [InlineData("mon ex me frappait il y a six ans, c'est réglé, je cherche une formation")]
    [InlineData("j'ai dormi dehors il y a longtemps, aujourd'hui j'ai un logement et il me faut internet")]
    public void WhatIsPastAndSettledRaisesNoAlarm(string text) => Assert.Null(Trained.Of(text).Distress);

    [Theory]
    [InlineData("mon ex me frappait il y a six ans, c'était réglé mais il recommence ce soir", DistressKind.Violence)]
    [InlineData("je regardais un film et mon mari m'a étranglée", DistressKind.Violence)]
    public void WhatGoesOnIsHeardBesideThePast(string text, DistressKind kind) => Assert.Equal(kind, Trained.Of(text).Distress);

    [Theory]
    [InlineData("mon gendre me cogne", DistressKind.Violence)]
    [InlineData("sa nièce lui met des gifles", DistressKind.Violence)]
    [InlineData("il y a un gars couché sous le porche il gèle", DistressKind.NoShelter)]
    public void WhatIsTaughtOfOnePersonIsKnownOfOthers(string text, DistressKind kind) => Assert.Equal(kind, Trained.Of(text).Distress);

    [Theory]
    [InlineData("mon mari est adorable il me montre tout")]
    [InlineData("l'imprimante est morte d'un coup")]
    [InlineData("la conseillère m'a hurlé dessus")]
    public void PraiseMachinesAndCountersRaiseNoAlarm(string text) => Assert.Null(Trained.Of(text).Distress);

    [Theory]
    [InlineData("et ?")]
    [InlineData("et à Vierzon ?")]
    [InlineData("sinon ?")]
    public void GrammarAndAPlaceRaiseNoAlarm(string text) => Assert.Null(Trained.Of(text).Distress);
}
