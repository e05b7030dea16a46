using System.Collections.Immutable;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Mentions.Coreference;
using KnowledgeGraph.Extraction.Text;
using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction.Training;

/// <summary>Makes examples of documents: the trees are the parser's, the entities the annotation's.</summary>
internal sealed class ExampleBuilder(AntecedentModel model)
{
    public List<PronounExample> Build(GoldDocument document)
    {
        var text = English.ParseTokens(document.Sentences);
        var sentences = text.Sentences.Select(static s => new SentenceWords(s)).ToArray();
        var referents = Referents(document, sentences);
        var examples = new List<PronounExample>();
        foreach (var words in sentences)
        {
            for (var i = 0; i < words.Count; i++)
            {
                if (Anaphora.KindOf(words, i) is { } kind) examples.Add(Example(document, words, i, kind, referents));
            }
        }

        return examples;
    }

    private static PronounExample Example(GoldDocument document, SentenceWords words, int word, AnaphorKind kind, List<Referent> referents)
    {
        var sentence = words.Sentence.Index;
        var cluster = document.Mentions.FirstOrDefault(m => m.Sentence == sentence && m.First == word && m.Last == word)?.Cluster ?? 0;
        var pronoun = new PronounFeatures(words, word, kind);
        var candidates = referents.Where(r => Antecedents(r, words, word) && pronoun.Agrees(r)).OrderByDescending(static r => r.Sentence)
            .ThenBy(r => r.Sentence == sentence && r.Head > word).ThenByDescending(static r => r.Head).ToImmutableArray();
        var isKnown = document.Mentions.Any(m => m.Cluster == cluster && (m.Sentence < sentence || (m.Sentence == sentence
            && m.Last < word)));
        return new PronounExample(pronoun, candidates, isKnown ? cluster : 0, isKnown);
    }

    private static bool Antecedents(Referent referent, SentenceWords words, int word) => referent.Words == words ? referent.Last < word
        : referent.Sentence < words.Sentence.Index && referent.Sentence >= words.Sentence.Index - Anaphora.Reach;

    private List<Referent> Referents(GoldDocument document, SentenceWords[] sentences)
    {
        var referents = new List<Referent>();
        var counts = new Dictionary<int, int>();
        foreach (var words in sentences)
        {
            if (words.Tree is not { } tree) continue;
            var here = document.Mentions.Where(m => m.Sentence == words.Sentence.Index).ToArray();
            foreach (var head in NounPhrases.Heads(tree))
            {
                var mention = here.Where(m => m.First <= head && head <= m.Last && Clauses.HeadOf(tree, m.First, m.Last) == head)
                    .MaxBy(static m => m.Last - m.First);
                var form = NounPhrases.FormOf(words, tree, head);
                var sort = SortOf(words, tree, head, mention, form);
                var count = mention is null ? 1 : counts.GetValueOrDefault(mention.Cluster) + (form == ReferentForm.Pronoun ? 0 : 1);
                if (mention is not null) counts[mention.Cluster] = count;
                referents.Add(new Referent(words, NounPhrases.FirstOf(tree, head), head, head, sort, form)
                {
                    Cluster = mention?.Cluster ?? 0,
                    Count = Math.Max(count, 1),
                });
            }
        }

        return referents;
    }

    // Names and pronouns have the annotated sort, as names found by the engine have their type's; nouns that of the lexicon.
    private ReferentSort SortOf(SentenceWords words, SentenceTree tree, int head, GoldMention? mention, ReferentForm form)
    {
        if (mention is null || form is ReferentForm.Definite or ReferentForm.Indefinite) return model.SortOf(words, tree, head);
        var isPlural = NounPhrases.IsPlural(words, tree, head);
        return mention.Type switch
        {
            "person" => isPlural ? ReferentSort.People : ReferentSort.Person,
            "organization" => ReferentSort.Group,
            "place" => Countries.ByWord.ContainsKey(words.Lower[head]) ? ReferentSort.Country : ReferentSort.Place,
            "event" => ReferentSort.Event,
            "time" => ReferentSort.Time,
            _ => ReferentSort.Thing,
        };
    }
}
