using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Mentions.Coreference;
using KnowledgeGraph.Extraction.Text;
using KnowledgeGraph.Language;
using Relation = KnowledgeGraph.Language.Relation;

namespace KnowledgeGraph.Extraction.Training;

/// <summary>Makes examples of descriptions of a treebank: the trees are the parser's, the entities those of the annotation that have a
/// name, as the engine knows no others.</summary>
internal sealed class TreebankDescriptions
{
    private readonly Dictionary<int, Entity> _entities = [];
    private readonly List<DescriptionExample> _examples = [];

    public static List<DescriptionExample> Of(GoldDocument document)
    {
        var reader = new TreebankDescriptions();
        var sentences = English.ParseTokens(document.Sentences).Sentences.Select(static s => new SentenceWords(s)).ToArray();
        for (var i = 0; i < sentences.Length; i++) reader.Read(document, sentences, i);
        return reader._examples;
    }

    private void Read(GoldDocument document, SentenceWords[] sentences, int index)
    {
        var words = sentences[index];
        if (words.Tree is not { } tree) return;
        var here = document.Mentions.Where(m => m.Sentence == words.Sentence.Index).ToArray();
        foreach (var head in NounPhrases.Heads(tree))
        {
            var mention = here.Where(m => m.First <= head && head <= m.Last && Clauses.HeadOf(tree, m.First, m.Last) == head)
                .MaxBy(static m => m.Last - m.First);
            if (tree.Upos[head] == Upos.Noun) Ask(document, sentences, index, head, mention);
            if (mention is not null) See(words, tree, head, mention);
        }
    }

    private void Ask(GoldDocument document, SentenceWords[] sentences, int index, int head, GoldMention? mention)
    {
        var words = sentences[index];
        var first = NounPhrases.FirstOf(words.Tree!, head);
        if (first == 0 || words.Lower[first - 1] is not ("the" or "this" or "that" or "these" or "those")) return;
        var description = new DescriptionFeatures(words, first, head, DescriptionFits.SortOf(words, head))
        {
            UnnamedBefore = UnnamedBefore(sentences, index, head, document),
        };
        var candidates = new List<DescriptionCandidate>();
        foreach (var (id, entity) in _entities)
        {
            if (!entity.IsNamed || FitOf(description, entity) is not { } fit) continue;
            var last = entity.Places[^1];
            if (last.Words == words && last.First <= head && head <= last.Last) continue;
            candidates.Add(new DescriptionCandidate(last.Words, last.First, last.Last, fit)
            {
                Cluster = id,
                Count = entity.Places.Count,
                IsLead = entity.Places[0].Words.Sentence.Index <= 1,
                IsHome = entity.IsCountry
                    && _entities.Values.Where(static e => e.IsCountry).All(e => e.Places.Count <= entity.Places.Count),
                IsAgain = entity.Taken.Contains(description.Lemma),
                Modifiers = ModifiersOf(words, first, head, entity),
            });
        }

        if (candidates.Count == 0) return;
        candidates.Sort(static (a, b) => a.Words != b.Words ? b.Words.Sentence.Index.CompareTo(a.Words.Sentence.Index)
            : b.Last.CompareTo(a.Last));
        var cluster = mention?.Cluster ?? 0;
        _examples.Add(new DescriptionExample(document.Id, new DescriptionQuery(description, [.. candidates]),
            [.. candidates.Select(c => cluster > 0 && c.Cluster == cluster)]));
        if (cluster > 0 && _entities.TryGetValue(cluster, out var known)) known.Taken.Add(description.Lemma);
    }

    private int UnnamedBefore(SentenceWords[] sentences, int index, int head, GoldDocument document)
    {
        for (var back = 0; back < 4 && back <= index; back++)
        {
            var words = sentences[index - back];
            if (UnnamedNouns.Has(words, sentences[index].NounLemma(head), back == 0 ? head : words.Count, i => document.Mentions.Any(m =>
                m.Sentence == words.Sentence.Index && m.First <= i && i <= m.Last && _entities.TryGetValue(m.Cluster, out var entity)
                && entity.IsNamed))) return back;
        }

        return -1;
    }

