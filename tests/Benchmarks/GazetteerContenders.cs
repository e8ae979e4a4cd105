using FuzzySharp;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Store;
using Lucene.Net.Util;
using OrientationBot.Geo;
using OrientationBot.Geo.Gazetteer;

namespace OrientationBot.Benchmarks;

/// <summary>Something that says which commune of the region a text names.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Read">INSEE code of the place read first; null when none is.</param>
internal sealed record GazetteerContender(string Name, Func<string, string?> Read);

/// <summary>What people would pick instead of a gazetteer: a library's fuzzy search over the list of names, or the names looked for one by one. They know the region only.</summary>
internal static class GazetteerContenders
{
    /// <summary>FuzzySharp's own scale goes to 100; below this its answers are mostly wrong.</summary>
    private const int Alike = 86;

    private const int ShortWord = 4;

    public static GazetteerContender Contains(Commune[] served)
    {
        var names = served.Select(c => (Name: $" {Fold.Words(c.Name)} ", c.Code)).OrderByDescending(n => n.Name.Length).ToArray();
        return new("Contains", text => $" {Fold.Words(text)} " is var folded ? Array.Find(names, n => folded.Contains(n.Name, StringComparison.Ordinal)).Code : null);
    }

    public static GazetteerContender FuzzySharp(Commune[] served)
    {
        var names = served.Select(c => Fold.Words(c.Name)).ToArray();
        return new("FuzzySharp", text => Process.ExtractOne(Fold.Words(text), names, cutoff: Alike) is { } best ? served[best.Index].Code : null);
    }

    public static GazetteerContender Lucene(Commune[] served)
    {
        var folder = new RAMDirectory();
        using (var writer = new IndexWriter(folder, new(LuceneVersion.LUCENE_48, new WhitespaceAnalyzer(LuceneVersion.LUCENE_48))))
            foreach (var commune in served) writer.AddDocument([new TextField("name", Fold.Words(commune.Name), Field.Store.NO), new StoredField("code", commune.Code)]);
        var searcher = new IndexSearcher(DirectoryReader.Open(folder));
        return new("Lucene.NET fuzzy", text => searcher.Search(Query(Fold.Words(text)), 1).ScoreDocs is [var first] ? searcher.Doc(first.Doc).Get("code") : null);
    }

    private static BooleanQuery Query(string folded)
    {
        var query = new BooleanQuery();
        foreach (var word in folded.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            query.Add(word.Length < ShortWord ? new TermQuery(new("name", word)) : new FuzzyQuery(new("name", word), 1), Occur.SHOULD);
        return query;
    }
}
