using KnowledgeGraph.Extraction.Evaluation;

namespace KnowledgeGraph.Extraction.Tests.Evaluation;

/// <summary>One rule of scoring a test, each on a gold standard and a record made by hand.</summary>
public sealed class EvaluatorTests : IDisposable
{
    private const string Text = "First sentence here. Second sentence here. Third one.";
    private readonly string _folder = Directory.CreateTempSubdirectory("kg-gold-").FullName;
    private readonly List<Claim> _claims = [];
    private readonly List<Mention> _mentions = [];
    private readonly List<EntityRecord> _discovered = [];

    [Fact]
    public void The_same_ids_are_right_in_both_scores_and_count_once_a_document()
    {
        Claim("russia", "supports", "syrian-army", sentence: 0);
        Claim("russia", "supports", "syrian-army", sentence: 1);
        var report = Score(Fact("russia", "supports", "syrian-army"), Fact("iran", "supports", "syrian-army"));
        Assert.Equal(new Score(1, 1, 1, 2), report.Strict);
        Assert.Equal(new Score(1, 1, 1, 2), report.Lenient);
        Assert.Equal(["Missed"], report.Errors.Select(static e => e.Kind.ToString()));
    }

    [Fact]
    public void A_direct_rollup_is_right_in_the_lenient_score_only()
    {
        Claim("russian-military", "supports", "syrian-army");
        var report = Score(Fact("russia", "supports", "syrian-army"));
        Assert.Equal(new Score(0, 1, 0, 1), report.Strict);
        Assert.Equal(new Score(1, 1, 1, 1), report.Lenient);
    }

    [Fact]
    public void A_rollup_of_a_rollup_is_wrong()
    {
        Claim("russia", "supports", "syrian-air-force");
        Assert.Equal(new Score(0, 1, 0, 1), Score(Fact("russia", "supports", "assad-government")).Lenient);
    }

    [Fact]
    public void A_symmetric_relation_is_right_in_either_order_in_the_lenient_score()
    {
        Claim("israel", "fights", "hezbollah");
        var report = Score(Fact("hezbollah", "fights", "israel"));
        Assert.Equal(1, report.Lenient.Correct);
        Assert.Equal(0, report.Strict.Correct);
    }

    [Fact]
    public void An_unknown_end_of_the_gold_matches_anything_in_the_lenient_score()
    {
        Claim("syrian-rebels", "attacks", "aleppo");
        var report = Score(Fact(null, "attacks", "aleppo"));
        Assert.Equal(1, report.Lenient.Correct);
        Assert.Equal(new Score(0, 1, 0, 1), report.Strict);
    }

    [Fact]
    public void Tier_two_counts_neither_as_false_nor_as_missed()
    {
        Claim("iran", "supports", "hezbollah");
        var report = Score(Fact("iran", "supports", "hezbollah", tier: 2), Fact("turkiye", "supports", "syrian-rebels", tier: 2));
        Assert.Equal(default, report.Lenient);
        Assert.Empty(report.Errors);
    }

    [Fact]
    public void An_alternative_relation_is_accepted()
    {
        Claim("russia", "allied-with", "assad-government");
        var report = Score(Fact("russia", "supports", "assad-government", more: "\"altRelations\":[\"allied-with\"]"));
        Assert.Equal(1, report.Lenient.Correct);
        Assert.Equal(0, report.Strict.Correct);
    }

    [Theory]
    [InlineData("negated", Modality.Asserted, 1)]
    [InlineData("negated", Modality.Attributed, 1)]
    [InlineData("negated", Modality.Negated, 0)]
    [InlineData("planned", Modality.Asserted, 1)]
    [InlineData("planned", Modality.Planned, 0)]
    [InlineData("hedged", Modality.Asserted, 0)]
    public void A_denied_or_planned_fact_read_as_so_is_a_polarity_error_and_false_and_missed(string gold, Modality read, int errors)
    {
        Claim("russia", "attacks", "aleppo", modality: read);
        var report = Score(Fact("russia", "attacks", "aleppo", modality: gold));
        Assert.Equal(errors, report.PolarityErrors);
        Assert.Equal(new Score(1 - errors, 1, 1 - errors, 1), report.Lenient);
    }

    [Fact]
    public void The_score_by_sentence_wants_the_evidence_to_overlap()
    {
        Claim("russia", "supports", "syrian-army", sentence: 1);
        var report = Score(Fact("russia", "supports", "syrian-army"));
        Assert.Equal(1, report.Lenient.Correct);
        Assert.Equal(new Score(0, 1, 0, 1), report.SentenceLenient);
    }

