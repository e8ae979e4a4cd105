using System.Net.Http.Headers;

namespace OrientationBot.Knowledge.LanguageModel.Wire;

/// <summary>Reads the whole answer here, inside the time limit, and no more than an answer can be long: an endless stream ends nothing but itself.</summary>
internal sealed class WholeAnswers() : DelegatingHandler(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false })
{
    private const int MostBytes = 256 * 1024;

    /// <inheritdoc/>
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var response = await base.SendAsync(request, cancellationToken);
        try
        {
            if (!response.IsSuccessStatusCode) return Replaced(response, [], null);
            if (response.Content.Headers.ContentType is not { MediaType: "application/json" } type) throw new HttpRequestException("The language model did not answer in JSON.");
            return Replaced(response, await ReadAsync(response.Content, cancellationToken), type);
        }
        catch
        {
            response.Dispose();
            throw;
        }
    }

    private static async Task<byte[]> ReadAsync(HttpContent content, CancellationToken cancellationToken)
    {
        var bytes = new byte[MostBytes];
        await using var stream = await content.ReadAsStreamAsync(cancellationToken);
        var length = await stream.ReadAtLeastAsync(bytes, MostBytes, throwOnEndOfStream: false, cancellationToken);
        return length < MostBytes ? bytes[..length] : throw new HttpRequestException("The answer of the language model is too long.");
    }

    /// <summary>The same answer with its bytes in hand; the words of a refusal are not even read.</summary>
    private static HttpResponseMessage Replaced(HttpResponseMessage response, byte[] bytes, MediaTypeHeaderValue? type)
    {
        response.Content.Dispose();
        response.Content = new ByteArrayContent(bytes) { Headers = { ContentType = type } };
        return response;
    }
}
