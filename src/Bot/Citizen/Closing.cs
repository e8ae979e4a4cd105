using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

namespace OrientationBot.Bot.Citizen;

/// <summary>What every turn ends with, whatever it said.</summary>
internal static class Closing
{
    private const int StepsToUndo = 8;

    /// <summary>What is said for want of better: hearing it twice in a row is a dead end.</summary>
    private static bool ForWantOfBetter(Act act) =>
        act is HumanContact or AskPlace or AskNeed or ChooseNeed or WhichNeed or WhichPlace or AskAge or AskVoucher or NotUnderstood or NothingFound or NoMore or AboutTheseOrAnother or OutOfScopeBesideResults or ErrorRecorded;

    /// <summary>Closes a step, now or once its errand has come back.</summary>
    /// <param name="before">The conversation before the turn.</param>
    /// <param name="step">What the behaviour decided.</param>
    public static Step Of(CitizenState before, Step step) => step.Then is { } then
        ? step with { Then = finding => Of(before, Joined(step, then(finding))) }
        : Finished(before, step with { Acts = [.. NotTwice(before, step).Select(act => act with { Tu = step.State.Tu })] });

    private static Step Finished(CitizenState before, Step step) => step with { State = Remember(before, step) };

    /// <summary>The same cards for the same search are not an answer: other ways are offered instead.</summary>
    private static IEnumerable<Act> NotTwice(CitizenState before, Step step)
    {
        var (was, now) = (before.Inquiry, step.State.Inquiry);
        var same = was.Need == now.Need && was.Place == now.Place && was.Wishes == now.Wishes && !now.Shown.IsEmpty && was.Shown.SequenceEqual(now.Shown)
            && step.Acts is not [Undone or WelcomeBack, ..] && was.Pending?.Yes != Choice.Resume;
        if (same && step.Acts.Any(act => act is Found)) return step.Acts.Select(act => act is Found ? new SameAnswer(OfSearch: true) : act);
        return before.LastSaid.Length > 0 && before.LastSaid == Trace(step)
            ? step.Acts.Select(Otherwise)
            : step.Acts;
    }

    /// <summary>What is said in place of an act that would be heard twice in a row.</summary>
    private static Act Otherwise(Act act) => act switch
    {
        HumanContact contact => contact with { Again = true },
        ErrorRecorded recorded => recorded with { Again = true },
        _ => new SameAnswer(OfSearch: false),
    };

    /// <summary>What tells a dead end from another, and nothing of what it says; empty for any other answer.</summary>
    private static string Trace(Step step) => step.Acts switch
    {
        [HumanContact contact] => Hash(contact.Name ?? ""),
        [var only] when ForWantOfBetter(only) => Hash((only with { Tu = false }).ToString()),
        _ => "",
    };

    private static string Hash(string said) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(said)), 0, 8);

    private static Step Joined(Step first, Step rest) => rest with { Acts = [.. first.Acts, .. rest.Acts], Notes = [.. first.Notes, .. rest.Notes] };

    private static CitizenState Remember(CitizenState before, Step step) => step.State with
    {
        Offered = step.SaysAgain ? before.Offered : [.. step.Acts.SelectMany(act => act.Offers).Select(offer => offer.Choice)],
        Past = Past(before, step.State),
        LastSaid = step.SaysAgain ? before.LastSaid : Trace(step),
        Misunderstandings = step.State.Misunderstandings > before.Misunderstandings ? step.State.Misunderstandings : 0,
    };

    /// <summary>A step that undid something has shortened the past itself; one that changed nothing leaves it.</summary>
    private static ImmutableArray<Inquiry> Past(CitizenState before, CitizenState after)
    {
        if (after.Past.Length < before.Past.Length || after.Inquiry == before.Inquiry) return after.Past;
        return [.. after.Past.Skip(after.Past.Length < StepsToUndo ? 0 : 1), before.Inquiry];
    }
}
