using OrientationBot.Bot.Citizen;
using OrientationBot.Bot.Coordinator;
using OrientationBot.Knowledge.Accounts;

namespace OrientationBot.Bot.SignIn;

/// <summary>« connexion » → an address → a code → who they are; « déconnexion ». Nothing typed here is shown back.</summary>
internal static class SigningIn
{
    private const int CodeDigits = 6;

    public static Step? Answer(Desk desk)
    {
        if (desk.Asks(Order.SignOut) && desk.State.Work is not null) return (desk with { State = desk.State with { Work = null } }).Say(new SignedOut());
        if (desk.Asks(Order.SignIn) && IsMeant(desk)) return Begin(desk);
        return desk.Work.SignIn switch
        {
            SignInStage.Email => Address(desk),
            SignInStage.Code => Code(desk),
            _ => null,
        };
    }

    /// <summary>« je suis coordinatrice à la mairie et je cherche un écrivain public » asks for something else.</summary>
    private static bool IsMeant(Desk desk) => desk.Heard.Choice is not null || desk.Order?.Rest is "" || desk.Said is { Requests.IsEmpty: true, Distress: null };

    private static Step Begin(Desk desk) => desk.Who is null
        ? desk.With(WorkState.New with { SignIn = SignInStage.Email }).Say(new AskEmail(Unread: false))
        : desk.Say(Identity.WhoYouAre(desk, desk.Who));

    private static Step? Address(Desk desk)
    {
        if (desk.Declines) return desk.With(WorkState.New).Say(new SignInLeft());
        if (desk.Heard.Confided.Emails is [var email]) return Send(desk, email);
        var tried = desk.Heard.Confided.Text.Contains(Confided.Cover, StringComparison.Ordinal) || (desk.Said.Masked & Knowledge.Understanding.PersonalData.Email) != 0;
        return tried && desk.Said.Requests.IsEmpty ? desk.Say(new AskEmail(Unread: true)) : null;
    }

    private static Step? Code(Desk desk)
    {
        if (desk.Heard.Confided.Code is { } code) return code.Length == CodeDigits ? Try(desk, code) : desk.Say(new CodeTrouble(CodeFault.Shape, 0));
        if (desk.Asks(Order.Resend)) return Send(desk, null);
        if (desk.Heard.Confided.Emails is [var email]) return Send(desk, email);
        return desk.Declines ? desk.Send<SignInFinding.Revoked>(new SignInErrand.Revoke(), _ => desk.With(WorkState.New).Say(new SignInLeft())) : null;
    }

    private static Step Send(Desk desk, EmailAddress? email) => desk.Send<SignInFinding.Requested>(new SignInErrand.SendCode(email, desk.State.Language), requested => requested.Outcome switch
    {
        CodeRequest.Made => desk.With(WorkState.New with { SignIn = SignInStage.Code }).Say(new CodeOnItsWay((int)SignInLimits.CodeLife.TotalMinutes)),
        CodeRequest.TooMany => desk.Say(new CodeTrouble(CodeFault.TooManyRequests, 0)),
        _ => desk.With(WorkState.New with { SignIn = SignInStage.Email }).Say(new AskEmail(Unread: false)),
    });

    private static Step Try(Desk desk, string code) => desk.Send<SignInFinding.Tried>(new SignInErrand.TryCode(code), tried => tried.Outcome switch
    {
        CodeTry.Right right => Welcome(desk.With(WorkState.New with { Session = tried.Session }), right.Account),
        CodeTry.Wrong wrong => desk.Say(new CodeTrouble(CodeFault.Wrong, wrong.TriesLeft)),
        CodeTry.NoTriesLeft => desk.Say(new CodeTrouble(CodeFault.NoTriesLeft, 0)),
        CodeTry.Expired => desk.Say(new CodeTrouble(CodeFault.Expired, 0)),
        _ => desk.With(WorkState.New).Say(new CodeTrouble(CodeFault.NoneWaiting, 0)),
    });

    private static Step Welcome(Desk desk, Account account) =>
        desk.Say(new SignedIn(account.Role, account.Name, desk.Tools.Names(account), (int)SignInLimits.SessionLife.TotalHours));
}
