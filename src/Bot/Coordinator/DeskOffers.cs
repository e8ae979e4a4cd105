using System.Collections.Frozen;
using System.Globalization;
using OrientationBot.Bot.Citizen;
using OrientationBot.Knowledge.Exchange.Tables;

namespace OrientationBot.Bot.Coordinator;

/// <summary>The choices offered to people at work; titles are templates named <c>Choose…</c> in <c>coordinator.lg</c>.</summary>
internal static class DeskOffers
{
    /// <summary>Verb of every value: the citizen's dialogue knows none of them.</summary>
    private const string Verb = "work";

    private const string ListedVerb = "work-listed:", FileVerb = "work-file:", ApplyVerb = "work-apply:", SheetVerb = "work-sheet:", ValueVerb = "work-value:", PairVerb = "work-pair:", TakeVerb = "work-take:", WhoVerb = "work-who:", ZonesVerb = "work-zones:", LaunchVerb = "work-launch:", LinkVerb = "work-link:", ColumnVerb = "work-column:", TableVerb = "work-table:";

    public static Offer SignIn { get; } = Named("ChooseSignIn", Order.SignIn);
    public static Offer SignOut { get; } = Named("ChooseSignOut", Order.SignOut);
    public static Offer Resend { get; } = Named("ChooseResend", Order.Resend);
    public static Offer GiveUp { get; } = Named("ChooseGiveUp", Order.GiveUp);
    public static Offer WorkHelp { get; } = Named("ChooseWorkHelp", Order.Help);

    public static Offer Confirm { get; } = Named("ChooseConfirm", Order.Confirm);

    public static Offer ListFurther { get; } = Named("ChooseListFurther", Order.ListFurther);
    public static Offer SheetIsRight { get; } = Named("ChooseSheetIsRight", Order.SheetIsRight);
    public static Offer Accept { get; } = Named("ChooseAccept", Order.Accept);
    public static Offer Amend { get; } = Named("ChooseAmend", Order.Amend);
    public static Offer Refuse { get; } = Named("ChooseRefuse", Order.Refuse);
    public static Offer ReportMended { get; } = Named("ChooseReportMended", Order.ReportMended);
    public static Offer ReportUnfounded { get; } = Named("ChooseReportUnfounded", Order.ReportUnfounded);
    public static Offer PassOver { get; } = Named("ChoosePassOver", Order.PassOver);
    public static Offer QueueProposals { get; } = Named("ChooseQueueProposals", Order.QueueProposals);
    public static Offer QueueReports { get; } = Named("ChooseQueueReports", Order.QueueReports);

    public static Offer LeaveIt { get; } = Named("ChooseLeaveIt", Order.LeaveIt);
    public static Offer Correct { get; } = Named("ChooseCorrect", Order.Correct);
    public static Offer TakeBack { get; } = Named("ChooseTakeBack", Order.TakeBack);
    public static Offer TellThem { get; } = Named("ChooseTellThem", Order.TellThem);
    public static Offer UndoImport { get; } = Named("ChooseUndoImport", Order.UndoImport);
    public static Offer CloseMissing { get; } = Named("ChooseCloseMissing", Order.CloseMissing);

    public static Offer Create { get; } = Named("ChooseCreate", Order.Create);
    public static Offer WholeList { get; } = Named("ChooseWholeList", Order.WholeList);
    public static Offer PartOfList { get; } = Named("ChoosePartOfList", Order.PartOfList);
    public static Offer CloseThem { get; } = Named("ChooseCloseThem", Order.CloseThem);
    public static Offer AgreeTable { get; } = Named("ChooseAgreeTable", Order.AgreeTable);

    public static Offer SkipField { get; } = Named("ChooseSkipField", Order.SkipField);
    public static Offer PutAside { get; } = Named("ChoosePutAside", Order.PutAside);
    public static Offer MoreDuplicates { get; } = Named("ChooseMoreDuplicates", Order.MoreDuplicates);
    public static Offer NotDuplicates { get; } = Named("ChooseNotDuplicates", Order.NotDuplicates);
    public static Offer MergeThem { get; } = Named("ChooseMerge", Order.Merge);

