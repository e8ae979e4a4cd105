using System.Collections.Immutable;
using OrientationBot.Geo.Gazetteer;
using OrientationBot.Knowledge.Directory.Requests;

namespace OrientationBot.Bot.Coordinator;

/// <summary>What is said of a new sheet, at once or question by question.</summary>
internal static class NewSheetReader
{
    private const string Name = "nom", Town = "commune", Street = "adresse";

    /// <summary>« nouvelle fiche : EPN de Sully, 3 rue du Port, Sully-sur-Loire, téléphone 02 … ».</summary>
    public static SavedCreation Read(string typed, ChangeWords words, Gazetteer gazetteer, SavedCreation creation)
    {
        var colon = typed.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0) return creation;
        var wishes = new List<Wish>();
        foreach (var part in typed[(colon + 1)..].Split([',', ';', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            if (ChangeReader.Read(part, words) is { } request && request.Wishes.All(w => w.Kind == WishKind.Set)) wishes.AddRange(request.Wishes);
            else if (wishes.Count == 0) wishes.Add(new(Name, WishKind.Set, part));
            else if (CommuneOf(part, gazetteer) is { } town) wishes.Add(new(Town, WishKind.Set, town));
            else if (char.IsAsciiDigit(part[0])) wishes.Add(new(Street, WishKind.Set, part));
        // « EPN de Sully »: a commune that the name itself says is not asked again, unless it could be several.
        if (wishes.Find(w => w.Field == Name) is { } name && wishes.TrueForAll(w => w.Field != Town) && gazetteer.Find(name.Text) is [.. { Length: > 0 } found] && Sure(found[^1].Candidates) is { } said) wishes.Insert(1, new(Town, WishKind.Set, said));
        return creation with { Wishes = [.. wishes.DistinctBy(w => w.Field).Select(SavedWish.Of)] };
    }

    /// <summary>The answer to one question; null when the message is none.</summary>
    public static ImmutableArray<Wish>? Answer(string typed, string asked, ChangeWords words, Gazetteer gazetteer)
    {
        if (ChangeReader.Read(typed, words) is { Target: { Name: null, Rank: null } } request && request.Wishes.All(w => w.Kind is WishKind.Set)) return request.Wishes;
        if (asked == Town) return CommuneOf(typed, gazetteer) is { } town ? [new(Town, WishKind.Set, town)] : null;
        if (asked == Name) return typed.Contains('?', StringComparison.Ordinal) || ChangeReader.IsSearch(typed, words) ? null : [new(Name, WishKind.Set, typed.Trim())];
        return ChangeReader.IsSearch(typed, words) ? null : Correction.Given(typed, [new(asked, WishKind.Ask, "")], words);
    }

    private static string? CommuneOf(string text, Gazetteer gazetteer)
    {
        var found = gazetteer.Locate(text);
        return found.FirstOrDefault(c => c.Place.Commune is { } commune && Fold.Words(commune.Name) == Fold.Words(text))?.Place.Commune!.Name ?? Sure(found);
    }

    private static string? Sure(ImmutableArray<PlaceCandidate> candidates) => candidates is [{ Score: > 0.85, Place.Commune: { } commune }, ..] ? commune.Name : null;
}
