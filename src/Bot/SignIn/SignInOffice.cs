using OrientationBot.Bot.Citizen;
using OrientationBot.Bot.Coordinator;
using OrientationBot.Bot.Mail;
using OrientationBot.Bot.Phrasing;
using OrientationBot.Knowledge.Accounts;

namespace OrientationBot.Bot.SignIn;

/// <summary>Makes, mails and tries codes. What is refused is logged without a word of the person, nor their address.</summary>
internal sealed class SignInOffice(SignInCodes codes, Postman postman, Phraser phraser, Clock clock, ILogger<SignInOffice> logger)
{
    /// <summary>Stands for whoever has no account: the letter to them is written and never sent, so that both cost the same.</summary>
    private static readonly EmailAddress Nobody = EmailAddress.TryParse("nobody@invalid.invalid", out var nobody) ? nobody : throw new InvalidOperationException();

    /// <summary>Performs an errand.</summary>
    public async ValueTask<Finding> PerformAsync(SignInErrand errand, Caller caller, CancellationToken cancellationToken) => errand switch
    {
        SignInErrand.SendCode send => new SignInFinding.Requested(await SendAsync(send, caller.Message, cancellationToken)),
        SignInErrand.TryCode code => await TryAsync(code.Code, caller.Message, cancellationToken),
        _ => await RevokeAsync(caller.Message, cancellationToken),
    };

    private async Task<CodeRequest> SendAsync(SignInErrand.SendCode send, Message message, CancellationToken cancellationToken)
    {
        var request = await codes.RequestAsync(send.Email, message.Conversation, message.Client, cancellationToken);
        if (request is CodeRequest.Made made)
            await postman.TakeAsync($"code:{message.Conversation}:{message.Id}", Letter(made, send.Language), SignInLimits.CodeLife, made.Account is not null, cancellationToken);
        else
            logger.Refused("a code was asked for", request.GetType().Name);
        return request;
    }

    private async Task<SignInFinding> TryAsync(string code, Message message, CancellationToken cancellationToken)
    {
        var outcome = await codes.TryAsync(code, message.Conversation, message.Id, cancellationToken);
        if (outcome is not CodeTry.Right right)
        {
            logger.Refused("a code was tried", outcome.GetType().Name);
            return new SignInFinding.Tried(outcome, null);
        }
        logger.SignedIn(right.Account.Id, right.Account.Role.ToString());
        return new SignInFinding.Tried(outcome, new(right.Account.Id, message.Sender, (clock.Now + SignInLimits.SessionLife).ToUnixTimeMilliseconds()));
    }

    private async Task<SignInFinding> RevokeAsync(Message message, CancellationToken cancellationToken)
    {
        await codes.RevokeAsync(message.Conversation, cancellationToken);
        return new SignInFinding.Revoked();
    }

    private Letter Letter(CodeRequest.Made made, string language)
    {
        var said = phraser.Say([new CodeMailSubject(), new CodeMail($"{made.Code[..3]} {made.Code[3..]}", (int)SignInLimits.CodeLife.TotalMinutes)], language, 0);
        return new(made.Account?.Email ?? Nobody, said[0].Text, said[1].Text);
    }
}
