using OrientationBot.Knowledge.Programmes.Retrieval;
using Xunit;

namespace OrientationBot.Knowledge.Tests.Programmes;

public sealed class RetrievalTests : IDisposable
{
    private readonly string _folder = System.IO.Directory.CreateTempSubdirectory().FullName;

    public void Dispose() => System.IO.Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("declarations", "declaration")]
    [InlineData("chevaux", "cheval")]
    [InlineData("aidees", "aider")]
    [InlineData("formatrice", "formateur")]
    [InlineData("mairies", "mairie")]
    [InlineData("finissant", "finir")]
    public void FormsOfOneWordHaveOneStem(string one, string other) => Assert.Equal(FrenchStemmer.Stem(one), FrenchStemmer.Stem(other));

    [Theory]
    [InlineData("pix")]
    [InlineData("id37")]
    [InlineData("rsa")]
    public void ShortWordsAndNamesWithDigitsStayAsTheyAre(string word) => Assert.Equal(word, FrenchStemmer.Stem(word));

    [Fact]
    public void AMisspeltWordStillFindsItsText() =>
        Assert.Equal(1, new SearchIndex(["le bus passe", "un écrivain public", "la fibre"]).Best("ecrivin publique", 1)[0].Text);

    [Fact]
    public void ATextThatSharesNothingIsNotFound() => Assert.Empty(new SearchIndex(["le bus passe"]).Best("zygomatique", 10));

    [Theory]
    [InlineData("")]
    [InlineData("???")]
    [InlineData("le la les")]
    [InlineData("👍")]
    public void AQuestionWithoutWordsFindsNothingAndBreaksNothing(string question) =>
        Assert.Empty(new SearchIndex(["bonjour tout le monde"]).Best(question, 3).Where(b => b.Score > 1));

    [Fact]
    public void AnIndexWithoutTextsFindsNothing() => Assert.Empty(new SearchIndex([]).Best("bonjour", 3));

    [Fact]
    public void ARightTextInFirstPlaceIsWorthOneAndInSecondLess()
    {
        var corpus = Write("corpus.jsonl", """{"id":"a","text":"refaire son passeport"}""", """{"id":"b","text":"passeport et carte grise"}""");
        var first = RetrievalEvaluation.Measure(corpus, Write("q.jsonl", """{"text":"carte grise","relevant":["b"]}""")).Value;
        var second = RetrievalEvaluation.Measure(corpus, Write("q.jsonl", """{"text":"carte grise passeport","relevant":["a"]}""")).Value;
        Assert.Equal(new(1, 1, 1, 0), first);
        Assert.Equal(new(1 / Math.Log2(3), 0, 1, 0), second);
    }

    [Fact]
    public void AQuestionThatNoTextAnswersIsCountedApart()
    {
        var corpus = Write("corpus.jsonl", """{"id":"a","text":"refaire son passeport"}""");
        var queries = Write("q.jsonl", """{"text":"passeport","relevant":["a"]}""", """{"text":"la pluie","relevant":[]}""");
        Assert.Equal(new(1, 1, 1, 1), RetrievalEvaluation.Measure(corpus, queries).Value);
    }

    [Theory]
    [InlineData("passport", "passeport")]
    [InlineData("kart", "carte")]
    [InlineData("declaratoin", "déclaration")]
    [InlineData("cartes", "cartes")]
    [InlineData("zygomatique", "zygomatique")]
    public void AWordThatNoTextHasStandsForTheOneThatSoundsLikeItOrIsASlipAway(string typed, string meant) =>
        Assert.Equal(Terms.Words(meant)[0], new Vocabulary([Terms.Words("refaire son passeport, sa carte, une déclaration")]).Meant(typed));

    [Fact]
    public void AmongShortTextsAWordOfTheSameMeaningFindsItsText() =>
        Assert.Equal(1, new SearchIndex(["une panne de chauffage", "perdre son argent", "la fibre"]).Best("des sous", 1)[0].Text);

    [Fact]
    public void EveryLineThatCannotBeReadIsTold()
    {
        var corpus = Write("corpus.jsonl", """{"id":"a"}""", "", "pas du json");
        var problems = RetrievalEvaluation.Measure(corpus, Path.Combine(_folder, "absent.jsonl")).Problems;
        Assert.Equal([1, 3, 0], problems.Select(p => p.Line));
    }

    private string Write(string name, params string[] lines)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllLines(path, lines);
        return path;
    }
}
