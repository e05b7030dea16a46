namespace KnowledgeGraph.Extraction.Mentions.Scanning;

/// <summary>
/// Says of most words at once that no name can begin with them: one bit by a hash stands for the first letters of each name's first word, another for its
/// consonants, which are the same however a name is spelled (<see cref="NameKey.Sound"/>). What it lets pass has to be looked up still. Names are added
/// before it is read; reading is thread-safe.
/// </summary>
internal sealed class NameStarts
{
    private const int Consonants = 4;

    private readonly int _shift;
    private readonly ulong[] _letters;
    private readonly ulong[] _consonants;

    /// <summary>Makes a filter without names.</summary>
    /// <param name="bits">The binary logarithm of the number of bits in each of its two tables, at least 6.</param>
    public NameStarts(int bits)
    {
        _shift = 64 - bits;
        _letters = new ulong[(1 << bits) / 64];
        _consonants = new ulong[(1 << bits) / 64];
    }

    /// <summary>Adds the first word of a name.</summary>
    /// <param name="key">The word as <see cref="NameKey.Of"/> gives it.</param>
    public void Add(string key)
    {
        Set(_letters, Bit(WordTrie.HashOf(key)));
        Set(_consonants, Bit(ConsonantsOf(key)));
    }

    /// <summary>Whether a name may begin with a word.</summary>
    /// <param name="hash">What <see cref="WordTrie.HashOf"/> gives of the word's key.</param>
    public bool MayBegin(ulong hash) => Has(_letters, Bit(hash));

    /// <summary>Whether a name may begin with a word that sounds like another.</summary>
    /// <param name="consonants">What <see cref="ConsonantsOf"/> gives of the word's key.</param>
    public bool MaySound(ulong consonants) => Has(_consonants, Bit(consonants));

    /// <summary>The first consonants of a word's key, the same for the key and its sound.</summary>
    public static ulong ConsonantsOf(string key)
    {
        var (consonants, count, before) = (0UL, 0, '\0');
        foreach (var letter in key)
        {
            var c = letter == 'q' ? 'k' : letter;
            if (c != before && c is not ('a' or 'e' or 'i' or 'o' or 'u' or 'y' or 'h'))
            {
                consonants = consonants << 8 ^ c;
                if (++count == Consonants) break;
            }

            before = c;
        }

        return consonants;
    }

    // Fibonacci hashing.
    private int Bit(ulong letters) => (int)(letters * 0x9E3779B97F4A7C15UL >> _shift);

    private static void Set(ulong[] bits, int bit) => bits[bit >> 6] |= 1UL << bit;

    private static bool Has(ulong[] bits, int bit) => (bits[bit >> 6] >> bit & 1) != 0;
}
