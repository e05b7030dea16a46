using KnowledgeGraph.Schema.Declarations;
using KnowledgeGraph.Schema.Yaml;

namespace KnowledgeGraph.Schema.Validation;

/// <summary>Judges single names by the rules for C# names.</summary>
internal sealed class NameJudge(ProblemList problems)
{
    /// <summary>Whether the name can stand in C#. If not, the problem is reported.</summary>
    public bool IsUsable(YamlScalar name, string kind)
    {
        var text = name.Value;
        if (FieldReader.IsGarbled(text))
            return false;
        if (!CSharpName.IsNormalized(text))
            Report(
                SchemaCodes.NotNormalized,
                name,
                kind,
                "is not in Unicode form NFC, in which every letter is written in one way; type it again");
        else if (!CSharpName.IsValid(text))
            Report(SchemaCodes.InvalidName, name, kind, Advise(text));
        else if (Naming.ToPascalCase(text) is "" or "_")
            Report(SchemaCodes.InvalidName, name, kind, "has no letter, and C# names need one; write a word");
        else if (CSharpName.IsAccessor(text))
            Report(SchemaCodes.InvalidName, name, kind, "begins like the methods that C# makes of properties and operators; leave out 'get_', 'set_' or 'op_'");
        else if (ScriptTable.FindMixture(text) is { } mixture)
            Report(
                SchemaCodes.MixedScripts,
                name,
                kind,
                $"mixes {mixture.First} and {mixture.Second} letters, which can look alike; type it in one script");
        else
            return true;
        return false;
    }

    public void CheckCapital(YamlScalar name, string kind, bool isCapital)
    {
        var first = name.Value[0];
        var isWrong = isCapital ? char.IsLower(first) : char.IsUpper(first);
        if (isWrong)
            Report(
                SchemaCodes.Capitalisation,
                name,
                kind,
                $"begins with a {(isCapital ? "small letter" : "capital")}, unlike all others of its kind; write "
                    + $"'{Turn(name.Value, isCapital)}'");
    }

    public void ReportReserved(YamlScalar name, string kind, string member, string owner) =>
        Report(
            SchemaCodes.ReservedName,
            name,
            kind,
            $"cannot be the C# member '{member}', because {owner} has a member of that name already; choose another");

    private static string Turn(string name, bool isCapital) =>
        (isCapital ? char.ToUpperInvariant(name[0]) : char.ToLowerInvariant(name[0])) + Printable.Quote(name.Substring(1)).Trim('\'');

    private static string Advise(string text)
    {
        if (text.Length > CSharpName.LongestName)
            return $"is longer than {CSharpName.LongestName} letters; shorten it and put the full name under 'name'";
        var pascal = Naming.ToPascalCase(text);
        var hint = pascal.Length > 0 && CSharpName.IsValid(pascal) ? $"write for example '{pascal}'" : "write letters and digits";
        return $"cannot be a C# name, which is made of letters, digits and '_' and begins with a letter; {hint}";
    }

    private void Report(SchemaCode code, YamlScalar name, string kind, string what) =>
        problems.Add(code, name, $"the {kind} {Printable.Quote(name.Value)} {what}");
}
