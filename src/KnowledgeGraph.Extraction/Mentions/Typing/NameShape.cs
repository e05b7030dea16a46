using System.Collections.Frozen;
using System.Globalization;
using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction.Mentions.Typing;

/// <summary>What a name looks like, as features of its type: its words, how many they are, capitals, articles, the word that says what it
/// is.</summary>
internal static class NameShape
{
    private const int SuffixLength = 3;

    // With which bands and movements begin their names in Arabic, Persian, Spanish, French and Portuguese: "brigade", "front", "army".
    private static readonly FrozenSet<string> Bands = FrozenSet.ToFrozenSet((
        "liwa jaysh jaish harakat haraka ansar jabhat jund hurras ahrar "
        + "faylaq failaq kataib kata'ib katibat katiba saraya asaib asa'ib hizb hezb firqat quwat quwwat tahrir ajnad suqour suqur fursan "
        + "tanzim lashkar jamaat jama'at jamaa jama'a tehrik sipah frente fuerzas ejercito ejército movimiento mouvement forces front "
        + "armee armée movimento forças").Split(' '), StringComparer.Ordinal);

    /// <summary>Adds what a name shows without its contexts.</summary>
    public static void Add(ISet<string> features, NameVotes found, NameConcepts concepts)
    {
        var words = found.Name.Split(' ');
        var (first, last) = (words[0].ToLowerInvariant(), words[^1].ToLowerInvariant());
        features.Add("any");
        features.Add(string.Create(CultureInfo.InvariantCulture, $"words {Math.Min(words.Length, 4)}"));
        features.Add(found.HasArticle ? "with article" : "without article");
        if (NameShapes.IsAcronym(found.Name) || (found.Name.Length == 2 && !found.Name.Any(char.IsLower))) features.Add("acronym");
        if (found.Name.Any(char.IsDigit)) features.Add("digit");
        if (words.Length > 1)
        {
            features.Add("first " + first);
            features.Add("last " + last);
            if (words.Any(static w => w is "of" or "for")) features.Add("inner of");
            if (words.Any(static w => w is "and")) features.Add("inner and");
            if (words.Any(static w => char.IsLower(w[0]) && NameKey.IsArticle(w.Split('-')[0]))) features.Add("inner article");
        }

        if (first.Contains('-', StringComparison.Ordinal) && NameKey.IsArticle(first.Split('-')[0])) features.Add("opens with article");
        if (PersonTitles.IsGivenName(first)) features.Add(words.Length > 1 ? "given name" : "given name alone");
        if (NameRuns.IsOpener(first)) features.Add("opener");
        if (NominalWords.KindOf(last) is { } kind) features.Add("ends in " + kind);
        if (words.Length > 1) AddHead(features, words, concepts);
        AddCountry(features, found.Name, words);
        if (Bands.Contains(first.Split('-')[^1]) || Bands.Contains(first)) features.Add("opens band");
        if (last.Length > SuffixLength + 1) features.Add("suffix " + last[^SuffixLength..]);
    }

    // The word that says what it is: the last, or the one before "of".
    private static void AddHead(ISet<string> features, string[] words, NameConcepts concepts)
    {
        for (var i = words.Length - 1; i >= 0; i--)
        {
            var lower = words[i].ToLowerInvariant();
            if ((concepts.OfHead(lower) ?? concepts.OfHead(English.Lemma(lower, Upos.Noun))) is not { } concept) continue;
            features.Add($"head {concept}{(i == words.Length - 1 ? "" : i == 0 ? " first" : " inside")}");
            return;
        }
    }

    // "Libyan National Army", "Chad Basin", "Bamako".
    private static void AddCountry(ISet<string> features, string name, string[] words)
    {
        if (words.Length > 1 && Countries.ByWord.ContainsKey(words[0].ToLowerInvariant())) features.Add("opens with country");
        if (Countries.All.Any(c => string.Equals(c.Capital, name, StringComparison.OrdinalIgnoreCase))) features.Add("capital");
    }
}
