namespace KnowledgeGraph.Generators.Tests;

/// <summary>Small damage to a text, such as typing, merging and cutting do.</summary>
internal static class Mutation
{
    private static readonly string[] Splinters = ["{", "}", "[", "]", ":", ": ", "-", "?", "*", "|", "&a", "*a", "!!str", "\"", "'", "#", "\n", "\t", "\0", "\u2028", "<<: *a", "---\n", "  "];

    public static string Of(string text, Random random)
    {
        for (var i = random.Next(1, 4); i > 0; i--)
            text = Once(text, random);
        return text;
    }

    private static string Once(string text, Random random)
    {
        var lines = text.Split('\n').ToList();
        var line = random.Next(lines.Count);
        var at = random.Next(text.Length + 1);
        switch (random.Next(8))
        {
            case 0:
                lines.RemoveAt(line);
                break;
            case 1:
                lines.Insert(random.Next(lines.Count), lines[line]);
                break;
            case 2:
                (lines[line], lines[0]) = (lines[0], lines[line]);
                break;
            case 3:
                lines[line] = "  " + lines[line];
                break;
            case 4:
                return text[..at];
            case 5:
                return text.Insert(at, Splinters[random.Next(Splinters.Length)]);
            case 6:
                return at == text.Length ? text : text.Remove(at, Math.Min(random.Next(1, 6), text.Length - at));
            default:
                return WithOtherName(text, random);
        }

        return string.Join('\n', lines);
    }

    private static string WithOtherName(string text, Random random)
    {
        var words = text.Split([' ', '\n', ':', ',', '{', '}', '[', ']', '"', '?', '*', '|'], StringSplitOptions.RemoveEmptyEntries);
        return words.Length == 0
            ? text
            : text.Replace(words[random.Next(words.Length)], HostileSchema.Names[random.Next(HostileSchema.Names.Length)], StringComparison.Ordinal);
    }
}