    public static Offer FiguresThisMonth { get; } = Named("ChooseFiguresThisMonth", Order.FiguresThisMonth);
    public static Offer FiguresLastMonth { get; } = Named("ChooseFiguresLastMonth", Order.FiguresLastMonth);
    public static Offer Unanswered { get; } = Named("ChooseUnanswered", Order.Unanswered);
    public static Offer WhoCould { get; } = Named("ChooseWhoCould", Order.WhoCould);
    public static Offer WhiteZones { get; } = Named("ChooseWhiteZones", Order.Coverage);
    public static Offer CampaignProgress { get; } = Named("ChooseCampaignProgress", Order.CampaignProgress);
    public static Offer CampaignStop { get; } = Named("ChooseCampaignStop", Order.CampaignStop);
    public static Offer CampaignSilent { get; } = Named("ChooseCampaignSilent", Order.CampaignSilent);

    /// <summary>« oui » to a campaign: its value names it.</summary>
    public static Offer LaunchThis { get; } = Named("ChooseLaunch", Order.Confirm);

    /// <summary>« oui » to a link: its value names the sheet.</summary>
    public static Offer MailThisLink { get; } = Named("ChooseMailLink", Order.Confirm);

    /// <summary>« oui »: its value names the proposal, so that an old button never confirms another one.</summary>
    public static Offer ApplyThis { get; } = Named("ChooseApply", Order.Confirm);

    /// <summary>« oui » to a file: its value names the batch, for the same reason.</summary>
    public static Offer ApplyThisFile { get; } = Named("ChooseApplyFile", Order.Confirm);

    private static readonly FrozenDictionary<string, Offer> All = new[]
    {
        SignIn, SignOut, Resend, GiveUp, WorkHelp, Confirm, LeaveIt, Correct, TakeBack, TellThem, Create, SkipField, PutAside,
        ListFurther, SheetIsRight, Accept, Amend, Refuse, ReportMended, ReportUnfounded, PassOver, QueueProposals, QueueReports, UndoImport, CloseMissing,
        MoreDuplicates, NotDuplicates, MergeThem, FiguresThisMonth, FiguresLastMonth, Unanswered, WhoCould, WhiteZones, CampaignProgress, CampaignStop, CampaignSilent,
        WholeList, PartOfList, CloseThem, AgreeTable,
    }.ToFrozenDictionary(offer => offer.Choice);

    /// <summary>The choice that a value once stood for; null for a value that is no choice of people at work.</summary>
    /// <param name="value">The value.</param>
    /// <param name="work">What the conversation remembers: names of sheets.</param>
    public static Offer? From(string value, WorkState? work) => All.GetValueOrDefault(value)
        ?? (value.StartsWith(ApplyVerb, StringComparison.Ordinal) ? ApplyThis with { Choice = value }
            : value.StartsWith(LaunchVerb, StringComparison.Ordinal) ? LaunchThis with { Choice = value }
            : value.StartsWith(LinkVerb, StringComparison.Ordinal) ? MailThisLink with { Choice = value }
            : value.StartsWith(FileVerb, StringComparison.Ordinal) ? ApplyThisFile with { Choice = value }
            : PairNumber(value) is { } number && work?.Duplicates is { } pairs && pairs.Pairs.ElementAtOrDefault(number - pairs.From - 1) is { } pair ? Pair(number, pair.Name)
            : WhoCouldNeed(value) is { } who ? WhoCouldFor(who)
            : ZonesNeed(value) is { } zones ? ZonesFor(zones)

            : Column(value) is { } column ? Column(column.Number, column.Target)
            : TableNumber(value) is { } table && work?.Table?.Tables.ElementAtOrDefault(table) is { } reading ? Table(table, reading.Sheet)
            : value.StartsWith(ValueVerb, StringComparison.Ordinal) ? Value(value[ValueVerb.Length..])
            : Sheet(value) is { } id && work?.Request?.Among.FirstOrDefault(c => c.Id == id) is { } choice ? Sheet(choice.Id, choice.Name)
            : Listed(value) is { } listed && work?.List is { } list && work.Shown.IndexOf(listed) is >= 0 and var at && at < list.Names.Length ? Listed(listed, list.Names[at]) : null);

    /// <summary>« oui » to one proposal.</summary>
    public static Offer Apply(string proposal) => ApplyThis with { Choice = ApplyVerb + proposal };

    /// <summary>The proposal that a value says yes to; null when it says no such thing.</summary>
    public static string? Applies(string? value) => After(value, ApplyVerb);

    /// <summary>« oui » to one campaign.</summary>
    public static Offer Launch(string campaign) => LaunchThis with { Choice = LaunchVerb + campaign };

    /// <summary>The campaign that a value says yes to; null when it says no such thing.</summary>
    public static string? Launches(string? value) => After(value, LaunchVerb);

    /// <summary>« oui » to the link of one sheet.</summary>
    public static Offer MailLink(string sheet) => MailThisLink with { Choice = LinkVerb + sheet };

