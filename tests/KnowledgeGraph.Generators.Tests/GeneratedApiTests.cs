using KnowledgeGraph.Generators.Tests.Hosting;
using Microsoft.CodeAnalysis.CSharp;

namespace KnowledgeGraph.Generators.Tests;

/// <summary>Generated code that runs: the schemas of the snapshots, used as a consumer uses them.</summary>
public sealed class GeneratedApiTests
{
    private const string Setup = """
        using System;
        using System.Linq;
        using KnowledgeGraph;

        static class Text
        {
            public static readonly Article News = new("news", "Ann bought the cup. Everything else is here.") { Published = new DateOnly(2016, 11, 12) };

            public static Evidence Quote(string words)
            {
                var start = News.Text.IndexOf(words, StringComparison.Ordinal);
                return new(News.Id, 0, start, start + words.Length, words);
            }
        }

        """;

    [Fact]
    public void Properties_of_entities_are_typed() => Assert.Equal(
        "Best \"cup\" | 300 | 12.5 | True | 2016-10 | ~20 cm | DeepBlue | Ann | Ann,Bob | a,b | 0 | 1970",
        Run("Properties", """
            var graph = GraphBuilder.For<Things.ThingGraph>().Build();
            var cup = graph.Cup;
            return string.Join(" | ", cup.Label, cup.Weight, cup.Price, cup.Broken, cup.Made, cup.Size, cup.Colour, cup.Owner,
                string.Join(",", cup.Owners), string.Join(",", cup.Notes), cup.Counts.Length, graph.Ann.Born);
            """));

    [Fact]
    public void Claim_factories_take_every_property_typed_and_claims_give_them_back() => Assert.Equal(
        "5 EUR | 2 | Red | x | a,b | 1,2 | False | 0.5 | 2016-10 | Red,DeepBlue | Bob | Ann,Bob",
        Run("Properties", """
            var builder = GraphBuilder.For<Things.ThingGraph>();
            builder.Add(Text.News);
            var empty = builder.Build();
            builder.Add(Things.Buys.Claim(empty.Ann, empty.Cup, Text.Quote("Ann bought the cup"), Quantity.Exactly(5, "EUR"), 2, Things.Colour.Red,
                note: "x", notes: ["a", "b"], counts: [1, 2], cheap: false, rates: [0.5m], paid: Period.InMonth(2016, 10),
                colours: [Things.Colour.Red, Things.Colour.DeepBlue], witness: empty.Bob, helpers: [empty.Ann, empty.Bob]));
            var claim = builder.Build().Buys[0].Claims[0];
            return string.Join(" | ", claim.Price, claim.Number, claim.Colour, claim.Note, string.Join(",", claim.Notes), string.Join(",", claim.Counts),
                claim.Cheap, string.Join(",", claim.Rates), claim.Paid, string.Join(",", claim.Colours), claim.Witness, string.Join(",", claim.Helpers));
            """));

    [Fact]
    public void What_a_factory_is_not_given_is_not_said() => Assert.Equal(
        "3 | True | 0",
        Run("Properties", """
            var graph = GraphBuilder.For<Things.ThingGraph>().Build();
            var claim = Things.Buys.Claim(graph.Ann, graph.Cup, Text.Quote("Ann"), Quantity.Exactly(5), 2, Things.Colour.Red, paid: Period.Unknown, notes: []);
            return $"{claim.Properties.Length} | {claim.FindProperty("note") is null} | {new Claim<Things.Buys>().ToString().Length}";
            """));

    [Fact]
    public void Words_of_an_enum_go_both_ways() => Assert.Equal(
        "deep blue DeepBlue FormatException",
        Run("Properties", """
            try { Things.Colour.FromWord("green"); return "no"; }
            catch (FormatException e) { return $"{Things.Colour.DeepBlue.ToWord()} {Things.Colour.FromWord("deep blue")} {e.GetType().Name}"; }
            """));

    [Fact]
    public void Sets_follow_inheritance_and_declared_entities_have_their_class() => Assert.Equal(
        "Country:Türkiye turkiye | City:Ankara part of Türkiye | HTS tahrir | 3",
        Run("Entities", """
            var graph = GraphBuilder.For<Maps.MapGraph>().Build();
            Maps.City ankara = graph.Ankara;
            return $"{graph.Türkiye.Type}:{graph.Türkiye} {graph.Türkiye.Id} | {ankara.Type}:{ankara} part of {ankara.PartOf} | {graph.HTS} {graph.HTS.Id} | {graph.Towns.Count}";
            """));

