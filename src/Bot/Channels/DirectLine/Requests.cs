using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace OrientationBot.Bot.Channels.DirectLine;

/// <summary>Body of tokens/generate and of POST conversations; every part may be absent.</summary>
internal sealed record TokenRequest(Account? User = null, ImmutableArray<string>? TrustedOrigins = null, string? Locale = null);

/// <summary>A conversation as clients are told of it.</summary>
/// <param name="ConversationId">Its id.</param>
/// <param name="Token">Opens it.</param>
/// <param name="Seconds">How long the token serves; left out where clients do not expect it.</param>
/// <param name="StreamUrl">Address of its socket; left out for a token alone.</param>
internal sealed record ConversationReply(
    string ConversationId, string Token, [property: JsonPropertyName("expires_in")] int? Seconds, string? StreamUrl = null);

/// <summary>The id given to a posted activity.</summary>
internal sealed record Posted(string Id);