    [Fact]
    public void Modality_sources_dates_and_numbers_are_scored_on_found_facts()
    {
        Claim("russia", "casualties", "civilians", modality: Modality.Attributed, by: ["sohr", "tass"], period: Period.InYear(2016),
            count: "2100..");
        Claim("iran", "supports", "hezbollah");
        var report = Score(
            Fact("russia", "casualties", "civilians", modality: "attributed", more: """ "attributedTo":["sohr"],"date":{"value":"2016","basis":"explicit"},"count":{"min":2100} """),
            Fact("iran", "supports", "hezbollah", modality: "hedged", more: """ "date":{"value":"2012/..","basis":"relative"} """));
        Assert.Equal(new Ratio(1, 2), report.Modality);
        Assert.Equal(new Score(1, 2, 1, 1), report.Attribution);
        Assert.Equal(new Ratio(1, 1), report.Dates);
        Assert.Equal(new Ratio(1, 1), report.Counts);
    }

    [Fact]
    public void Each_error_says_what_was_expected_what_was_read_and_where()
    {
        Claim("russian-military", "casualties", "civilians", modality: Modality.Attributed, by: ["tass"], period: Period.InYear(2015), count: "21..");
        Claim("iran", "supports", "hezbollah");
        var report = Score(
            Fact("russia", "casualties", "civilians", more: """ "date":{"value":"2016","basis":"explicit"},"count":{"min":2100} """),
            Fact("iran", "attacks", "hezbollah"));
        Assert.Equal(
            ["Missed: - / iran supports hezbollah (asserted)", "False: iran attacks hezbollah (asserted) / iran supports hezbollah (asserted)",
                "Entity: russia casualties civilians (asserted) / russian-military casualties civilians (attributed, by tass)",
                "Modality: asserted / attributed", "Source: nobody / tass", "Date: 2016 / 2015", "Count: 2100.. / 21.."],
            report.Errors.Select(static e => $"{e.Kind}: {(e.Kind == FactErrorKind.Missed ? "-" : e.Expected)} / {e.Got}"));
        Assert.All(report.Errors, static e => Assert.Equal("First sentence here.", e.Sentence));
    }

    [Fact]
    public void Mentions_are_scored_by_exact_span_without_pronouns_and_links_by_id()
    {
        _mentions.Add(new Mention("d", 0, 5, MentionKind.Name, "russia"));
        _mentions.Add(new Mention("d", 6, 14, MentionKind.Name, "iran"));
        _mentions.Add(new Mention("d", 15, 19, MentionKind.Pronoun, "iran"));
        var report = Score([], """{"start":0,"end":5,"entity":"russia","kind":"demonym"},{"start":6,"end":14,"entity":"syria","kind":"name"},{"start":21,"end":27,"entity":"syria","kind":"nominal"},{"start":15,"end":19,"entity":"syria","kind":"pronoun"}""");
        Assert.Equal(new Score(2, 2, 2, 3), report.Mentions);
        Assert.Equal(new Ratio(1, 2), report.Linking);
        Assert.Equal(["Link: syria (name) / iran (name, )", "Missed: syria (nominal) / "], report.MentionErrors.Select(static e => $"{e.Kind}: {e.Expected} / {e.Got}"));
    }

    [Fact]
    public void Relations_and_phenomena_have_their_own_figures()
    {
        Claim("russia", "supports", "syrian-army");
        var report = Score(Fact("russia", "supports", "syrian-army", more: "\"phenomena\":[\"passive\"]"),
            Fact("iran", "attacks", "aleppo", more: "\"phenomena\":[\"passive\"]"));
        Assert.Equal(new Score(1, 1, 1, 1), report.ByRelation["supports"]);
        Assert.Equal(new Score(0, 0, 0, 1), report.ByRelation["attacks"]);
        Assert.Equal(new Ratio(1, 2), report.ByPhenomenon["passive"]);
    }

