using OrientationBot.Knowledge.LanguageModel;

namespace OrientationBot.Bot;

/// <summary>The section <c>LanguageModel</c> of the settings: absent by default, and then nothing of it is even loaded.</summary>
internal static class LanguageModelSection
{
    private const int ShortestKey = 8;

    /// <summary>The settings of the model; null when no address is given.</summary>
    public static LanguageModelSettings? Read(SettingsReader reader, Folders folders)
    {
        var (url, model, key) = (reader.Address("LanguageModel:Url", null), reader.Text("LanguageModel:Model", null), reader.HiddenSecret("LanguageModel:Key", ShortestKey));
        if (url is null)
        {
            if (model is not null || key is not null || reader.Text("LanguageModel:Embeddings", null) is not null) reader.Miss("LanguageModel:Url", "is missing: without the address of the endpoint there is no language model");
            return null;
        }
        if (url.UserInfo.Length > 0) reader.Miss("LanguageModel:Url", "must hold no password: set LanguageModel__Key in the environment");
        if (model is null) reader.Miss("LanguageModel:Model", "is missing: say which model the endpoint is to use");
        return new(url, model ?? "")
        {
            Key = key,
            Embeddings = reader.Text("LanguageModel:Embeddings", null),
            VectorFolder = folders.Var,
            Timeout = TimeSpan.FromMilliseconds(reader.Whole("LanguageModel:TimeoutMilliseconds", 2_500, 50, 30_000)),
            CallsPerDay = reader.Whole("LanguageModel:CallsPerDay", 2_000, 1, 10_000_000),
            Concurrent = reader.Whole("LanguageModel:Concurrent", 4, 1, 1_000),
            CountFile = Path.Combine(folders.Var, "language-model-calls.txt"),
        };
    }
}
