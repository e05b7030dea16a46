using System.Collections.Immutable;

namespace KnowledgeGraph;

/// <summary>Reads what a saved graph says of the reading that made it.</summary>
internal static class OriginJsonReader
{
    private static readonly string[] Names = ["schema", "languageModel", "engine", "rules"];
    private static readonly string[] RuleNames = ["id", "example"];

    public static GraphOrigin Read(ref JsonCursor cursor)
    {
        var origin = new GraphOrigin();
        var seen = 0UL;
        cursor.StartObject();
        while (cursor.NextProperty(Names, ref seen) is { } property)
        {
            origin = property switch
            {
                "schema" => origin with { Schema = cursor.Text() },
                "languageModel" => origin with { LanguageModel = cursor.Text() },
                "engine" => origin with { Engine = cursor.Text() },
                _ => origin with { Rules = ReadRules(ref cursor) },
            };
        }

        cursor.Require(Names, seen, Names);
        return origin;
    }

    private static ImmutableArray<OriginRule> ReadRules(ref JsonCursor cursor)
    {
        var rules = ImmutableArray.CreateBuilder<OriginRule>();
        cursor.StartArray();
        while (cursor.NextItem())
        {
            var (id, example) = ("", "");
            var seen = 0UL;
            cursor.StartObject();
            while (cursor.NextProperty(RuleNames, ref seen) is { } property)
            {
                if (property == "id") id = cursor.Text();
                else example = cursor.Text();
            }

            cursor.Require(RuleNames, seen, RuleNames);
            rules.Add(new OriginRule(id, example));
        }

        return rules.DrainToImmutable();
    }
}