    [Fact]
    public void Aligned_an_entity_of_the_readers_making_is_the_golds_with_which_it_shares_most_mentions_and_a_declared_one_is_itself()
    {
        _mentions.Add(new Mention("d", 0, 5, MentionKind.Nominal, "radar-site"));
        _mentions.Add(new Mention("d", 6, 14, MentionKind.Nominal, "radar-site"));
        _mentions.Add(new Mention("d", 21, 27, MentionKind.Nominal, "depot"));
        _mentions.Add(new Mention("d", 28, 36, MentionKind.Name, "hezbollah"));
        _discovered.Add(new EntityRecord("radar-site", "Facility", "radar site"));
        _discovered.Add(new EntityRecord("depot", "Facility", "depot"));
        Claim("russia", "attacks", "radar-site");
        Claim("russia", "attacks", "depot");
        Claim("russia", "attacks", "hezbollah");
        string[] facts = [Fact("russia", "attacks", "tafas-radar"), Fact("russia", "attacks", "party-of-god")];
        const string Mentions = """{"id":"m1","start":0,"end":5,"entity":"tafas-radar","kind":"nominal"},{"id":"m2","start":6,"end":14,"entity":"tafas-radar","kind":"nominal"},{"id":"m3","start":21,"end":27,"entity":"tafas-radar","kind":"nominal"},{"id":"m4","start":28,"end":36,"entity":"party-of-god","kind":"name"}""";
        Assert.Equal(new Score(0, 3, 0, 2), Score(facts, Mentions).Lenient);
        var aligned = Score(facts, Mentions, isAligned: true);
        Assert.Equal(new Score(1, 3, 1, 2), aligned.Lenient);
        Assert.Equal(new Ratio(2, 4), aligned.Linking);
    }

    [Fact]
    public void A_document_that_was_not_read_and_a_broken_file_are_problems()
    {
        File.WriteAllText(Path.Combine(_folder, "x.json"), """{"docId":"other","mentions":[],"facts":[]}""");
        File.WriteAllText(Path.Combine(_folder, "y.json"), "{");
        var report = Score();
        Assert.Equal(["KG3201", "KG3202"], report.Problems.Select(static p => p.Code));
    }

