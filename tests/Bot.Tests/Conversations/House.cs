using Microsoft.Extensions.Time.Testing;
using OrientationBot.Bot.Citizen;
using OrientationBot.Bot.Conversations;
using OrientationBot.Geo.Gazetteer;
using OrientationBot.Knowledge.Exchange;
using OrientationBot.Testing;

namespace OrientationBot.Bot.Tests.Conversations;

/// <summary>The product on a real file, with a clock that the test holds; everything it knows is read once for all tests.</summary>
internal sealed class House : IAsyncDisposable
{
    private static readonly Lazy<Task<Content>> Shared = new(OwnContentAsync);

    private int _messages;

    private House(string connection, Content content, FakeTimeProvider time)
    {
        (Time, Connection, Journal) = (time, connection, new(connection));
        Store = new(Journal, ConversationSettings.Default, time);
        Turn = content.Turn(Store, new(time));
    }

    /// <summary>The files of the repository; what is learnt from them is kept in its <c>var/</c>.</summary>
    public static ContentSettings Where => new(
        SharedFolder.InRepository("dialogs"), SharedFolder.InRepository("data"), GazetteerFiles.CentreValDeLoire, SharedFolder.InRepository("var"));

    public static Task<Content> ContentAsync => Shared.Value;

    /// <summary>The same, shared with nobody: for who changes what everybody reads.</summary>
    public static Task<Content> OwnContentAsync() => Content.LoadAsync(
        Where, (reference, end) => StarterDirectory.LoadAsync(Path.Combine(Where.Data, "structures.csv"), reference, end), default);

    public FakeTimeProvider Time { get; }

    public string Connection { get; }

    public SqliteJournal Journal { get; }

    public ConversationStore Store { get; }

    public Turn Turn { get; }

    public static async Task<House> OpenAsync(string connection, FakeTimeProvider? time = null) =>
        new(connection, await Shared.Value, time ?? new(new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero)));

    public Message Message(string text, string conversation = "c", string? id = null) =>
        new(conversation, id ?? $"m{Interlocked.Increment(ref _messages)}", Time.GetUtcNow()) { Text = text };

    public Task<Answer> SayAsync(string text, string conversation = "c", string? id = null) => Turn.AnswerAsync(Message(text, conversation, id), default);

    public async Task<CitizenState> StateAsync(string conversation = "c") => (await Journal.RecallAsync(conversation, default)).State;

    public ValueTask DisposeAsync() => Journal.DisposeAsync();
}
