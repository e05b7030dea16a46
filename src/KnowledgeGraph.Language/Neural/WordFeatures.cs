namespace KnowledgeGraph.Language.Neural;

/// <summary>What the network sees of one word: the hash of its normal form and the hashes of its affixes, trigrams and shape.</summary>
/// <remarks>Normal form: lower case, digits as 0, straight apostrophes. All hashes are FNV-1a over UTF-16 units, salted by kind.</remarks>
internal static class WordFeatures
{
    /// <summary>The most affix hashes that one word can have.</summary>
    public const int MaxAffixes = 48;

    private const int LongestWord = 40;

    public static uint Word(ReadOnlySpan<char> form)
    {
        Span<char> key = stackalloc char[LongestWord];
        return Hash(1, Normalise(form, key));
    }

    /// <summary>Writes the affix hashes of a word; returns how many.</summary>
    public static int Affixes(ReadOnlySpan<char> form, bool first, Span<uint> hashes)
    {
        Span<char> buffer = stackalloc char[LongestWord];
        ReadOnlySpan<char> key = Normalise(form, buffer);
        int count = 0;
        for (uint length = 1; length <= 5 && length <= key.Length; length++)
        {
            hashes[count++] = Hash(10 + length, key[^(int)length..]);
        }

        for (uint length = 1; length <= 4 && length <= key.Length; length++)
        {
            hashes[count++] = Hash(20 + length, key[..(int)length]);
        }

        for (int i = 1; i + 3 < key.Length && i < 20; i++)
        {
            hashes[count++] = Hash(30, key.Slice(i, 3));
        }

        Span<char> shape = stackalloc char[LongestWord];
        ReadOnlySpan<char> pattern = shape[..Shape(form, shape)];
        hashes[count++] = Hash(40, pattern);
        hashes[count++] = Hash(first ? 41u : 42u, pattern[..1]);
        return count;
    }

    private static ReadOnlySpan<char> Normalise(ReadOnlySpan<char> form, Span<char> key)
    {
        form = form.Length > LongestWord ? form[..LongestWord] : form;
        int length = form.ToLowerInvariant(key);
        for (int i = 0; i < length; i++)
        {
            key[i] = key[i] switch
            {
                >= '0' and <= '9' => '0',
                '\u2019' or '\u2018' => '\'',
                '\u201C' or '\u201D' => '"',
                char c => c,
            };
        }

        return key[..length];
    }

    /// <summary>Upper case X, lower case x, digit 0, other characters as they are; a run of one class counts as two at most.</summary>
    private static int Shape(ReadOnlySpan<char> form, Span<char> shape)
    {
        int length = 0;
        foreach (char c in form)
        {
            char kind = char.IsUpper(c) ? 'X' : char.IsLetter(c) ? 'x' : char.IsDigit(c) ? '0' : c;
            bool third = length > 1 && shape[length - 1] == kind && shape[length - 2] == kind;
            if (!third && length < 8)
            {
                shape[length++] = kind;
            }
        }

        return length;
    }

    private static uint Hash(uint salt, ReadOnlySpan<char> text)
    {
        uint hash = (2166136261u ^ salt) * 16777619u;
        foreach (char c in text)
        {
            hash = (hash ^ (c & 0xFFu)) * 16777619u;
            hash = (hash ^ ((uint)c >> 8)) * 16777619u;
        }

        hash ^= hash >> 16;
        hash *= 0x7FEB352Du;
        return hash ^ (hash >> 15);
    }
}