    private static DescriptionFit? FitOf(DescriptionFeatures description, Entity entity)
    {
        var isKind = description.Sort switch
        {
            DescriptionSort.Place => entity.Type is "place" && !entity.IsCountry,
            DescriptionSort.Country => entity.IsCountry,
            DescriptionSort.Person => entity.Type is "person" && !entity.IsPlural,
            DescriptionSort.Group or DescriptionSort.Alliance or DescriptionSort.Body or DescriptionSort.Force
                or DescriptionSort.Government => entity.Type is "organization",
            DescriptionSort.Facility => entity.Type is "place" && !entity.IsCountry,
            DescriptionSort.Fighters => entity.Type is "organization" || (entity.Type is "person" && entity.IsPlural),
            DescriptionSort.Agreement => entity.Type is "abstract",
            DescriptionSort.Event => entity.Type is "event",
            _ => false,
        };
        if (entity.Nouns.Contains(description.Lemma)) return DescriptionFit.Named;
        if (entity.Said.Contains(description.Lemma)) return DescriptionFit.Said;
        if (!isKind || description.IsPlural || description.Sort is DescriptionSort.Facility or DescriptionSort.Thing
            or DescriptionSort.Government) return null;
        return description.Sort is DescriptionSort.Place && entity.Said.Any(static s => PlaceReference.IsPlace(s))
            ? DescriptionFit.Unlike : DescriptionFit.Kind;
    }

    private static ModifierFit ModifiersOf(SentenceWords words, int first, int head, Entity entity)
    {
        var fit = ModifierFit.None;
        for (var i = first; i < head; i++)
        {
            if (entity.Words.Contains(words.NounLemma(i))) return ModifierFit.Known;
            fit = ModifierFit.New;
        }

        return fit;
    }

    private void See(SentenceWords words, SentenceTree tree, int head, GoldMention mention)
    {
        if (!_entities.TryGetValue(mention.Cluster, out var entity)) _entities.Add(mention.Cluster, entity = new Entity(mention.Type));
        entity.Places.Add((words, mention.First, mention.Last));
        var isName = tree.Upos[head] == Upos.Propn;
        entity.IsPlural |= !isName && NounPhrases.IsPlural(words, tree, head);
        // "the town of X" names X.
        for (var i = mention.First; i <= mention.Last && !entity.IsNamed; i++) entity.IsNamed = isName || (tree.Upos[i] == Upos.Propn
            && tree.Heads[i] == head && i > head && tree.Relations[i] is Relation.Nmod or Relation.NmodDesc or Relation.Appos
                or Relation.Flat && Clauses.CaseOf(words, tree, i) is "of" or "");
        if (isName && tree.Relations[head] != Relation.Compound)
        {
            if (mention.Last > mention.First) entity.Nouns.Add(words.NounLemma(head));
            entity.IsCountry |= Countries.ByWord.ContainsKey(words.Lower[head]) && entity.Type is "place";
        }
        else if (tree.Upos[head] != Upos.Pron)
        {
            entity.Said.Add(words.NounLemma(head));
        }

        if (tree.Upos[head] == Upos.Pron) return;
        for (var i = mention.First; i <= mention.Last; i++)
        {
            if (tree.Heads[i] != head && i != head) continue;
            entity.Words.Add(words.NounLemma(i));
            if (isName && i < head && tree.Upos[i] == Upos.Noun) entity.Said.Add(words.NounLemma(i));
        }
    }

    // What is known of an annotated entity so far.
    private sealed class Entity(string type)
    {
        public string Type { get; } = type;

        public bool IsNamed { get; set; }

        public bool IsCountry { get; set; }

        public bool IsPlural { get; set; }

        public List<(SentenceWords Words, int First, int Last)> Places { get; } = [];

        public HashSet<string> Nouns { get; } = new(StringComparer.Ordinal);

        public HashSet<string> Said { get; } = new(StringComparer.Ordinal);

        public HashSet<string> Words { get; } = new(StringComparer.Ordinal);

        public HashSet<string> Taken { get; } = new(StringComparer.Ordinal);
    }
}
