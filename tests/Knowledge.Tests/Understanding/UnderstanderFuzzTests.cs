using OrientationBot.Testing;
using Xunit;

namespace OrientationBot.Knowledge.Tests.Understanding;

/// <summary>No message makes understanding throw.</summary>
public sealed class UnderstanderFuzzTests
{
    private static readonly string[] Messages =
    [
        "j'arrive pas à faire ma déclaration CAF, j'habite Vierzon, le samedi matin si possible", "jé 17 ans kom je peu imprimé mon cv svp à blois gratuit", "pas la caf, les impôts ! et un écrivain public à Vendôme",
        "mon num est 06 12 34 56 78, mail a@b.fr, 1 85 05 78 006 084 36", "je veux mourir", "le 2, et le samedi à 14h30 ?", "ok go 👍 merci!!! 😂", "my mother needs help with her taxes near Chartres", "c'est quoi le pass numérique ?",
    ];

    [Fact]
    public void NoMessageMakesItThrow() => Mutations.Try(Messages, 40_000, text => Assert.NotNull(Trained.Of(text)));
}