    /// <summary>The sheet whose link a value says yes to; null when it says no such thing.</summary>
    public static string? LinkMailed(string? value) => After(value, LinkVerb);

    /// <summary>« oui » to one file.</summary>
    public static Offer ApplyFile(string batch) => ApplyThisFile with { Choice = FileVerb + batch };

    /// <summary>The batch that a value says yes to; null when it says no such thing.</summary>
    public static string? AppliesFile(string? value) => After(value, FileVerb);

    /// <summary>A pair of sheets as a choice.</summary>
    public static Offer Pair(int number, string name) => new(new Wording.Name($"{number}. {name}"), PairVerb + number.ToString(CultureInfo.InvariantCulture));

    /// <summary>The number of the pair that a value picks; null when it picks none.</summary>
    public static int? PairNumber(string? value) => int.TryParse(After(value, PairVerb), CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>The cell of the other sheet of a pair as a choice.</summary>
    public static Offer Take(string field, string cell) => new(new Wording.Name(cell), TakeVerb + field);

    /// <summary>The field that is taken from the other sheet; null when none is.</summary>
    public static string? TakenField(string? value) => After(value, TakeVerb);

    /// <summary>Who could answer a need, under its name.</summary>
    public static Offer WhoCouldFor(string need) => new(new Wording.Need(need), WhoVerb + need);

    /// <summary>The need that someone is looked for; null when none is.</summary>
    public static string? WhoCouldNeed(string? value) => After(value, WhoVerb);

    /// <summary>The white zones of a need.</summary>
    public static Offer ZonesFor(string need) => WhiteZones with { Choice = ZonesVerb + need };

    /// <summary>The need whose white zones are asked for; null when none is.</summary>
    public static string? ZonesNeed(string? value) => After(value, ZonesVerb);

    /// <summary>What a column of a table gives, as a choice.</summary>
    public static Offer Column(int number, ColumnTarget target) => new(new Wording.Label("columns", target.Field), string.Create(CultureInfo.InvariantCulture, $"{ColumnVerb}{number}:{target}"));

    /// <summary>The column and the field that a value picks; null when it picks none.</summary>
    public static (int Number, ColumnTarget Target)? Column(string? value) =>
        After(value, ColumnVerb)?.Split(':', 2) is [var number, var target] && int.TryParse(number, CultureInfo.InvariantCulture, out var at) && ColumnTarget.Parse(target) is { } parsed ? (at, parsed) : null;

    /// <summary>A sheet of a workbook as a choice.</summary>
    public static Offer Table(int at, string name) => new(new Wording.Name(name), TableVerb + at.ToString(CultureInfo.InvariantCulture));

    /// <summary>The sheet of the workbook that a value picks, from 0; null when it picks none.</summary>
    public static int? TableNumber(string? value) => int.TryParse(After(value, TableVerb), CultureInfo.InvariantCulture, out var at) ? at : null;

    /// <summary>A sheet as a choice.</summary>
    public static Offer Sheet(string id, string name) => new(new Wording.Name(name), SheetVerb + id);

    /// <summary>The sheet that a value picks; null when it picks none.</summary>
    public static string? Sheet(string? value) => After(value, SheetVerb);

    /// <summary>A value of a closed list as a choice.</summary>
    public static Offer Value(string value) => new(new Wording.Name(value), ValueVerb + value);

    /// <summary>The value of a closed list that is picked; null when none is.</summary>
    public static string? PickedValue(string? value) => After(value, ValueVerb);

    private static string? After(string? value, string verb) => value?.StartsWith(verb, StringComparison.Ordinal) == true ? value[verb.Length..] : null;

    /// <summary>« voir la fiche »: its value names the sheet.</summary>
    public static Offer SeeSheet { get; } = new(new Wording.Template("ChooseSeeSheet"), ListedVerb);

    /// <summary>Shows a sheet of a list, under its name.</summary>
    public static Offer Listed(string id, string name) => new(new Wording.Name(name), ListedVerb + id);

    /// <summary>Shows a sheet, under the words « voir la fiche ».</summary>
    public static Offer See(string id) => SeeSheet with { Choice = ListedVerb + id };

    /// <summary>The sheet that the value of a button shows; null when it is no such button's.</summary>
    public static string? Listed(string? value) => After(value, ListedVerb);

    /// <summary>The value of the button that gives an order.</summary>
    public static string Value(Order order) => $"{Verb}:{order}";

    private static Offer Named(string template, Order order) => new(new Wording.Template(template), Value(order));
}
