using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using OrientationBot.Bot.Addresses;

namespace OrientationBot.Bot.Tests.Addresses;

/// <summary>An address service of the loopback that answers what the test says, and remembers what it was asked.</summary>
internal sealed class AddressServer : IAsyncDisposable
{
    private readonly WebApplication _app;

    private AddressServer(WebApplication app) => _app = app;

    public ConcurrentQueue<string> Asked { get; } = [];

    public Uri Url => new(_app.Urls.Single() + "/search/");

    public static async Task<AddressServer> StartAsync(Func<HttpContext, Task> answer)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var server = new AddressServer(builder.Build());
        server._app.MapGet("/search/", async context =>
        {
            server.Asked.Enqueue(context.Request.QueryString.Value ?? "");
            await answer(context);
        });
        await server._app.StartAsync();
        return server;
    }

    /// <summary>A house, as the Base Adresse Nationale tells of it.</summary>
    public static Func<HttpContext, Task> House(double north, double east, string citycode = "45234", string type = "housenumber") => context => context.Response.WriteAsync(
        FormattableString.Invariant($$$"""{"type":"FeatureCollection","features":[{"type":"Feature","geometry":{"type":"Point","coordinates":[{{{east}}},{{{north}}}]},"properties":{"label":"12 Rue de la Paix 45000 Orléans","score":0.93,"type":"{{{type}}}","citycode":"{{{citycode}}}"}}]}"""));

    /// <summary>The service as the product would talk to this server.</summary>
    public IAddressService Client(int milliseconds = 800) =>
        new ServiceCollection().AddLogging().AddAddresses(new(Url, TimeSpan.FromMilliseconds(milliseconds))).BuildServiceProvider().GetRequiredService<IAddressService>();

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
