using NodaTime;
using OrientationBot.Geo;

namespace OrientationBot.Knowledge.Programmes;

/// <summary>Cheques that a community hands out to pay for digital learning, as <c>data/vouchers.yml</c> states them.</summary>
public sealed record VoucherCampaign
{
    internal VoucherCampaign(string id, decimal unit)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(unit);
        (Id, Unit) = (id, unit);
    }

    /// <summary>Fixed identifier, kebab-case.</summary>
    public string Id { get; }

    /// <summary>Value of one cheque, in euros; above zero.</summary>
    public decimal Unit { get; }

    /// <summary>What people call the cheques.</summary>
    public required string Name { get; init; }

    /// <summary>The community that hands them out.</summary>
    public required string Issuer { get; init; }

    /// <summary>The territory whose inhabitants receive them: the id of a <see cref="Geo.Territory"/> (« bassin:Pithiviers »).</summary>
    public required string Territory { get; init; }

    /// <summary>First day on which a cheque is accepted; null when unknown.</summary>
    public LocalDate? Starts { get; init; }

    /// <summary>Last day on which a person may use a cheque; null when unknown.</summary>
    public LocalDate? Ends { get; init; }

    /// <summary>Last day on which the place may hand it in to be paid; null when unknown.</summary>
    public LocalDate? Settled { get; init; }

    /// <summary>Cheques in a booklet.</summary>
    public int Booklet { get; init; } = 1;

    /// <summary>Where they can be spent, in plain French.</summary>
    public required string Accepted { get; init; }

    /// <summary>What the issuer says of the campaign.</summary>
    public required CampaignStatus Status { get; init; }

    /// <summary>Who says so, by a public name.</summary>
    public required string Source { get; init; }

    /// <summary>True when a person may use a cheque that day. An ended or unsure campaign never is: nothing is promised.</summary>
    public bool AcceptsOn(LocalDate day) =>
        Status == CampaignStatus.Open && (Starts is not { } first || day >= first) && (Ends is not { } last || day <= last);

    /// <summary>True when the inhabitants of one of these territories receive them.</summary>
    public bool Serves(IEnumerable<Territory> territories) => territories.Any(t => t.Id == Territory);

    /// <summary>How a price is paid: no change is given on a cheque.</summary>
    /// <param name="price">The price, in euros; zero or more.</param>
    public VoucherPayment Pay(decimal price)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(price);
        return new((int)(price / Unit), price % Unit);
    }
}

/// <summary>A price in cheques.</summary>
/// <param name="Vouchers">Cheques that are used in full.</param>
/// <param name="Rest">What is left to pay, in euros; less than one cheque.</param>
public sealed record VoucherPayment(int Vouchers, decimal Rest)
{
    /// <summary>Cheques that cover the whole price, the last one not in full.</summary>
    public int Enough => Rest > 0 ? Vouchers + 1 : Vouchers;
}

/// <summary>What is known of a campaign.</summary>
public enum CampaignStatus
{
    /// <summary>Nobody has confirmed it.</summary>
    Uncertain,
    /// <summary>It runs between its dates.</summary>
    Open,
    /// <summary>It is over.</summary>
    Ended,
}
