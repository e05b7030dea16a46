using KnowledgeGraph.Language.Lemmas;
using KnowledgeGraph.Language.Neural;
using KnowledgeGraph.Language.Splitting;

namespace KnowledgeGraph.Language;

/// <summary>English text: sentences, tokens, parts of speech, lemmas and dependency trees. All members are pure functions and safe for any number of threads.</summary>
/// <remarks>
/// Results depend on the text alone, never on culture, machine or thread count, and no input makes them throw except null. Time grows linearly with
/// the length of the text.
/// </remarks>
public static partial class English
{
    /// <summary>
    /// The SHA-256 of the language model, in lower-case hexadecimal digits: with the same model and version, the same text is parsed alike.
    /// </summary>
    public static string ModelHash => EmbeddedModel.Hash;

    /// <summary>Splits a text as <see cref="Split(string)"/> does, then finds the parts of speech, features and dependency tree of every sentence.</summary>
    /// <param name="text">Any text; it is not normalised.</param>
    /// <remarks>
    /// The model is read from this assembly at the first call. A sentence is parsed by itself: the same sentence has the same tree in any text, on
    /// any machine, with any number of threads. Method and accuracy: MODELS.md.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static ParsedText Parse(string text) => Parse(text, CancellationToken.None);

    /// <summary>Parses a text that may be long; see <see cref="Parse(string)"/>.</summary>
    /// <param name="text">Any text; it is not normalised.</param>
    /// <param name="cancellation">Stops between batches of some hundred words.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static ParsedText Parse(string text, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(text);
        TokenTable table = SplitIntoTable(text);
        return new ParsedText(text, table, Annotator.Run(EmbeddedModel.Instance, text, table, cancellation));
    }

    /// <summary>Parses some sentences of a text that was split; the others stay as they are, without tags and trees.</summary>
    /// <param name="split">The text, as <see cref="Split(string)"/> gives it. It is not changed.</param>
    /// <param name="isWanted">Whether a sentence is to be parsed; asked once for each, in order.</param>
    /// <returns>The same sentences and tokens. A sentence that was parsed has the tree that <see cref="Parse(string)"/> gives it.</returns>
    /// <remarks>Splitting costs a thousandth of parsing: whoever needs the trees of some sentences only saves the time of all others.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="split"/> or <paramref name="isWanted"/> is null.</exception>
    public static ParsedText Parse(ParsedText split, Func<Sentence, bool> isWanted)
    {
        ArgumentNullException.ThrowIfNull(split);
        ArgumentNullException.ThrowIfNull(isWanted);
        int[] wanted = [.. split.Sentences.Where(isWanted).Select(static sentence => sentence.Index)];
        return new ParsedText(split.Text, split.Table, Annotator.Run(EmbeddedModel.Instance, split.Text, split.Table, wanted));
    }

    /// <summary>Parses some sentences of a text that was split, with names that are known: each name is parsed as one proper noun.</summary>
    /// <param name="split">The text, as <see cref="Split(string)"/> gives it. It is not changed.</param>
    /// <param name="isWanted">Whether a sentence is to be parsed; asked once for each, in order.</param>
    /// <param name="namesOf">The first and last token of each name of a sentence, counted from 0 in it; in order and disjoint.</param>
    /// <param name="cancellation">Stops between batches of some hundred words.</param>
    /// <returns>The same sentences and tokens. The first token of a name has its place in the tree; the others hang on it as
    /// <see cref="Relation.Flat"/>, its hyphens as <see cref="Relation.Punct"/>.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static ParsedText Parse(ParsedText split, Func<Sentence, bool> isWanted, Func<Sentence, IEnumerable<(int First, int Last)>> namesOf,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(split);
        ArgumentNullException.ThrowIfNull(isWanted);
        ArgumentNullException.ThrowIfNull(namesOf);
        var words = new NamesAsWords(split, isWanted, namesOf);
        return new ParsedText(split.Text, split.Table, words.Annotate(EmbeddedModel.Instance, cancellation));
    }

    /// <summary>Parses a copy of <paramref name="text"/>; see <see cref="Parse(string)"/>.</summary>
    public static ParsedText Parse(ReadOnlySpan<char> text) => Parse(text.ToString());

    /// <summary>Parses sentences whose tokens are given. The document's text is the tokens with a space between them and each sentence on a line.</summary>
    /// <param name="sentences">The tokens of each sentence. Sentences without tokens are left out.</param>
    /// <exception cref="ArgumentNullException"><paramref name="sentences"/> or a part of it is null.</exception>
    /// <exception cref="ArgumentException">A token is white space or holds a tab or the end of a line, or a sentence has more than 1,000 tokens.</exception>
    public static ParsedText ParseTokens(IEnumerable<IReadOnlyList<string>> sentences)
    {
        (string text, TokenTable table) = GivenTokens.Read(sentences);
        return new ParsedText(text, table, Annotator.Run(EmbeddedModel.Instance, text, table));
    }

    /// <summary>Splits a text into sentences and tokens, with exact offsets into the text as it is.</summary>
    /// <param name="text">Any text: articles, headlines, fragments; it is not normalised.</param>
    /// <remarks>
    /// Tokens follow the conventions of Universal Dependencies English EWT: clitics are tokens of their own ("Syria" "'s", "do" "n't"), a hyphen
    /// between words is one too ("Iranian" "-" "backed", see <see cref="Token.HyphenChain"/>) except behind a bound prefix ("pro-government"),
    /// numbers and units part ("5.6" "bn"), abbreviations keep their full stop ("Gen."). A blank line always ends a sentence; a single line break
    /// does where the line is a heading, a list item or a paragraph, not where a paragraph was wrapped.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static ParsedText Split(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new ParsedText(text, SplitIntoTable(text), null);
    }

    /// <summary>Splits a copy of <paramref name="text"/>; see <see cref="Split(string)"/>.</summary>
    public static ParsedText Split(ReadOnlySpan<char> text) => Split(text.ToString());

    /// <summary>
    /// The dictionary form of a word that is known to be of class <paramref name="upos"/>: "besieged" as a verb gives "besiege", "sieges" as a noun
    /// "siege". Lower case, except for proper nouns and <see cref="Upos.X"/>, which keep their case.
    /// </summary>
    /// <remarks>Irregular forms from a table, others by rules of suffixes; with <see cref="Upos.None"/> the most likely of <see cref="CandidateLemmas"/>.</remarks>
    public static string Lemma(ReadOnlySpan<char> word, Upos upos) => RuleLemmatizer.Lemma(word, upos);

    /// <summary>
    /// Every dictionary form that a word may have, whatever its class, the most likely first and without doubles: "left" gives "leave" and "left".
    /// Lower case; at least one; the word itself is always among them.
    /// </summary>
    public static IReadOnlyList<string> CandidateLemmas(ReadOnlySpan<char> word) => RuleLemmatizer.Candidates(word);

    private static TokenTable SplitIntoTable(string text)
    {
        TokenTable table = new Tokenizer(text).Tokenize();
        SentenceSplitter.Split(text, table);
        return table;
    }
}
