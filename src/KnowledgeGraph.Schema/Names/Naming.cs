using System.Globalization;
using System.Text;

namespace KnowledgeGraph.Schema;

/// <summary>The rules by which keys of a schema and names in text become ids, C# names and names for people. Pure, ordinal and
/// culture-free.</summary>
public static class Naming
{
    /// <summary>
    /// The stable id of a key or of a discovered name: split before an upper-case letter that follows a lower-case letter or digit, before
    /// the last capital of
    /// an acronym when lower case follows, and before a run of digits; ASCII-folded; joined by hyphens. <c>BattleOfAleppo2016</c> gives
    /// <c>battle-of-aleppo-2016</c>, <c>Türkiye</c> gives <c>turkiye</c>.
    /// </summary>
    /// <param name="name">Any text. Letters without an ASCII form are replaced by a hash of the whole name, so that the id is never
    /// empty.</param>
    public static string ToId(string name)
    {
        if (name is null)
            throw new ArgumentNullException(nameof(name));
        var normal = AsciiFolding.Compose(name);
        var id = new StringBuilder(normal.Length + 8);
        var isLossy = false;
        foreach (var word in Split(normal))
        {
            var start = id.Length;
            foreach (var c in word)
                isLossy |= !AsciiFolding.TryAppendLower(id, c);
            if (id.Length > start && start > 0)
                id.Insert(start, '-');
        }

        if (isLossy || id.Length == 0)
            id.Append(id.Length == 0 ? "x-" : "-").Append(Fnv1A(normal).ToString("x8", CultureInfo.InvariantCulture));
        return id.ToString();
    }

    /// <summary>Whether a text can be an id: small ASCII letters and digits, joined by single hyphens, at most 100 characters.</summary>
    public static bool IsId(string text)
    {
        if (text is null || text.Length is 0 or > 100 || text[0] == '-' || text[text.Length - 1] == '-')
            return false;
        for (var i = 0; i < text.Length; i++)
        {
            var isHyphen = text[i] == '-' && text[i - 1] != '-';
            if (!isHyphen && text[i] is not ((>= 'a' and <= 'z') or (>= '0' and <= '9')))
                return false;
        }

        return true;
    }

    /// <summary>The C# name of a role, relation, property or enum value: <c>alliedWith</c> gives <c>AlliedWith</c>, <c>seriously
    /// wounded</c> <c>SeriouslyWounded</c>.</summary>
    /// <param name="key">Any text; signs separate words, and a leading digit gets a <c>_</c> before it.</param>
    public static string ToPascalCase(string key)
    {
        if (key is null)
            throw new ArgumentNullException(nameof(key));
        var name = new StringBuilder(key.Length);
        var atStart = true;
        foreach (var c in AsciiFolding.Compose(key))
        {
            if (!CSharpName.IsPart(c) || c == '_')
            {
                atStart = true;
                continue;
            }

            if (name.Length == 0 && !CSharpName.IsStart(c))
                name.Append('_');
            name.Append(atStart ? char.ToUpperInvariant(c) : c);
            atStart = false;
        }

        return name.ToString();
    }

    /// <summary>The English plural of a type's name: <c>ies</c> after consonant and y, <c>es</c> after s, x, z, ch, sh, else
    /// <c>s</c>.</summary>
    public static string ToPlural(string name)
    {
        if (name is null)
            throw new ArgumentNullException(nameof(name));
        if (name.Length > 1 && EndsWith(name, "y") && "aeiouAEIOU".IndexOf(name[name.Length - 2], 0) < 0)
            return name.Substring(0, name.Length - 1) + "ies";
        var sibilant = EndsWith(name, "s") || EndsWith(name, "x") || EndsWith(name, "z") || EndsWith(name, "ch") || EndsWith(name, "sh");
        return name + (sibilant ? "es" : "s");
    }

    /// <summary>The name for people of a key that gives none: <c>BattleOfAleppo2016</c> gives <c>Battle of Aleppo 2016</c>.</summary>
    public static string ToDisplayName(string key)
    {
        if (key is null)
            throw new ArgumentNullException(nameof(key));
        var words = Split(key).Select(static (word, i) => i > 0 && SmallWords.Contains(word) ? word.ToLowerInvariant() : word).ToArray();
        return words.Length == 0 ? key : string.Join(" ", words);
    }

    private static readonly HashSet<string> SmallWords = new(StringComparer.Ordinal)
    {
        "Of", "The", "And", "In", "On", "At", "For", "To", "By", "With",
    };

    /// <summary>The words of a name, by case, digits and signs. Apostrophes and points belong to the word around them.</summary>
    private static List<string> Split(string name)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        for (var i = 0; i < name.Length; i++)
        {
            var c = name[i];
            if (IsInsideWord(c))
                continue;
            if (!IsWordLetter(c))
                Flush(words, word);
            else
            {
                if (word.Length > 0 && BeginsWord(name, i))
                    Flush(words, word);
                word.Append(c);
            }
        }

        Flush(words, word);
        return words;
    }

    private static bool BeginsWord(string name, int i)
    {
        var c = name[i];
        var before = name[i - 1];
        if (char.IsDigit(c))
            return !char.IsDigit(before);
        if (!char.IsUpper(c))
            return false;
        return char.IsLower(before) || char.IsDigit(before)
            || (char.IsUpper(before) && i + 1 < name.Length && char.IsLower(name[i + 1]));
    }

    private static void Flush(List<string> words, StringBuilder word)
    {
        if (word.Length == 0)
            return;
        words.Add(word.ToString());
        word.Clear();
    }

    private static bool IsInsideWord(char c) => c is '\'' or '’' or '‘' or 'ʿ' or 'ʾ' or 'ʼ' or 'ʻ' or '`' or '.';

    private static bool IsWordLetter(char c) =>
        char.IsLetterOrDigit(c) || char.IsSurrogate(c)
        || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static bool EndsWith(string name, string end) => name.EndsWith(end, StringComparison.OrdinalIgnoreCase);

    // FNV-1a, 32 bits (Fowler, Noll, Vo), over UTF-16 units: stable on every machine, unlike string.GetHashCode.
    private static uint Fnv1A(string text)
    {
        var hash = 2166136261u;
        foreach (var c in text)
            hash = unchecked((((hash ^ (c & 0xFFu)) * 16777619u) ^ (uint)(c >> 8)) * 16777619u);
        return hash;
    }
}
