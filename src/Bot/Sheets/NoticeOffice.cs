using System.Collections.Immutable;
using OrientationBot.Bot.Citizen;
using OrientationBot.Bot.Coordinator;
using OrientationBot.Knowledge.Directory;
using OrientationBot.Knowledge.Directory.Changes;

namespace OrientationBot.Bot.Sheets;

/// <summary>What is to be told once, and how it is kept that it was.</summary>
/// <param name="Acts">What is said.</param>
/// <param name="ToldAsync">Called once it was said.</param>
internal sealed record News(ImmutableArray<Act> Acts, Func<Task> ToldAsync)
{
    /// <summary>Nothing new.</summary>
    public static News None { get; } = new([], () => Task.CompletedTask);
}

/// <summary>Tells who proposed something what became of it, at their next message.</summary>
/// <param name="registry">The directory that is kept.</param>
internal sealed class NoticeOffice(Registry registry)
{
    private const int MostAtOnce = 5;

    /// <summary>What an account has not been told yet. A store that cannot be read now tells it next time.</summary>
    public async Task<News> NewsAsync(string account)
    {
        try
        {
            ImmutableArray<Notice> notices = [.. (await registry.Waiting().NoticesAsync(account)).Take(MostAtOnce)];
            if (notices.IsEmpty) return News.None;
            var acts = ImmutableArray.CreateBuilder<Act>(notices.Length);
            foreach (var notice in notices) acts.Add(await SayAsync(notice));
            return new(acts.ToImmutable(), () => ToldAsync(notices));
        }
        catch (StoreException)
        {
            return News.None;
        }
    }

    /// <summary>What is said of one decision.</summary>
    public async Task<ProposalDecided> SayAsync(Notice notice)
    {
        var proposal = await registry.Waiting().FindAsync(notice.Proposal);
        var name = proposal?.Sheets is [var first, ..] ? registry.Content.Directory.Now.ById(first.Structure)?.Name : null;
        return new(name ?? "", notice.State, notice.Answer);
    }

    private async Task ToldAsync(ImmutableArray<Notice> notices)
    {
        try
        {
            foreach (var notice in notices) await registry.Waiting().ToldAsync(notice);
        }
        catch (StoreException)
        {
            // Said once more rather than never.
        }
    }
}
