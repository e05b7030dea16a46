using System.Text;
using System.Text.RegularExpressions;
using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Extraction.Tests;

/// <summary>The examples of schema/generic.kg.yaml, as English on any text: what states a relation, and what only looks as if it did.</summary>
public sealed partial class GenericSchemaTests
{
    private static readonly Lazy<Extractor> Generic = new(static () =>
    {
        var result = SchemaCompiler.CompileFile(Path.Combine(Syria.Root, "schema", "generic.kg.yaml"), out var locations);
        Assert.True(result.IsValid, string.Join('\n', result.Problems));
        return Extractor.Create(result.Model!, locations);
    });

    [Theory]
    [InlineData("(P Anna Orr) is in (L Marrow).", "located-in")]
    [InlineData("(P Anna Orr) travelled to (L Marrow).", "located-in")]
    [InlineData("(O The army) attacked (O the rebels).", "attacks")]
    [InlineData("(O The army) carried out an airstrike on (L Marrow).", "attacks")]
    [InlineData("(O The army) defeated (O the rebels).", "fights")]
    [InlineData("(O The army) fought against (O the rebels).", "fights")]
    [InlineData("(O The army) launched an operation against (O the rebels).", "fights")]
    [InlineData("(O The union) endorsed (P Anna Orr).", "supports")]
    [InlineData("(O The rebels) took control of (L Marrow).", "controls")]
    [InlineData("(L Marrow) fell to (O the rebels).", "controls")]
    [InlineData("(P Anna Orr) is in charge of (O the brigade).", "leads")]
    [InlineData("(O The brigade) is made up of (O miners).", "member-of")]
    [InlineData("(O The union) protested against (O the government).", "opposes")]
    [InlineData("(O The army) inflicted a defeat on (O the rebels).", "fights")]
    [InlineData("(O The army) fired rockets at (O the rebels).", "attacks")]
    [InlineData("(O The army) carried out strikes using jets, drones and heavy guns against (O the rebels).", "attacks")]
    [InlineData("(O Norland) sent troops and acted in support of (O Eastvale).", "supports")]
    [InlineData("(O Norland) renewed its alliance with (O Eastvale).", "allied-with")]
    [InlineData("(O The brigade), led by (P Anna Orr), slept.", "leads")]
    [InlineData("The retaking of (L Marrow) by (O the army) took a week.", "controls")]
    [InlineData("(P Anna Orr) was a colonel in (O the air force).", "member-of")]
    [InlineData("(O Norland), as part of (O the alliance), sent jets.", "member-of")]
    [InlineData("(P The president) met (P Anna Orr) in (L Marrow).", "located-in")]
    [InlineData("Near (L Marrow), two strikes hit (O a patrol).", "located-in")]
    [InlineData("An airstrike in (L Marrow) killed (O ten miners).", "located-in")]
    [InlineData("(L The Hald) is a river in (L Norland).", "located-in")]
    [InlineData("(L The region), including (L Marrow), was quiet.", "located-in")]
    public void A_plain_sentence_states_its_relation(string text, string relation) => Assert.Contains(relation, Read(text));

    [Theory]
    [InlineData("(O Norland) launched a mission in (L Marrow).", "attacks")]
    [InlineData("(O Norland) launched a campaign in (L Marrow).", "attacks")]
    [InlineData("(O The company) targeted (O young families).", "attacks")]
    [InlineData("(O Norland)'s defence against (O Eastvale) held.", "attacks")]
    [InlineData("(O The president) engaged (O the opposition).", "attacks", "fights")]
    [InlineData("(O The rebels) lost control of (L Marrow).", "controls")]
    [InlineData("(O Workers) cleared (L the road).", "controls")]
    [InlineData("(O The brigade) fought with (O the army).", "allied-with", "fights")]
    [InlineData("(P Anna Orr) left (L Marrow).", "located-in")]
    [InlineData("(P Anna Orr) came from (L Marrow).", "located-in")]
    [InlineData("(P Anna Orr) spoke on (L Marrow).", "located-in")]
    [InlineData("In (L Marrow), (O Norland) backs (O the rebels).", "located-in")]
    [InlineData("(O The king) relieved (P General Orr).", "supports")]
    [InlineData("(O The minister) thanked (O the army).", "supports")]
    [InlineData("(O The minister) welcomed (O the ambassadors).", "supports")]
    [InlineData("(O Norland) put pressure on (O Eastvale).", "opposes")]
    [InlineData("(P Anna Orr) founded (O the company).", "leads")]
    [InlineData("(O Victims) of (O the regime) fled.", "member-of")]
    [InlineData("(O The government)'s (O enemies) met.", "member-of")]
    [InlineData("(O The company) inflicted losses on (O its shareholders).", "fights")]
    [InlineData("(O Norland) was involved in the use of artillery.", "attacks")]
    [InlineData("(O The minister) praised (O the company)'s progress.", "supports", "allied-with")]
    [InlineData("(O The union) is grateful to (O the police).", "supports")]
    [InlineData("(O The rebels) gained a foothold in (L Marrow).", "controls")]
    [InlineData("(O Norland)'s capital (L Marrow) was shelled.", "controls")]
    [InlineData("(O Norland) was represented in (O the talks).", "member-of")]
    [InlineData("(P Anna Orr) was summoned to (L Marrow).", "located-in")]
    [InlineData("Near (L Marrow), (O the minister) praised (O the army).", "located-in")]
    [InlineData("(O Norland) put pressure on (O Eastvale) to sign.", "opposes")]
    public void What_only_looks_like_a_relation_states_none(string text, params string[] relations) => Assert.Empty(Read(text).Intersect(relations, StringComparer.Ordinal));

    [Fact]
    public void Every_example_finds_itself() => Assert.Empty(Generic.Value.Rules.Problems);

    // "(O the rebels)" is a given phrase of type Organisation, P a person and L a place.
    private static string[] Read(string marked)
    {
        var (text, mentions, entities) = (new StringBuilder(), new List<Mention>(), new List<EntityRecord>());
        var end = 0;
        foreach (Match phrase in Phrase().Matches(marked))
        {
            text.Append(marked, end, phrase.Index - end);
            end = phrase.Index + phrase.Length;
            var type = phrase.Groups[1].ValueSpan[0] switch { 'P' => "Person", 'L' => "Location", _ => "Organisation" };
            var id = $"e{entities.Count}";
            entities.Add(new EntityRecord(id, type, id));
            mentions.Add(new Mention("a", text.Length, text.Length + phrase.Groups[2].Length, MentionKind.Name, id));
            text.Append(phrase.Groups[2].ValueSpan);
        }

        var article = new Article("a", text.Append(marked, end, marked.Length - end).ToString());
        return [.. Generic.Value.FindClaims(Generic.Value.UseMentions(article, mentions, entities)).Claims.Select(static c => c.Relation)];
    }

    [GeneratedRegex(@"\(([OPL]) ([^)]+)\)")]
    private static partial Regex Phrase();
}
