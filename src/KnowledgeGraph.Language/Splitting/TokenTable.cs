namespace KnowledgeGraph.Language.Splitting;

/// <summary>The tokens and sentences of one text in columns: grows while splitting, is only read afterwards.</summary>
internal sealed class TokenTable
{
    private int[] _starts;
    private int[] _lengths;
    private TokenFlags[] _flags;
    private int[] _sentenceOf = [];
    private int[] _firstTokens = [0];

    public TokenTable(int capacity)
    {
        _starts = new int[capacity];
        _lengths = new int[capacity];
        _flags = new TokenFlags[capacity];
    }

    public int TokenCount { get; private set; }

    public int SentenceCount => _firstTokens.Length - 1;

    public Span<int> Starts => _starts;

    public Span<int> Lengths => _lengths;

    public Span<TokenFlags> Flags => _flags;

    public int End(int token) => _starts[token] + _lengths[token];

    public int SentenceOf(int token) => _sentenceOf[token];

    /// <summary>The first token of a sentence; for the sentence behind the last one the number of tokens.</summary>
    public int FirstToken(int sentence) => _firstTokens[sentence];

    public void Add(int start, int end, TokenFlags flags)
    {
        if (TokenCount == _starts.Length)
        {
            int capacity = Math.Max(16, TokenCount * 2);
            Array.Resize(ref _starts, capacity);
            Array.Resize(ref _lengths, capacity);
            Array.Resize(ref _flags, capacity);
        }

        _starts[TokenCount] = start;
        _lengths[TokenCount] = end - start;
        _flags[TokenCount] = flags;
        TokenCount++;
    }

    /// <summary>Ends building: <paramref name="firstTokens"/> holds the first token of each sentence and, at its end, the number of tokens.</summary>
    public void SetSentences(int[] firstTokens)
    {
        Array.Resize(ref _starts, TokenCount);
        Array.Resize(ref _lengths, TokenCount);
        Array.Resize(ref _flags, TokenCount);
        _firstTokens = firstTokens;
        _sentenceOf = new int[TokenCount];
        for (int sentence = 0; sentence < SentenceCount; sentence++)
        {
            _sentenceOf.AsSpan(firstTokens[sentence]..firstTokens[sentence + 1]).Fill(sentence);
        }
    }
}
