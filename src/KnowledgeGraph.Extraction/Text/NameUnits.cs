using System.Collections.Frozen;
using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction.Text;

/// <summary>The parts of names that the parser should see as one word: "al-Sham" in "Ahrar al-Sham".</summary>
internal static class NameUnits
{
    private static readonly FrozenSet<string> Particles =
        "al el as ad an ar at az ash esh es ed ez et er en ul ol ag ould".Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The first and last token of each.</summary>
    public static IEnumerable<(int First, int Last)> Of(Sentence sentence)
    {
        var tokens = sentence.Tokens;
        for (var i = 0; i + 2 < tokens.Count; i++)
        {
            if (!tokens[i + 1].IsHyphen || !Particles.Contains(tokens[i].ToString()) || !char.IsUpper(tokens[i + 2].Text[0])) continue;
            yield return (i, i + 2);
            i += 2;
        }
    }
}
