using System.Collections.Immutable;
using OrientationBot.Knowledge.Understanding;
using Xunit;

namespace OrientationBot.Knowledge.Tests.Understanding;

public sealed class QualityTests
{
    private static readonly ImmutableArray<string> s_looks = ["", "second", "third", "fourth", "registers"];
    private static readonly ImmutableArray<string> s_shown = ["France services de Vierzon", "Médiathèque de Vierzon", "PIMMS Médiation du Cher"];

    [Fact]
    public void TheFirstNeedIsTheRightOne() =>
        Measure("needs", "needs.csv", 0.93, c => Trained.Of(c["text"]).Requests is [var first, ..] && c["needs"].Split('|').Contains(first.Best.Id));

    [Fact]
    public void ThePlaceIsTheRightOne() => Measure("places", "needs.csv", 0.97, c =>
    {
        var codes = Trained.Of(c["text"]).Places.Select(p => p.Best.Commune?.Code ?? p.Best.Id).ToList();
        return c["commune"].Length == 0 ? codes.Count == 0 : codes.Contains(c["commune"]);
    });

    [Fact]
    public void ANeedIsSeldomRefused() => Measure("refused", "needs.csv", 0.97, c => !Trained.Of(c["text"]).OutOfScope);

    [Fact]
    public void WhatIsNotForUsIsRefused() => Measure("out-of-scope", "out-of-scope.csv", 0.9, c => Trained.Of(c["text"]).OutOfScope);

    [Fact]
    public void DangerIsHeard() => Measure("distress", "distress.csv", 0.99, c => Trained.Of(c["text"]).Distress is not null);

    [Fact]
    public void MetaphorsRaiseNoAlarm() => Measure("distress-negative", "distress-negative.csv", 0.99, c => Trained.Of(c["text"]).Distress is null);

    [Fact]
    public void NeedsRaiseNoAlarm() => Measure("distress-needs", "needs.csv", 0.99, c => Trained.Of(c["text"]).Distress is null);

    [Fact]
    public void WhatAConversationIsMadeOfRaisesNoAlarm() => Measure("distress-acts", "acts.csv", 0.995, c => Trained.Of(c["text"]).Distress is null);

    [Fact]
    public void WishesRaiseNoAlarm() => Measure("distress-constraints", "constraints.csv", 0.99, c => Trained.Of(c["text"]).Distress is null);

    [Fact]
    public void OutOfScopeRaisesNoAlarm() => Measure("distress-out-of-scope", "out-of-scope.csv", 0.99, c => Trained.Of(c["text"]).Distress is null);

    [Fact]
    public void PersonalDataIsCovered() => Measure("personal-data", "personal-data.csv", 0.95, c =>
        Trained.Of(c["text"]).Masked == c["masked"].Split('|', StringSplitOptions.RemoveEmptyEntries).Aggregate(PersonalData.None, (all, kind) => all | Enum.Parse<PersonalData>(kind, true)));

    [Fact]
    public void WishesAreRead() => Measure("constraints", "constraints.csv", 0.95, c => ConstraintColumns.Of(Trained.Of(c["text"]).Constraints) == string.Join(';', c.Skip(1).Select(v => v.Value)));

    [Fact]
    public void DialogueActsAreRead() => Measure("acts", "acts.csv", 0.95, c =>
    {
        var pending = Enum.Parse<Expectation>(c["pending"], ignoreCase: true);
        var said = Trained.Understander.Understand(c["text"], new(pending) { Shown = pending == Expectation.Results ? s_shown : [] });
        return string.Equals(said.Act.ToString(), c["act"].Replace("-", "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase);
    });

    private static void Measure(string baseline, string file, double atLeast, Func<Dictionary<string, string>, bool> right)
    {
        var cases = s_looks.SelectMany(folder => CaseFile.Read(Path.Combine(folder, file))).ToList();
        var failures = cases.Where(c => !right(c)).Select(c => c.GetValueOrDefault("pending") + (c.ContainsKey("pending") ? ": " : "") + c["text"]).ToList();
        Baseline.Hold(baseline, failures);
        Assert.InRange(1 - (double)failures.Count / cases.Count, atLeast, 1);
    }
}
