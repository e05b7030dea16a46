using KnowledgeGraph.Extraction.Text;
using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>Names that somebody else found, put into the sentences.</summary>
internal sealed class GivenMentions
{
    private readonly Mention[] _mentions;
    private readonly Dictionary<string, EntityRecord> _entities = new(StringComparer.Ordinal);
    private readonly GraphModel _model;
    private int _next;

    public GivenMentions(GraphModel model, IEnumerable<Mention> mentions, IEnumerable<EntityRecord> entities)
    {
        _model = model;
        foreach (var entity in entities) _entities.TryAdd(entity.Id, entity);
        // The outer ones first: what stands inside another mention is nested.
        _mentions = [.. mentions.OrderBy(static m => m.Start).ThenByDescending(static m => m.End)];
    }

    /// <summary>Adds the mentions that lie in a sentence. Sentences come in order.</summary>
    public void Read(SentenceReading sentence, ArticleState state)
    {
        var words = sentence.Words;
        if (words.Count == 0) return;
        var (start, end) = (words.Starts[0], words.Ends[words.Count - 1]);
        for (; _next < _mentions.Length && _mentions[_next].Start < end; _next++)
        {
            var mention = _mentions[_next];
            if (mention.Start < start || mention.End > end || ReadingOf(mention.EntityId, state) is not { } reading) continue;
            var first = Array.FindIndex(words.Ends, e => e > mention.Start);
            var last = Array.FindLastIndex(words.Starts, s => s < mention.End);
            if (first < 0 || last < first) continue;
            last = EndOfDescription(words, first, last, _next);
            sentence.Mentions.Add(new SentenceMention(first, last, new TextSpan(mention.Start, mention.End), mention.Kind, [reading],
                "given")
            {
                IsNested = !sentence.IsFree(first, last),
            });
        }
    }

    // "an armed group in Lyon", "residents of Oslo": a description goes no further than its noun where a name stands behind, and what is said of the
    // one is not said of the other. A name may hold others: "the Bank of England".
    private int EndOfDescription(SentenceWords words, int first, int last, int index)
    {
        for (var i = first + 1; i < last; i++)
        {
            if (!words.Is(i, WordClass.Preposition)) continue;
            if (IsName(words, i - 1) || !HasMention(index, words.Starts[i + 1], words.Ends[last])) return last;
            return i - 1;
        }

        return last;
    }

    // "Residents of Oslo" opens a sentence.
    private static bool IsName(SentenceWords words, int word) => words.IsCapitalised(word) && !(word == 0 && words.Tree is { } tree && tree.Upos[0] == Upos.Noun);

    private bool HasMention(int index, int start, int end)
    {
        for (var i = index + 1; i < _mentions.Length && _mentions[i].Start < end; i++)
        {
            if (_mentions[i].Start >= start && _mentions[i].End <= end) return true;
        }

        return false;
    }

    private EntityReading? ReadingOf(string id, ArticleState state)
    {
        if (_model.TryGetEntity(id, out var declared) && _model.TryGetType(declared.Type, out var known)) return new EntityReading(id,
            known);
        if (!_entities.TryGetValue(id, out var entity) || !_model.TryGetType(entity.Type, out var type)) return null;
        state.Discovered.TryAdd(id, entity);
        return new EntityReading(id, type);
    }
}
