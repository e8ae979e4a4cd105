using System.Text;
using OrientationBot.Bot.Channels.DirectLine;
using OrientationBot.Testing;
using Xunit;

namespace OrientationBot.Bot.Tests.Channels;

/// <summary>No body makes the Direct Line channel throw anything but its own refusal.</summary>
public sealed class BodyFuzzTests
{
    private static readonly Claims Holder = new("token", "c1", "dl_1", 0, []);

    private static readonly string[] Bodies =
    [
        """{"type":"message","from":{"id":"u1","name":"É"},"text":"bonjour","locale":"fr-FR","channelData":{"clientActivityID":"a1","list":[1,2,{"x":null}]}}""",
        """{"type":"message","value":{"choice":"need:droits-caf"},"attachments":[{"name":"a.png","contentType":"image/png","contentUrl":"data:,"}]}""",
        """{"type":"message","entities":[{"type":"Place","geo":{"latitude":47.2,"longitude":2.07}}],"timestamp":"2026-11-23T10:00:00Z","conversation":{"id":"c1"}}""",
        """{"type":"typing"}""", """{"user":{"id":"dl_a"},"trustedOrigins":["https://x.fr"]}""",
    ];

    [Fact]
    public void NoBodyMakesItThrow() => Mutations.Try(Bodies, 230_000, text =>
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var refusal = Record.Exception(() => Body.Parse(bytes, ActivityJson.Default.Activity) is { } activity ? Inbound.Message(activity, Holder, DateTimeOffset.UnixEpoch) : null);
        if (refusal is not null) Assert.IsType<DirectLineException>(refusal);
    });
}
