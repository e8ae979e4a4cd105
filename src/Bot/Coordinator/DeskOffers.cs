using System.Collections.Frozen;
using OrientationBot.Bot.Citizen;

namespace OrientationBot.Bot.Coordinator;

/// <summary>The choices offered to people at work; titles are templates named <c>Choose…</c> in <c>coordinator.lg</c>.</summary>
internal static class DeskOffers
{
    /// <summary>Verb of every value: the citizen's dialogue knows none of them.</summary>
    private const string Verb = "work";

    public static Offer SignIn { get; } = Named("ChooseSignIn", Order.SignIn);
    public static Offer SignOut { get; } = Named("ChooseSignOut", Order.SignOut);
    public static Offer Resend { get; } = Named("ChooseResend", Order.Resend);
    public static Offer GiveUp { get; } = Named("ChooseGiveUp", Order.GiveUp);
    public static Offer WorkHelp { get; } = Named("ChooseWorkHelp", Order.Help);

    public static Offer Confirm { get; } = Named("ChooseConfirm", Order.Confirm);

    public static Offer LeaveIt { get; } = Named("ChooseLeaveIt", Order.LeaveIt);
    public static Offer Correct { get; } = Named("ChooseCorrect", Order.Correct);
    public static Offer TakeBack { get; } = Named("ChooseTakeBack", Order.TakeBack);
    public static Offer TellThem { get; } = Named("ChooseTellThem", Order.TellThem);

    /// <summary>« oui »: its value names the proposal, so that an old button never confirms another one.</summary>
    public static Offer ApplyThis { get; } = Named("ChooseApply", Order.Confirm);

    private const string ApplyVerb = "work-apply:", SheetVerb = "work-sheet:", ValueVerb = "work-value:";

    private static readonly FrozenDictionary<string, Offer> All = new[] { SignIn, SignOut, Resend, GiveUp, WorkHelp, Confirm, LeaveIt, Correct, TakeBack, TellThem }.ToFrozenDictionary(offer => offer.Choice);

    /// <summary>The choice that a value once stood for; null for a value that is no choice of people at work.</summary>
    /// <param name="value">The value.</param>
    /// <param name="work">What the conversation remembers: names of sheets.</param>
    public static Offer? From(string value, WorkState? work) => All.GetValueOrDefault(value)
        ?? (value.StartsWith(ApplyVerb, StringComparison.Ordinal) ? ApplyThis with { Choice = value }
            : value.StartsWith(ValueVerb, StringComparison.Ordinal) ? Value(value[ValueVerb.Length..])
            : Sheet(value) is { } id && work?.Request?.Among.FirstOrDefault(c => c.Id == id) is { } choice ? Sheet(choice.Id, choice.Name) : null);

    /// <summary>« oui » to one proposal.</summary>
    public static Offer Apply(string proposal) => ApplyThis with { Choice = ApplyVerb + proposal };

    /// <summary>The proposal that a value says yes to; null when it says no such thing.</summary>
    public static string? Applies(string? value) => After(value, ApplyVerb);

    /// <summary>A sheet as a choice.</summary>
    public static Offer Sheet(string id, string name) => new(new Wording.Name(name), SheetVerb + id);

    /// <summary>The sheet that a value picks; null when it picks none.</summary>
    public static string? Sheet(string? value) => After(value, SheetVerb);

    /// <summary>A value of a closed list as a choice.</summary>
    public static Offer Value(string value) => new(new Wording.Name(value), ValueVerb + value);

    /// <summary>The value of a closed list that is picked; null when none is.</summary>
    public static string? PickedValue(string? value) => After(value, ValueVerb);

    private static string? After(string? value, string verb) => value?.StartsWith(verb, StringComparison.Ordinal) == true ? value[verb.Length..] : null;

    /// <summary>The value of the button that gives an order.</summary>
    public static string Value(Order order) => $"{Verb}:{order}";

    private static Offer Named(string template, Order order) => new(new Wording.Template(template), Value(order));
}
