using System.Text;
using KnowledgeGraph.Language.Neural;

namespace KnowledgeGraph.Language.Splitting;

/// <summary>
/// The wanted sentences of a text with every known name as one word, and the way back: parsers are trained on few names like "Deir ez-Zor", and
/// one that falls apart takes the tree of its sentence with it.
/// </summary>
internal sealed class NamesAsWords
{
    private readonly ParsedText _split;
    private readonly StringBuilder _text = new();
    private readonly TokenTable _table;
    private readonly List<(int First, int Last)> _tokens = [];

    public NamesAsWords(ParsedText split, Func<Sentence, bool> isWanted, Func<Sentence, IEnumerable<(int First, int Last)>> namesOf)
    {
        _split = split;
        _table = new TokenTable(split.Table.TokenCount);
        var firsts = new List<int>();
        foreach (Sentence sentence in split.Sentences)
        {
            if (!isWanted(sentence))
            {
                continue;
            }

            firsts.Add(_table.TokenCount);
            Add(split.Table.FirstToken(sentence.Index), sentence.Tokens.Count, namesOf(sentence));
        }

        firsts.Add(_table.TokenCount);
        _table.SetSentences([.. firsts]);
    }

    /// <summary>The annotations of the text as it is, from those of the text with names as words.</summary>
    public Annotations Annotate(LanguageModel model, CancellationToken cancellation)
    {
        var words = Annotator.Run(model, _text.ToString(), _table, cancellation);
        var result = new Annotations(_split.Table.TokenCount, model);
        byte hyphen = (byte)Array.IndexOf(model.Xpos, "HYPH");
        byte punct = (byte)Array.IndexOf(model.Upos, Upos.Punct);
        byte plain = (byte)Enumerable.Range(0, model.Features.Length).First(f => model.FeaturesOfUpos[punct, f]);
        for (int word = 0; word < _tokens.Count; word++)
        {
            (int first, int last) = _tokens[word];
            for (int token = first; token <= last; token++)
            {
                bool isMark = token > first && !char.IsLetterOrDigit(_split.Text[_split.Table.Starts[token]]);
                result.Upos[token] = isMark ? punct : words.Upos[word];
                result.Xpos[token] = isMark ? hyphen : words.Xpos[word];
                result.Features[token] = isMark ? plain : words.Features[word];
                result.Heads[token] = token == first ? (words.Heads[word] < 0 ? -1 : _tokens[words.Heads[word]].First) : isMark ? token - 1 : first;
                result.Relations[token] = token == first ? words.Relations[word] : (byte)(isMark ? Relation.Punct : Relation.Flat);
            }
        }

        return result;
    }

    private void Add(int first, int count, IEnumerable<(int First, int Last)> names)
    {
        int token = 0;
        foreach ((int start, int end) in names)
        {
            while (token < start)
            {
                Add(first + token, first + token++);
            }

            Add(first + start, first + end);
            token = end + 1;
        }

        while (token < count)
        {
            Add(first + token, first + token++);
        }
    }

    // The longest word of a name stands for it: its shape and its affixes say best that it is one.
    private void Add(int first, int last)
    {
        int shown = first;
        for (int token = first + 1; token <= last; token++)
        {
            if (_split.Table.Lengths[token] >= _split.Table.Lengths[shown])
            {
                shown = token;
            }
        }

        if (_text.Length > 0)
        {
            _text.Append(' ');
        }

        int start = _text.Length;
        _text.Append(_split.Text, _split.Table.Starts[shown], _split.Table.Lengths[shown]);
        _table.Add(start, _text.Length, _split.Table.Flags[first]);
        _tokens.Add((first, last));
    }
}
