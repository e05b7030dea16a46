using System.Text.RegularExpressions;

namespace KnowledgeGraph.Schema.Tests;

public class SchemaCodesTests
{
    private static readonly string[] Known = [.. SchemaCodes.All.Select(static c => c.Code)];

    [Fact]
    public void Codes_are_unique_ordered_and_at_least_forty()
    {
        Assert.Equal(Known.Order(StringComparer.Ordinal).Distinct(StringComparer.Ordinal), Known);
        Assert.True(Known.Length >= 40);
        Assert.All(Known, static c => Assert.Matches("^KG0[0-9]{3}$", c));
    }

    [Fact]
    public void Every_code_has_a_title_a_reason_and_a_fix()
    {
        Assert.All(SchemaCodes.All, static c => Assert.True(c is { Title.Length: > 5, Explanation.Length: > 20, Fix.Length: > 5 }, c.Code));
        Assert.Equal("#kg0101", SchemaCodes.UnknownType.Anchor);
        Assert.False(SchemaCodes.TryFind("KG9999", out _));
    }

    [Fact]
    public void Every_field_of_the_table_is_in_the_list() =>
        Assert.Equal(
            typeof(SchemaCodes).GetFields().Select(static f => ((SchemaCode)f.GetValue(null)!).Code).Order(StringComparer.Ordinal),
            Known);

    [Fact]
    public void The_reference_has_a_row_and_a_section_for_every_code()
    {
        Assert.Equal(Known, Regex.Matches(Reference.Text, @"^\| \[(KG\d{4})\]\(#kg\d{4}\)", RegexOptions.Multiline | RegexOptions.NonBacktracking).Select(static m => m.Groups[1].Value));
        Assert.Equal(Known, Regex.Matches(Reference.Text, @"^#### (KG0\d{3})$", RegexOptions.Multiline | RegexOptions.NonBacktracking).Select(static m => m.Groups[1].Value));
        foreach (var code in SchemaCodes.All)
        {
            var section = Reference.Section(code.Code);
            Assert.Contains($"**{code.Title}** ({(code.Severity == SchemaSeverity.Error ? "error" : "warning")}). {code.Explanation}", section, StringComparison.Ordinal);
            Assert.Contains("Fix: " + code.Fix, section, StringComparison.Ordinal);
            Assert.Contains($"| [{code.Code}]({code.Anchor}) | {code.Title} |", Reference.Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Every_code_has_a_test()
    {
        var cases = ProblemCases.All.Select(static row => (string)row[0]);

        Assert.Equal(Known, cases.Concat(FileProblemTests.Codes).Order(StringComparer.Ordinal));
        var tested = typeof(FileProblemTests).GetMethods().Select(static m => m.Name[..Math.Min(6, m.Name.Length)]).Where(static n => n.StartsWith("KG0", StringComparison.Ordinal));
        Assert.Equal(FileProblemTests.Codes, tested.Order(StringComparer.Ordinal));
    }
}