    [Fact]
    public void Symmetric_edges_are_seen_from_both_ends_and_from_the_known_one() => Assert.Equal(
        "a-b a-b b-a | a-b b-a | a-? | 7",
        Run("Symmetric", """
            var builder = GraphBuilder.For<Diplomacy.DiplomacyGraph>();
            builder.Add(Text.News);
            foreach (var id in new[] { "a", "b" }) builder.Add(new EntityRecord(id, "Party", id));
            var empty = builder.Build();
            var (a, b) = ((Diplomacy.Party)empty.FindEntity("a")!, (Diplomacy.Party)empty.FindEntity("b")!);
            builder.Add(Diplomacy.AlliedWith.Claim(b, a, Text.Quote("Ann")));
            builder.Add(Diplomacy.Fights.Claim(b, a, Text.Quote("Ann")));
            builder.Add(Diplomacy.CeasefireWith.Claim(a, null, Text.Quote("Ann"), days: 7));
            var graph = builder.Build();
            a = (Diplomacy.Party)graph.FindEntity("a")!;
            b = (Diplomacy.Party)graph.FindEntity("b")!;
            var stored = graph.AlliedWith[0];
            var truce = a.CeasefireWith[0];
            return $"{stored.From}-{stored.Ally} {a.AlliedWith[0].From}-{a.AlliedWith[0].Ally} {b.AlliedWith[0].From}-{b.AlliedWith[0].Ally} | "
                + $"{a.Fights[0].From}-{a.Fights.Fighter[0]} {b.Fights[0].From}-{b.Fights.Fighter[0]} | {truce.Party}-{truce.Other?.Name ?? "?"} | {truce.Claims[0].Days}";
            """));

    [Fact]
    public void Unions_give_typed_ends_that_can_be_matched() => Assert.Equal(
        "Conflict war harms c in t",
        Run("TraitsAndUnions", """
            var builder = GraphBuilder.For<Wars.WarGraph>();
            builder.Add(Text.News);
            builder.Add(new EntityRecord("c", "Country", "c"));
            builder.Add(new EntityRecord("war", "Conflict", "war"));
            builder.Add(new EntityRecord("t", "Place", "t"));
            var empty = builder.Build();
            var (c, war, t) = ((Wars.Country)empty.FindEntity("c")!, (Wars.Conflict)empty.FindEntity("war")!, (Wars.Place)empty.FindEntity("t")!);
            builder.Add(Wars.Harms.Claim(war, c, Text.Quote("Ann")));
            builder.Add(Wars.HappensIn.Claim(war, t, Text.Quote("Ann")));
            var graph = builder.Build();
            Wars.ActorOrConflict? cause = graph.Harms[0].Cause;
            var kind = cause switch { Wars.Actor => "Actor", Wars.Conflict => "Conflict", _ => "?" };
            return $"{kind} {cause} harms {graph.Harms.Cause.Harms.Victim[0]} in {graph.Harms.Cause.HappensIn.Location[0]}";
            """));

    [Theory]
    [MemberData(nameof(SnapshotTests.Cases), MemberType = typeof(SnapshotTests))]
    public void The_schema_text_compiles_to_the_same_code_again(string name)
    {
        if (name == "TwoSchemas") return;
        var generated = GeneratorHost.Run(SnapshotTests.Schemas(name));
        var again = GeneratorHost.Run([new InMemoryText("/project/schema.kg.yaml", SchemaText(generated))]);
        Assert.Equal(Sources(generated), Sources(again));
    }

    private static string Run(string name, string body)
    {
        var schemas = SnapshotTests.Schemas(name);
        var space = schemas[0].GetText()!.ToString().Split('\n').Single(static line => line.StartsWith("namespace: ", StringComparison.Ordinal))[11..];
        return GeneratorHost.Run(schemas, $$"""using {{space}};{{Setup}} static class Test { public static string Run() { {{body}} } }""").Execute();
    }

    private static IEnumerable<string> Sources(Generated generated) => generated.Result.GeneratedSources.Select(static s => $"{s.HintName}\n{s.SourceText}");

    private static string SchemaText(Generated generated) => generated.Output.SyntaxTrees
        .SelectMany(static tree => tree.GetRoot().DescendantTokens())
        .Where(static token => token.RawKind is (int)SyntaxKind.Utf8StringLiteralToken or (int)SyntaxKind.Utf8MultiLineRawStringLiteralToken)
        .Single().ValueText;
}
