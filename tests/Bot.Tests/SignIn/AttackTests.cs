using OrientationBot.Knowledge.Accounts;
using Xunit;

namespace OrientationBot.Bot.Tests.SignIn;

/// <summary>Attacks on codes and roles: each line is what an attacker types, in order, and the last answer must refuse; each refusal is logged without a word of theirs.</summary>
/// <remarks>« {code} » is the last code mailed, « {wrong} » is not; « +11m » lets time pass; « b: » speaks in another conversation, « @eve: » as another sender, « remove » erases the account.</remarks>
public sealed class AttackTests
{
    private const string Start = "connexion | marie@hub.fr | ";

    [Theory]
    // Guessing and reusing codes
    [InlineData(Start + "{wrong}", "pas le bon code")]
    [InlineData(Start + "{wrong} | {wrong} | {wrong} | {wrong} | {wrong}", "Trop d’essais")]
    [InlineData(Start + "{wrong} | {wrong} | {wrong} | {wrong} | {wrong} | {code}", "Trop d’essais")]
    [InlineData(Start + "+11m | {code}", "ne sert plus")]
    [InlineData(Start + "+10m | {code}", "ne sert plus")]
    [InlineData(Start + "{code} | déconnexion | {code} | qui suis-je", "pas connecté")]
    [InlineData(Start + "{code} | déconnexion | connexion | autre@hub.fr | {code}", "pas le bon code")]
    [InlineData(Start + "renvoyer | old", "pas le bon code")]
    [InlineData(Start + "connexion | eve@ailleurs.fr | {code}", "pas le bon code")]
    [InlineData(Start + "remove | {code}", "n’attends pas de code")]
    [InlineData(Start + "annuler | {code} | qui suis-je", "pas connecté")]
    // Codes elsewhere
    [InlineData(Start + "b:connexion | b:eve@ailleurs.fr | b:{code}", "pas le bon code")]
    [InlineData(Start + "b:{code} | b:qui suis-je", "pas connecté")]
    [InlineData(Start + "{code} | b:liste des comptes | b:qui suis-je", "pas connecté")]
    [InlineData(Start + "{code} | @eve:liste des comptes", "finie")]
    [InlineData(Start + "{code} | @eve:qui suis-je", "finie")]
    [InlineData("connexion | inconnue@hub.fr | 000000", "pas le bon code")]
    [InlineData("connexion | inconnue@hub.fr | 123456 | 234567 | 345678 | 456789 | 567890", "Trop d’essais")]
    // Asking too often
    [InlineData(Start + "renvoyer | renvoyer | renvoyer | renvoyer | renvoyer", "Trop de codes")]
    [InlineData("connexion | a1@hub.fr | a2@hub.fr | a3@hub.fr | a4@hub.fr | a5@hub.fr | a6@hub.fr", "Trop de codes")]
    [InlineData("connexion | marie@hub.fr | b:connexion | b:marie@hub.fr | c2:connexion | c2:marie@hub.fr | c3:connexion | c3:marie@hub.fr | c4:connexion | c4:marie@hub.fr | c5:connexion | c5:marie@hub.fr", "Trop de codes")]
    [InlineData("connexion | inconnue@hub.fr | renvoyer | renvoyer | renvoyer | renvoyer | renvoyer", "Trop de codes")]
    // Shapes
    [InlineData("connexion | marie@hub.fr\r\nBcc: eve@ailleurs.fr@x", "pas pu lire")]
    [InlineData("connexion | marie@hub", "pas pu lire")]
    [InlineData("connexion | ' OR 1=1 --@hub", "pas pu lire")]
    [InlineData(Start + "12345", "six chiffres")]
    [InlineData(Start + "1234567", "six chiffres")]
    // Words that claim a role
    [InlineData("je suis administratrice | liste des comptes | qui suis-je", "pas connecté")]
    [InlineData("liste des comptes | qui suis-je", "pas connecté")]
    [InlineData("invite eve@ailleurs.fr coordinatrice du Loiret | oui | qui suis-je", "pas connecté")]
    // Roles that reach too far
    [InlineData(Start + "{code} | liste des comptes", "Seule l’administration")]
    [InlineData(Start + "{code} | invite eve@ailleurs.fr coordinatrice du Loiret", "Seule l’administration")]
    [InlineData(Start + "{code} | retire ada@hub.fr", "Seule l’administration")]
    [InlineData("connexion | max@hub.fr | {code} | liste des comptes", "Seule l’administration")]
    [InlineData("connexion | lieu@hub.fr | {code} | retire marie@hub.fr", "Seule l’administration")]
    [InlineData("connexion | ada@hub.fr | {code} | retire ada@hub.fr", "votre propre compte")]
    // Invitations that reach too far
    [InlineData(Start + "{code} | invite eve@ailleurs.fr médiatrice du Cher", "pas dans votre territoire")]
    [InlineData(Start + "{code} | invite eve@ailleurs.fr médiatrice du Centre-Val de Loire", "pas dans votre territoire")]
    [InlineData(Start + "{code} | invite eve@ailleurs.fr pour l’Infolab de Vierzon", "pas dans votre territoire")]
    [InlineData(Start + "{code} | invite eve@ailleurs.fr pour le château de Nulle Part sur Rien", "ne trouve pas")]
    [InlineData(Start + "{code} | invite eve@ailleurs.fr administratrice", "Seule l’administration")]
    [InlineData("connexion | max@hub.fr | {code} | invite eve@ailleurs.fr médiatrice du Loiret", "Seule l’administration")]
    [InlineData("connexion | max@hub.fr | {code} | invite eve@ailleurs.fr coordinatrice du Loiret", "Seule l’administration")]
    [InlineData("connexion | lieu@hub.fr | {code} | invite eve@ailleurs.fr médiatrice du Loiret", "Seule l’administration")]
    [InlineData(Start + "{code} | invite eve@ailleurs.fr médiatrice du Loiret | remove | oui", "finie")]
    [InlineData(Start + "{code} | invite eve@ailleurs.fr médiatrice du Loiret | +481m | oui", "finie")]
    // Sessions that are over
    [InlineData(Start + "{code} | +481m | liste des comptes", "finie")]
    [InlineData(Start + "{code} | déconnexion | liste des comptes | qui suis-je", "pas connecté")]
    [InlineData(Start + "{code} | remove | liste des comptes", "finie")]
    [InlineData(Start + "{code} | oublie-moi | qui suis-je", "pas connecté")]
    public async Task AnAttackIsRefused(string attack, string refusal)
    {
        await using var house = await Entrance.OpenAsync(
            ("marie@hub.fr", Role.Coordinator, "dep:45"), ("max@hub.fr", Role.Mediator, "dep:45"), ("lieu@hub.fr", Role.Structure, "gien-1"), ("ada@hub.fr", Role.Administrator, ""));
        var (said, first) = ("", "000000");
        foreach (var step in attack.Split(" | "))
        {
            first = house.Mailbox.Letters.Count == 1 ? house.Mailbox.Code : first;
            said = await PlayAsync(house, step == "old" ? first : step) ?? said;
        }
        Assert.Contains(refusal, said, StringComparison.Ordinal);
        Assert.DoesNotContain("ada@hub.fr", said, StringComparison.Ordinal);
        Assert.Equal(4 - (attack.Contains("remove", StringComparison.Ordinal) ? 1 : 0), (await house.Accounts.AllAsync(default)).Length);
        Assert.DoesNotContain(house.Log.Lines, l => l.Contains('@', StringComparison.Ordinal) || l.Contains(house.Mailbox.Code.Replace(" ", "", StringComparison.Ordinal), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(Start + "{wrong}", 1)]
    [InlineData(Start + "+11m | {code}", 1)]
    [InlineData(Start + "{wrong} | {wrong} | {wrong} | {wrong} | {wrong} | {code}", 6)]
    [InlineData(Start + "renvoyer | renvoyer | renvoyer | renvoyer | renvoyer", 1)]
    [InlineData(Start + "{code} | liste des comptes", 1)]
    [InlineData(Start + "{code} | retire ada@hub.fr", 1)]
    [InlineData(Start + "{code} | invite eve@ailleurs.fr administratrice", 1)]
    [InlineData(Start + "remove | {code}", 1)]
    [InlineData("connexion | ada@hub.fr | {code} | retire ada@hub.fr", 1)]
    public async Task ARefusalIsALineOfTheLog(string attack, int lines)
    {
        await using var house = await Entrance.OpenAsync(("marie@hub.fr", Role.Coordinator, "dep:45"), ("ada@hub.fr", Role.Administrator, ""));
        foreach (var step in attack.Split(" | ")) await PlayAsync(house, step);
        Assert.Equal(lines, house.Log.Refusals);
    }

    private static async Task<string?> PlayAsync(Entrance house, string step)
    {
        if (step == "remove") await house.Accounts.RemoveAsync((await house.Accounts.AllAsync(default)).Single(a => a.Email!.Value == "marie@hub.fr").Id, default);
        else if (step[0] == '+') house.Time.Advance(TimeSpan.FromMinutes(int.Parse(step[1..^1], null)));
        else if (step[0] == '@') return await house.SayAsync(step[(step.IndexOf(':', StringComparison.Ordinal) + 1)..], sender: "eve");
        else if (step.Split(':') is [{ Length: 1 or 2 } conversation, var text]) return await house.SayAsync(text, conversation);
        else return await house.SayAsync(step);
        return null;
    }
}
