using System.Text.RegularExpressions;

namespace KnowledgeGraph.Schema.Tests;

public class ProblemTests
{
    [Theory]
    [MemberData(nameof(ProblemCases.All), MemberType = typeof(ProblemCases))]
    public void A_mistake_is_reported_at_its_line_and_column_and_nothing_else_is(string code, string yaml, string expected)
    {
        var result = Compiled.Text(yaml);

        Assert.Equal(expected, string.Join(" ", result.Problems.Select(static p => $"{p.Code}({p.Span.Line},{p.Span.Column})")));
        Assert.All(result.Problems, p => Assert.Equal(code, p.Code));
    }

    [Theory]
    [MemberData(nameof(ProblemCases.All), MemberType = typeof(ProblemCases))]
    public void A_message_is_one_line_that_says_what_why_and_what_to_do(string code, string yaml, string expected)
    {
        _ = expected;
        foreach (var problem in Compiled.Text(yaml).Problems)
        {
            Assert.True(SchemaCodes.TryFind(code, out var known));
            Assert.Equal(known.Severity, problem.Severity);
            Assert.DoesNotContain('\n', problem.Message);
            Assert.Matches("[;:] ", problem.Message);
            Assert.Matches(@"^test\.kg\.yaml\(\d+,\d+\): (error|warning) KG0\d{3}: ", problem.ToString());
        }
    }

    [Theory]
    [MemberData(nameof(ProblemCases.All), MemberType = typeof(ProblemCases))]
    public void Whatever_the_mistake_the_rest_of_the_schema_is_still_a_consistent_model(string code, string yaml, string expected)
    {
        _ = expected;
        var model = Compiled.Text(yaml).Model;
        if (model is null)
        {
            Assert.True(code is "KG0017", $"{code} took the whole model away");
            return;
        }

        Consistency.Check(model);
        var written = Compiled.Text(SchemaWriter.Write(model), header: "");
        Assert.True(written.Problems.All(static p => p.Code is "KG0022" or "KG0149" || p.Severity == SchemaSeverity.Warning), string.Join("\n", written.Problems));
    }

    [Fact]
    public void Names_that_are_nearly_right_are_suggested()
    {
        var result = Compiled.Text("types:\n  Actor: {}\nentities:\n  Russia: { is: Atcor, adjectve: Russian }\n");

        Assert.Equal(
            ["did you mean 'Actor'?", "did you mean 'adjective'?"],
            result.Problems.Select(static p => Regex.Match(p.Message, "did you mean .*", RegexOptions.NonBacktracking).Value));
    }

    [Fact]
    public void One_bad_entity_does_not_take_the_others_away()
    {
        var model = Compiled.Text("types:\n  Actor: {}\nentities:\n  Russia: { is: Actor }\n  Iran: { is: Aktor }\n  Syria: { is: Actor, partOf: Iran }\n").Model!;

        Assert.Equal(["Russia", "Syria"], model.Entities.Select(static e => e.Key));
        Assert.Null(model.Entities[1].PartOf);
    }

    [Fact]
    public void A_dropped_declaration_is_reported_once_and_not_at_every_use()
    {
        var result = Compiled.Text("""
            types:
              My-Type: {}
              Actor: {}
            entities:
              Russia: { is: My-Type }
              Moscow: { is: Aktor }
              Kremlin: { is: Actor, partOf: Russia, metonyms: [Moscow] }
            relations:
              supports: { roles: { a: My-Type, b: Actor }, expressed: "{a} supports {b}" }
              fights: { roles: { x: Actor, y: Actor }, exclusiveWith: supports }
            """);

        Assert.Equal("KG0100(2,3) KG0101(6,17)", string.Join(" ", result.Problems.Select(static p => $"{p.Code}({p.Span.Line},{p.Span.Column})")));
        Assert.Equal(["fights"], result.Model!.Relations.Select(static r => r.Name));
    }

    [Fact]
    public void A_relation_with_an_empty_list_of_roles_is_reported_like_one_without()
    {
        var result = Compiled.Text("types:\n  Actor: {}\nrelations:\n  meets:\n    roles: {}\n    expressed: \"{a} met {b}\"\n");

        Assert.Equal("KG0160(5,5)", string.Join(" ", result.Problems.Select(static p => $"{p.Code}({p.Span.Line},{p.Span.Column})")));
        Assert.Empty(result.Model!.Relations);
    }

    [Fact]
    public void Behind_a_syntax_error_missing_names_are_no_mistakes()
    {
        var result = Compiled.Text("relations:\n  supports: { roles: { a: Actor, b: Actor } }\nentities:\n  Russia: { is: Actor }\ntypes:\n\tActor: {}\n");

        Assert.Equal("KG0004(6,1)", Compiled.Codes(result));
        Assert.Contains("tabs", result.Problems[0].Message, StringComparison.Ordinal);
        Assert.NotNull(result.Model);
    }

    [Fact]
    public void Problems_are_ordered_by_file_place_and_code()
    {
        var problems = Compiled.Text("types:\n  B: { x: 1 }\n  A: { y: 1 }\nenums:\n  e: []\n").Problems;

        Assert.Equal(problems.OrderBy(static p => p.Span.Start).ThenBy(static p => p.Code, StringComparer.Ordinal), problems);
        Assert.Equal("KG0020 KG0020 KG0111 KG0131", string.Join(" ", problems.Select(static p => p.Code)));
    }

    [Fact]
    public void A_problem_in_an_escaped_example_points_at_the_whole_text()
    {
        var result = Compiled.Text("types: { A: {} }\nrelations:\n  r:\n    roles: { a: A, b: A }\n    expressed: \"\\x7Ba} hits {c}\"\n");

        Assert.Equal("KG0182(5,16)", string.Join(" ", result.Problems.Select(static p => $"{p.Code}({p.Span.Line},{p.Span.Column})")));
    }
}
