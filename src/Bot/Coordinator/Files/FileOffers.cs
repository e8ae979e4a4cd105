using System.Collections.Immutable;
using System.Globalization;
using OrientationBot.Bot.Citizen;
using OrientationBot.Knowledge.Exchange.Tables;

namespace OrientationBot.Bot.Coordinator;

/// <summary>Choices about a file that was sent.</summary>
internal static class FileOffers
{
    private static readonly OfferVerb Yes = new("work-file:"), OfTable = new("work-column:"), OfWorkbook = new("work-table:");

    private static Offer ApplyThis { get; } = OrderButton.Of("ChooseApplyFile", Order.Confirm);

    public static Offer UndoImport { get; } = OrderButton.Of("ChooseUndoImport", Order.UndoImport);
    public static Offer CloseMissing { get; } = OrderButton.Of("ChooseCloseMissing", Order.CloseMissing);
    public static Offer CloseThem { get; } = OrderButton.Of("ChooseCloseThem", Order.CloseThem);
    public static Offer WholeList { get; } = OrderButton.Of("ChooseWholeList", Order.WholeList);
    public static Offer PartOfList { get; } = OrderButton.Of("ChoosePartOfList", Order.PartOfList);
    public static Offer AgreeTable { get; } = OrderButton.Of("ChooseAgreeTable", Order.AgreeTable);

    /// <summary>Those that are always the same.</summary>
    public static ImmutableArray<Offer> Fixed { get; } = [UndoImport, CloseMissing, CloseThem, WholeList, PartOfList, AgreeTable];

    /// <summary>« oui » to one file.</summary>
    public static Offer Apply(string batch) => ApplyThis with { Choice = Yes.Value(batch) };

    /// <summary>The batch that a value says yes to; null when it says no such thing.</summary>
    public static string? Applied(string? value) => Yes.Thing(value);

    /// <summary>What a column of a table gives, as a choice.</summary>
    public static Offer Column(int number, ColumnTarget target) => new(new Wording.Label("columns", target.Field), OfTable.Value(string.Create(CultureInfo.InvariantCulture, $"{number}:{target}")));

    /// <summary>The column and the field that a value picks; null when it picks none.</summary>
    public static (int Number, ColumnTarget Target)? Column(string? value) =>
        OfTable.Thing(value)?.Split(':', 2) is [var number, var target] && int.TryParse(number, CultureInfo.InvariantCulture, out var at) && ColumnTarget.Parse(target) is { } parsed ? (at, parsed) : null;

    /// <summary>A sheet of a workbook as a choice.</summary>
    public static Offer Table(int at, string name) => new(new Wording.Name(name), OfWorkbook.Value(at));

    /// <summary>The sheet of the workbook that a value picks, from 0; null when it picks none.</summary>
    public static int? Table(string? value) => OfWorkbook.Number(value);

    /// <summary>The choice that a value once stood for; null when it is none of these.</summary>
    public static Offer? From(string value, WorkState? work) =>
        Applied(value) is { } batch ? Apply(batch)
        : Column(value) is { } column ? Column(column.Number, column.Target)
        : Table(value) is { } table && work?.Table?.Tables.ElementAtOrDefault(table) is { } reading ? Table(table, reading.Sheet)
        : null;
}
