using OrientationBot.Knowledge.Directory;
using OrientationBot.Knowledge.Understanding.Reading;

namespace OrientationBot.Knowledge.Understanding.Steps;

/// <summary>What is added to the need in plain words: for whom, what care, which way, free, without a car, itinerant, from whom a voucher comes.</summary>
internal sealed class WishStep : IStep
{
    /// <inheritdoc/>
    public string Name => "wishes";

    /// <inheritdoc/>
    public Understanding Read(Utterance said, Understanding sofar)
    {
        var wishes = sofar.Constraints with
        {
            Publics = (Publics)said.Union(Topic.Public),
            Care = (Care)said.Union(Topic.Care),
            Ways = (Ways)said.Union(Topic.Way),
            Contact = (Access)said.Union(Topic.Contact),
            Free = said.Has(Topic.Wish, Wish.Free),
            WithoutCar = said.Has(Topic.Wish, Wish.WithoutCar),
            Itinerant = said.Has(Topic.Wish, Wish.Itinerant),
            VoucherIssuer = Issuer(said),
        };
        return wishes == sofar.Constraints ? sofar : sofar with { Constraints = wishes };
    }

    private static string? Issuer(Utterance said)
    {
        if (said.Longest(Topic.Voucher) is { } issuer) return said.Tokens.Between(issuer.First, issuer.End).ToString();
        return said.Context.Expectation == Expectation.Voucher && said.Tokens.Count > 0 && !said.Has(Topic.Act) ? said.Text : null;
    }
}
