using Microsoft.Extensions.Http.Resilience;
using Polly;

namespace OrientationBot.Bot.Addresses;

/// <summary>Puts the address service together: a wait that ends, and no wait at all while it is down.</summary>
internal static class AddressRegistration
{
    private const int LargestAnswer = 64 * 1024;
    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(30);

    /// <summary>Adds the service of the settings; the one that knows nothing when there is none.</summary>
    public static IServiceCollection AddAddresses(this IServiceCollection services, AddressSettings settings)
    {
        if (settings.Url is null) return services.AddSingleton<IAddressService, NoAddressService>();
        services.AddSingleton(settings).AddHttpClient<IAddressService, BanAddressService>(http => Bound(http, settings))
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, PooledConnectionLifetime = TimeSpan.FromMinutes(5) })
            .RemoveAllLoggers()
            .AddResilienceHandler("addresses", pipeline => pipeline
                .AddCircuitBreaker(new HttpCircuitBreakerStrategyOptions { FailureRatio = 0.5, MinimumThroughput = 4, SamplingDuration = Rest, BreakDuration = Rest })
                .AddTimeout(settings.Timeout));
        return services;
    }

    /// <summary>The handlers see the answer's head; the client's own bounds hold for a body that drips or never ends.</summary>
    private static void Bound(HttpClient http, AddressSettings settings)
    {
        http.Timeout = settings.Timeout;
        http.MaxResponseContentBufferSize = LargestAnswer;
        http.DefaultRequestHeaders.Accept.Add(new("application/json"));
        http.DefaultRequestHeaders.UserAgent.Add(new("OrientationBot", "1.0"));
    }
}