    [Fact]
    public void A_file_in_the_place_of_the_gold_folder_is_told()
    {
        var file = Path.Combine(_folder, "d.json");
        File.WriteAllText(file, "{}");
        Assert.StartsWith("this is a file", Assert.Single(GoldReader.Read(file).Problems).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_fact_a_mention_or_an_entity_that_cannot_be_read_is_lost_alone()
    {
        Claim("russia", "supports", "syrian-army");
        var report = Score([Fact("russia", "supports", "syrian-army"), Fact("iran", "supports", "syrian-army", "zap"), """{"id":"g","relation":"fights"}""", "null",
            Fact("iran", "supports", "syrian-army", more: "\"tier\":null")], """{"start":0,"end":5,"entity":"russia","kind":3}""");
        Assert.Equal(new Score(1, 1, 1, 1), report.Lenient);
        Assert.Equal(["mentions[0]", "facts[1] ('f')", "facts[2] ('g')", "facts[3]", "facts[4] ('f')"],
            report.Problems.Where(static p => p.Code == "KG3201").Select(static p => p.Message[..p.Message.IndexOf(" cannot", StringComparison.Ordinal)]));
        Assert.Contains("'modality' is 'zap', which is none of asserted, ", report.Problems[1].Message, StringComparison.Ordinal);
        Assert.Contains("'modality' is missing", report.Problems[2].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_without_facts_and_a_list_that_is_none_are_problems_with_the_key()
    {
        File.WriteAllText(Path.Combine(_folder, "x.json"), """{"docId":"x","mentions":[]}""");
        File.WriteAllText(Path.Combine(_folder, "y.json"), """{"docId":"y","facts":null}""");
        File.WriteAllText(Path.Combine(_folder, "z.json"), "{\n 1}");
        File.WriteAllText(Path.Combine(_folder, "entities.json"), """{"a":{"type":null,"name":"x"},"b":{"type":"T","name":"B"}}""");
        var gold = GoldReader.Read(_folder);
        Assert.Equal(["b"], gold.Entities.Keys);
        string[] why = ["'type' is a text", "'facts' is missing", "'facts' is a list", "is an invalid"];
        foreach (var (problem, text) in gold.Problems.Zip(why)) Assert.Contains(text, problem.Message, StringComparison.Ordinal);
        Assert.Equal((2, 2), (gold.Problems[3].Line, gold.Problems[3].Column));
    }

    [Theory]
    [InlineData("", 0, 5, "First", null)]
    [InlineData("the first 'Fist' at 0", 0, 5, "Fist", null)]
    [InlineData("the first from -5 to 5", -5, 5, "First", null)]
    [InlineData("the first from 5 to 0", 5, 0, "First", null)]
    [InlineData("the first from 0 to 5000", 0, 5000, "First", null)]
    [InlineData("", 0, 5, "First", 54)]
    [InlineData("not the 7 of 'textLength'", 0, 5, "First", 7)]
    public void Labels_that_were_made_for_another_text_are_a_warning(string why, int start, int end, string text, int? length)
    {
        var mention = $$"""{"start":{{start}},"end":{{end}},"text":"{{text}}","entity":"russia","kind":"name"}""";
        var report = Score([Fact("russia", "supports", "syrian-army")], mention, textLength: length ?? Text.Length);
        if (why.Length == 0) Assert.Empty(report.Problems);
        else Assert.Contains(why, Assert.Single(report.Problems, static p => p is { Code: "KG3204", Severity: ProblemSeverity.Warning }).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_relation_that_the_schema_does_not_have_and_an_id_that_stands_twice_are_told()
    {
        var report = Score([Fact("russia", "suports", "syrian-army"), Fact("iran", "suports", "syrian-army"), Fact("iran", "backs", "syrian-army", tier: 2)]);
        Assert.Equal(["KG3205", "KG3206"], report.Problems.Select(static p => p.Code).Order(StringComparer.Ordinal));
        Assert.Contains("no relation 'suports', so 2 of the facts of 'd'", report.Problems.Single(static p => p.Code == "KG3205").Message, StringComparison.Ordinal);
        Assert.Contains("the id 'f' 3 times", report.Problems.Single(static p => p.Code == "KG3206").Message, StringComparison.Ordinal);
        File.WriteAllText(Path.Combine(_folder, "zz.json"), """{"docId":"d","facts":[]}""");
        var gold = GoldReader.Read(_folder);
        Assert.Single(gold.Documents);
        Assert.Contains(gold.Problems, static p => p is { Code: "KG3206", Severity: ProblemSeverity.Error } && p.Path.EndsWith("zz.json", StringComparison.Ordinal));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static string Fact(string? subject, string relation, string? @object, string modality = "asserted", int tier = 1,
        string more = "") =>
        $$"""{"id":"f","subject":{{Json(subject)}},"relation":"{{relation}}","object":{{Json(@object)}},"modality":"{{modality}}","tier":{{tier}},"sentence":{"start":0,"end":20}{{(more.Length == 0 ? "" : "," + more)}}}""";

    private static string Json(string? id) => id is null ? "null" : $"\"{id}\"";

    private EvaluationReport Score(params string[] facts) => Score(facts, "");

    private EvaluationReport Score(string[] facts, string mentions, bool isAligned = false, int? textLength = null)
    {
        const string Entities = """{"russian-military":{"type":"MilitaryForce","name":"x","rollup":"russia"},"syrian-air-force":{"type":"MilitaryForce","name":"y","rollup":"syrian-army"},"syrian-army":{"type":"MilitaryForce","name":"z","rollup":"assad-government"}}""";
        File.WriteAllText(Path.Combine(_folder, "entities.json"), Entities);
        File.WriteAllText(Path.Combine(_folder, "d.json"), $$"""{"docId":"d","textLength":{{textLength ?? Text.Length}},"mentions":[{{mentions}}],"facts":[{{string.Join(',', facts)}}]}""");
        var builder = new GraphBuilder(Syria.Extractor.Model);
        builder.Add(new Article("d", Text));
        foreach (var entity in _discovered) builder.Add(entity with { ArticleId = "d" });
        foreach (var claim in _claims) builder.Add(claim);
        foreach (var mention in _mentions) builder.Add(mention);
        var data = builder.BuildData(out var problems);
        Assert.Empty(problems);
        return Evaluator.Evaluate(data, GoldReader.Read(_folder), isAligned);
    }

    private void Claim(string subject, string relation, string @object, int sentence = 0, Modality modality = Modality.Asserted,
        string[]? by = null, Period period = default, string? count = null)
    {
        var (start, end) = sentence == 0 ? (0, 20) : (21, 42);
        Assert.True(Syria.Extractor.Model.TryGetRelation(relation, out var type));
        string?[] participants = [subject, @object, .. Enumerable.Repeat<string?>(null, type!.Arity - 2)];
        _claims.Add(new Claim(relation, [.. participants], new Evidence("d", sentence, start, end, Text[start..end]))
        {
            Modality = modality,
            AttributedTo = [.. by ?? []],
            Period = period,
            Properties = count is null ? []
                : [new PropertyValue("count", count)],
        });
    }
}
