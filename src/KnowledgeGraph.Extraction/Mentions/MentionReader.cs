using KnowledgeGraph.Extraction.Text;
using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>Reads the mentions of an article, sentence by sentence in two passes: names first, because what is described may be named only
/// later.</summary>
internal sealed class MentionReader
{
    private readonly SchemaNames _schema;
    private readonly CueTable _cues;
    private readonly NameDiscovery _discovery;
    private readonly NameReader _names;
    private readonly PlaceComposer _places;
    private readonly DirectedPlaces _directed;
    private readonly Places.PlacePhrases _phrases;
    private readonly PeopleReader _people;
    private readonly CoreferenceReader _coreference;
    private readonly NominalReader _nominals;
    private readonly PartiesOfArticle _parties;
    private readonly DescriptionReader _descriptions;
    private readonly WordClassifier _classifier;

    public MentionReader(SchemaNames schema, CueTable cues, WordClassifier classifier, Rules.RuleIndex rules)
    {
        _schema = schema;
        _classifier = classifier;
        _cues = cues;
        _discovery = new NameDiscovery(cues, schema, rules);
        _names = new NameReader(schema, cues);
        _places = new PlaceComposer(schema, cues);
        _directed = new DirectedPlaces(cues);
        _phrases = new Places.PlacePhrases(schema, cues);
        _people = new PeopleReader(cues);
        _coreference = new CoreferenceReader(schema, cues);
        _parties = new PartiesOfArticle(cues, schema);
        _nominals = new NominalReader(schema, cues);
        _descriptions = new DescriptionReader(cues, new RoleEvidence(cues, rules));
    }

    /// <summary>Reads all sentences of a text.</summary>
    public List<SentenceReading> Read(ParsedText text, Article article, out ArticleState state,
        CancellationToken cancellation = default)
    {
        state = new ArticleState(_schema, article.Published, article.Id);
        var sentences = Structure(text, cancellation);
        state.Home = HomeCountry.Of(sentences, _schema, _cues, state, cancellation);
        _discovery.Discover(sentences, state, cancellation);
        var read = new List<SentenceReading>(sentences.Count);
        foreach (var sentence in sentences)
        {
            cancellation.ThrowIfCancellationRequested();
            read.Add(sentence);
            _names.Read(sentence, state);
            _directed.Named(sentence, state);
            _phrases.Read(sentence, state);
            _people.Read(sentence, state);
            See(sentence, state);
            var seen = sentence.Mentions.Count;
            PlaceComposer.SharedHead(sentence, state);
            _coreference.Nominals(read, state);
            _places.Directed(sentence, state);
            _directed.Described(sentence, state);
            PlaceComposer.Owned(sentence, state);
            _places.Held(sentence, state, isLearning: true);
            _nominals.Read(read, state, isOwned: false);
            _parties.Read(sentence, state);
            _coreference.Pronouns(read, state);
            _nominals.Read(read, state, isOwned: true);
            SeeDescribed(sentence, seen, state);
            SeePronouns(sentence, state);
            seen = sentence.Mentions.Count;
            _descriptions.Read(sentence, state);
            SeeDescribed(sentence, seen, state);
        }

        foreach (var sentence in sentences)
        {
            _places.Held(sentence, state, isLearning: false);
            DescriptionReader.WithPartner(sentence);
        }

        return sentences;
    }

    /// <summary>Puts names that are known already into the sentences of a text; descriptions and pronouns are looked up beside
    /// them.</summary>
    public List<SentenceReading> Read(ParsedText text, Article article, GivenMentions given, out ArticleState state,
        CancellationToken cancellation)
    {
        state = new ArticleState(_schema, article.Published, article.Id);
        var sentences = Structure(text, cancellation);
        var read = new List<SentenceReading>(sentences.Count);
        foreach (var sentence in sentences)
        {
            cancellation.ThrowIfCancellationRequested();
            read.Add(sentence);
            given.Read(sentence, state);
            _phrases.Read(sentence, state);
            See(sentence, state);
            _coreference.Nominals(read, state);
            _coreference.Pronouns(read, state);
        }

        return sentences;
    }

    private List<SentenceReading> Structure(ParsedText text, CancellationToken cancellation)
    {
        var sentences = new List<SentenceReading>(text.Sentences.Length);
        foreach (var sentence in text.Sentences)
        {
            cancellation.ThrowIfCancellationRequested();
            var words = new SentenceWords(sentence);
            _classifier.Classify(words);
            sentences.Add(new SentenceReading(words, new SentenceStructure(words)));
        }

        return sentences;
    }

    // "US-backed fighters" and "a trauma hospital" are taken up by "the alliance" and "the hospital"; people without a name by nobody.
    private void SeeDescribed(SentenceReading sentence, int from, ArticleState state)
    {
        for (var i = from; i < sentence.Mentions.Count; i++)
        {
            var mention = sentence.Mentions[i];
            if (mention.Reason is "composed" or "discovered" or "group" or "described"
                && !ReferenceEquals(mention.Readings[0].Type, _cues.PeopleType))
                state.See(mention, sentence.Words);
        }
    }

    // Whom a pronoun keeps in view a description may mean.
    private static void SeePronouns(SentenceReading sentence, ArticleState state)
    {
        foreach (var mention in sentence.Mentions)
        {
            if (mention.Kind == MentionKind.Pronoun && state.NameOf(mention.Readings[0].EntityId) is { } name)
                state.Antecedents.See(mention.Readings[0], sentence.Words, mention.First, mention.Last, name);
        }
    }

    private static void See(SentenceReading sentence, ArticleState state)
    {
        foreach (var mention in sentence.Mentions)
        {
            // "the al-Qaeda-linked group": who is linked to whom is no reason to speak of the latter.
            // Nor is where the reporter sits what the article is about.
            if (!Dateline.Holds(sentence.Words, mention.First, mention.Last)) state.See(mention, sentence.Words,
                isTold: !sentence.Words.IsHyphen(mention.Last + 1));
        }
    }
}
