using System.Text;

namespace KnowledgeGraph.Extraction.Mentions.Scanning;

/// <summary>
/// Says of most words at once that no name can begin with them: one bit by a hash stands for the first letters of each name's first word, another for its
/// consonants, which are the same however a name is spelled (<see cref="NameKey.Sound"/>). What it lets pass has to be looked up still. Names are added
/// before it is read; reading is thread-safe.
/// </summary>
internal sealed class NameStarts
{
    private const int Letters = 4;
    private const int Bits = 16;

    private readonly ulong[] _letters = new ulong[(1 << Bits) / 64];
    private readonly ulong[] _consonants = new ulong[(1 << Bits) / 64];

    /// <summary>Adds the first word of a name.</summary>
    /// <param name="key">The word as <see cref="NameKey.Of"/> gives it.</param>
    public void Add(string key)
    {
        if (!Ascii.IsValid(key)) return;
        Set(_letters, Bit(LettersOf(key)));
        Set(_consonants, Bit(ConsonantsOf(key)));
    }

    /// <summary>Whether a name may begin with a word in small letters.</summary>
    public bool MayBegin(string lower) => !IsPlain(lower) || Has(_letters, Bit(LettersOf(lower)));

    /// <summary>Whether a name may begin with a word that sounds like one in small letters.</summary>
    public bool MaySound(string lower) => !IsPlain(lower) || Has(_consonants, Bit(ConsonantsOf(lower)));

    // Of any other word the key may begin with other letters than the word.
    private static bool IsPlain(string lower)
    {
        foreach (var c in lower)
        {
            if (c is '\'' or '`' or > '\u007e') return false;
        }

        return !(lower.Length < Letters + 7 && lower.EndsWith("ization", StringComparison.Ordinal));
    }

    private static ulong LettersOf(string word)
    {
        var (letters, length) = (0UL, Math.Min(Letters, word.Length));
        for (var i = 0; i < length; i++) letters = letters << 8 | word[i];
        return letters;
    }

    /// <summary>The first consonants of a word, the same for the word, its key and its sound.</summary>
    internal static ulong ConsonantsOf(string word)
    {
        var (consonants, count, before) = (0UL, 0, '\0');
        foreach (var letter in word)
        {
            var c = letter == 'q' ? 'k' : letter;
            if (c != before && c is not ('a' or 'e' or 'i' or 'o' or 'u' or 'y' or 'h'))
            {
                consonants = consonants << 8 | c;
                if (++count == Letters) break;
            }

            before = c;
        }

        return consonants;
    }

    // Fibonacci hashing.
    private static int Bit(ulong letters) => (int)(letters * 0x9E3779B97F4A7C15UL >> (64 - Bits));

    private static void Set(ulong[] bits, int bit) => bits[bit >> 6] |= 1UL << bit;

    private static bool Has(ulong[] bits, int bit) => (bits[bit >> 6] >> bit & 1) != 0;
}
