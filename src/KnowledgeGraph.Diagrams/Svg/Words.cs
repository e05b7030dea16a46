using System.Text;

namespace KnowledgeGraph.Diagrams;

/// <summary>Names of a schema as people write them: <c>alliedWith</c> is "allied with", <c>ArmedGroup</c> "Armed group".</summary>
internal static class Words
{
    /// <summary>The words of a relation's name.</summary>
    public static string OfRelation(string name) => Split(name);

    /// <summary>The words of a type's name, the first with a capital.</summary>
    public static string OfType(string name)
    {
        var words = Split(name);
        return words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];
    }

    private static string Split(string name)
    {
        var result = new StringBuilder(name.Length + 4);
        for (var i = 0; i < name.Length; i++)
        {
            var c = name[i];
            // Several capitals in a row are an abbreviation and stay one: "USAction" is "US action".
            var isStart = char.IsUpper(c) && (i == 0 || !char.IsUpper(name[i - 1]) || (i + 1 < name.Length && char.IsLower(name[i + 1])));
            if (isStart && i > 0 && name[i - 1] != ' ') result.Append(' ');
            var isWord = isStart && (i + 1 >= name.Length || !char.IsUpper(name[i + 1]));
            result.Append(c is '_' or '-' ? ' ' : isWord ? char.ToLowerInvariant(c) : c);
        }

        return result.ToString();
    }
}
