using System.Collections.Immutable;
using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using OrientationBot.Geo.Gazetteer;

namespace OrientationBot.Knowledge.Hours.French;

/// <summary>Cuts French text into pieces that mean something for hours. A table of patterns, tried in order at each place.</summary>
internal static partial class FrenchLexer
{
    /// <summary>Longer texts are presentations, not hours.</summary>
    public const int LongestText = 4000;

    internal const string DayNames = "lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche";
    internal const string MonthNames = "janv(?:ier)?|fev(?:r(?:ier)?)?|mars|avr(?:il)?|mai|juin|juil(?:let)?|aout|sept(?:embre)?|oct(?:obre)?|nov(?:embre)?|dec(?:embre)?";
    private const string Appointment = @"(?:rendez[- ]?vous|r\.?d\.?v\b\.?)";
    private const string Only = "(?:uniquement|seulement|exclusivement)";

    /// <summary>Phrases with digits in them, which must not be taken for times.</summary>
    private static readonly (Word Kind, Regex Pattern)[] Phrases =
    [
        (Word.Filler, At(@"https?://\S+|www\.\S+|\S+@\S+|0\d(?:[ .]?\d\d){4}(?!\d)")),
        (Word.Dated, At($@"(?:(?:jusqu'?(?:en|au|a)|a partir d(?:u|e)|depuis|des) (?:le )?)?(?:\d{{1,2}}/\d{{1,2}}/\d{{2,4}}|(?:\d{{1,2}} )?(?:{MonthNames}) (?:19|20)\d\d)")),
        (Word.Always, At(@"24 ?h?(?:eures?)? ?(?:/|sur) ?24(?: ?h\b)?|7 ?j?(?:ours?)? ?(?:/|sur) ?7\b(?! ?h)")),
        (Word.NotEveryWeek, At(@"(?:une?|1) semaine ?(?:/|sur) ?(?:2|3|deux|trois)|sur (?:2|3|deux|trois)\b|tous les (?:15|quinze) jours|(?:\d|une|deux) ?(?:x|fois) par (?:mois|semaine|an)")),
        (Word.Filler, At($@"(?:une?|1) (?=(?:{DayNames})s? (?:sur|/) ?(?:2|3|deux|trois)\b)")),
        (Word.VaguePeriod, At($@"(?:(?:les )?(?:une|deux|trois|\d) )?(?:(?:premiere|derniere)s? )?(?:une |deux |trois |\d )?(?:semaines?|quinzaine) (?:de |d')(?:{MonthNames}|vacances)")),
    ];

    private static readonly (Word Kind, Regex Pattern)[] Vocabulary =
    [
        (Word.NotEveryWeek, At($@"semaines? (?:im)?paires?|en alternance|pas (?:ouverte?s? )?tous les (?:jours|{DayNames})s?|certaine?s (?:{DayNames})s?")),
        (Word.Filler, At($@"(?:pendant|hors|en) et (?:pendant|hors|en)(?: les)? vacances(?: scolaires)?")),
        (Word.DropIn, At($@"(?:avec (?:et|ou) )?sans {Appointment}|(?:en )?acces libre|(?:en )?accueil libre")),
        (Word.VaguePeriod, At(@"horaires? d'(?:ete|hiver)\b|(?:en|l') ?(?:ete|hiver)\b")),
        (Word.Term, At(@"(?:hors|sauf|excepte|en dehors)(?: pendant)?(?: des?)?(?: les)? (?:periodes? (?:de |des )?)?(?:vacances|conges)(?: scolaires?)?|(?:periodes?|temps|semaines?) scolaires?")),
        (Word.SchoolHolidays, At("(?:petites )?(?:vacances|conges) scolaires?")),
        (Word.VaguePeriod, At("vacances|conges")),
        (Word.PublicHolidays, At("(?:jours? )?feries?")),
        (Word.Appointment, At($@"(?:{Only} )?(?:sur|avec|par|prise de) {Appointment}(?: {Only}| obligatoire| possible)?|{Appointment} (?:{Only}|obligatoire)")),
        (Word.Closed, At(@"ferme(?:es?|s|tures?)?\b")),
        (Word.Except, At(@"(?:sauf|excepte|hormis|hors)\b|a l'exception d(?:u|es?)\b")),
        (Word.Afternoon, At(@"(?:l')?apres[- ]midis?\b|aprem\b")),
        (Word.Morning, At(@"matin(?:ee)?s?\b")),
        (Word.EveryDay, At("(?:tous les|chaque) jours?(?! de la semaine)")),
        (Word.WeekEnd, At("week[- ]?ends?")),
        (Word.OfMonth, At(@"(?:du|de chaque|chaque|de ce|par) mois?\b")),
        (Word.Filler, At(@"(?:en )?journee continue|sans interruption|non[- ]stop|horaires?(?: d'ouvertures?)?\b|jours? et heures? d'ouvertures?|heures? d'ouvertures?|ouvert(?:e?s?|ures?)?\b|permanences?\b|accueil(?: libre)?\b|(?:du |au )?public\b")),
        (Word.Filler, At(@"(?:de|du|des|la|le|les|en|chaque|tous|toutes|pendant|durant|h|jours?)\b|[dl]'|[:()*.'""!?]")),
        (Word.Range, At(@"(?:jusqu'?)?(?:aux?|a)(?![a-z])|e(?=\d)")),
        (Word.And, At(@"(?:et|ou|puis|ainsi que)\b|[,&+]")),
        (Word.Slash, At("/")),
        (Word.Dash, At("[-_~]+")),
        (Word.Break, At("[;|\n•]")),
        (Word.Other, At(@"[a-z]+(?:'[a-z]+)?|\d+")),
    ];

    /// <summary>The pieces of a text, in order.</summary>
    public static ImmutableArray<FrenchToken> Read(string text)
    {
        var folded = Clean(text);
        var tokens = ImmutableArray.CreateBuilder<FrenchToken>();
        for (var at = 0; at < folded.Length;)
        {
            if (folded[at] == ' ') { at++; continue; }
            var (token, length) = Match(Phrases, folded, at) ?? FrenchNames.TryRead(folded, at) ?? FrenchTimes.TryRead(folded, at)
                ?? Match(Vocabulary, folded, at) ?? (new(Word.Other, folded[at].ToString(CultureInfo.InvariantCulture), 0), 1);
            tokens.Add(token);
            at += length;
        }
        return tokens.ToImmutable();
    }

    /// <summary>Entities, accents, case and dashes made plain; lines and sentences are kept apart.</summary>
    private static string Clean(string text)
    {
        var lines = WebUtility.HtmlDecode(text).Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries);
        return SentenceEnd().Replace(string.Join('\n', lines.Select(line => Fold.Text(line))), "$1 ; ")
            .Aggregate(new StringBuilder(), (plain, c) => plain.Append(char.IsDigit(c) && !char.IsAsciiDigit(c) ? ' ' : c)).ToString();
    }

    private static (FrenchToken Token, int Length)? Match((Word Kind, Regex Pattern)[] patterns, string text, int at)
    {
        foreach (var (kind, pattern) in patterns)
            if (pattern.Match(text, at) is { Success: true, Length: > 0 } found) return (new(kind, found.Value.Trim(), 0), found.Length);
        return null;
    }

    private static Regex At(string pattern) => new($@"\G(?:{pattern})", RegexOptions.CultureInvariant);

    [GeneratedRegex(@"([a-z]{2}|\d ?h|h ?\d\d|\))\.(?= |$)", RegexOptions.CultureInvariant)]
    private static partial Regex SentenceEnd();
}
