using System.Collections.Immutable;
using NodaTime;
using OrientationBot.Geo;
using OrientationBot.Knowledge.Directory;
using OrientationBot.Knowledge.Needs;
using OrientationBot.Knowledge.Understanding;

namespace OrientationBot.Bot.Citizen;

/// <summary>One turn as every behaviour sees it: what is remembered, what was heard, and what is known of needs and places.</summary>
internal sealed record Scene(CitizenState State, Heard Heard, Known Known)
{
    private const double Faint = 0.55;

    /// <summary>So many ways of asking a question are written.</summary>
    private const int MostWays = 3;

    private static readonly Duration LongSilence = Duration.FromHours(8);

    /// <summary>Warm words said before this turn.</summary>
    public ImmutableArray<string> Warmed { get; private init; } = [];

    /// <summary>What the turn before told of a programme.</summary>
    public string? Told { get; private init; }

    /// <summary>The person had left for hours or days, in the middle of something.</summary>
    public bool ComesBack => Heard.Since > LongSilence && (Inquiry.Need is not null || Inquiry.Place is not null);

    public NeedTree Tree => Known.Tree;

    public Places Places => Known.Places;

    public Understanding Said => Heard.Said;

    public Inquiry Inquiry => State.Inquiry;

    public Question? Pending => State.Inquiry.Pending;

    public Need? Need => Inquiry.Need is { } id ? Tree.Need(id) : null;

    public Place? Place => Places.Resolve(Inquiry.Place);

    /// <summary>The place, as it is said back; null when it is not known.</summary>
    public string? Where => Places.Where(Place);

    /// <summary>The message asks for something of its own: a need, a place, or a wish.</summary>
    public bool SaysSomething => !Said.Requests.IsEmpty || !Said.Places.IsEmpty || Heard.Here is not null || !Said.Constraints.IsEmpty;

    /// <summary>Opens the turn: the person's language and way of speaking are taken up at once.</summary>
    public static Scene Open(CitizenState state, Heard heard, Known known)
    {
        var said = heard.Choice is null ? Trusted(state, heard.Said) : new Understanding { Language = state.Language };
        var young = said.Minor || said.Constraints.Age is < 26 || state.Child || state.Inquiry.Wishes.Age is < 26;
        return new(state with
        {
            Language = said.Language is "fr" or "en" ? said.Language : state.Language,
            Told = null,
            Tu = state.Tu || said.Minor || (said.SaysTu && young),
            Child = state.Child || said.Minor,
            Warmth = said.Feeling == Feeling.None || state.Warmth.Contains(said.Feeling.ToString()) ? state.Warmth : [.. state.Warmth, said.Feeling.ToString()],
        }, heard with { Said = said }, known) { Warmed = state.Warmth, Told = state.Told };
    }

    /// <summary>While cards are shown, a need faintly heard is more likely a word about them.</summary>
    private static Understanding Trusted(CitizenState state, Understanding said) =>
        state.Inquiry.Shown.IsEmpty ? said : said with { Requests = said.Requests.RemoveAll(r => r.Best.Score < Faint) };

    public Scene With(Inquiry inquiry) => this with { State = State with { Inquiry = inquiry } };

    /// <summary>The query that the inquiry stands for, seen from a place.</summary>
    public DirectoryQuery Query(Place from) => new(Need, from, Inquiry.Wishes.ToConstraints(), Heard.Now)
    {
        Excluded = [.. Inquiry.Excluded],
    };

    /// <summary>Says something, and changes nothing of what is being looked for.</summary>
    public Step Say(params ImmutableArray<Act> acts) => new(State, acts);

    /// <summary>Asks a question, and waits for its answer.</summary>
    public Step Ask(Question question)
    {
        var again = Pending is { } pending && pending.Kind == question.Kind && pending.About == question.About;
        var asked = again ? question with { Times = Math.Min(Pending!.Times + 1, MostWays) } : question;
        var asking = With(Inquiry with { Pending = asked });
        return asking.Say(Asking.Aloud(asking, asked));
    }

    /// <summary>Says something, then comes back to where we were: the question that waits, the cards that are shown, or what is needed.</summary>
    public Step SayAndResume(params ImmutableArray<Act> acts)
    {
        if (Pending is { } question) return Say([.. acts, Asking.Aloud(this, question)]);
        if (!Inquiry.Shown.IsEmpty) return Say(acts);
        var asking = Ask(new(QuestionKind.Need));
        return asking with { Acts = [.. acts, .. asking.Acts] };
    }

    /// <summary>Asks something of the world, and goes on with what it answers.</summary>
    public Step Send<TFinding>(Errand errand, Func<TFinding, Step> then) where TFinding : Finding =>
        new(State, []) { Errand = errand, Then = finding => then((TFinding)finding) };
}
