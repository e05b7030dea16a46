using KnowledgeGraph.Extraction.Matching;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Text;

namespace KnowledgeGraph.Extraction.Claims;

/// <summary>Reads whether a match is denied, planned or hedged, by the words in its clause and the verb that governs it.</summary>
internal sealed class ModalityReader
{
    private readonly SentenceReading _sentence;
    private readonly ClauseModality _clauses;
    private readonly NounModality _nouns;

    public ModalityReader(SentenceReading sentence)
    {
        _sentence = sentence;
        _clauses = new ClauseModality(sentence);
        _nouns = new NounModality(sentence, _clauses);
    }

    /// <summary>The weakest reading that the words ask for; attribution is added by the caller.</summary>
    public Modality Read(RuleMatch match)
    {
        if (match.IsDescription) return Modality.Asserted;
        if (match.Group is not { } group) return _nouns.Read(match.TriggerWord);
        var index = _sentence.Structure.GroupAt(group.Head);
        // "is accused of breaching", all of it the rule's own words: not the accusation is told, but the deed.
        if (_clauses.SuspicionOf(group) is >= 0 and var deed && _sentence.Structure.Groups[deed] is var done
            && _sentence.Words.Span(done.Head, done.Head).Overlaps(match.Trigger)) (group, index) = (done, deed);
        if (_clauses.IsNegated(group, index) || HasNoFiller(match) || HasNoSubject(group.Head)) return Modality.Negated;
        if (_clauses.IsPlanned(group, index)) return Modality.Planned;
        return _clauses.IsHedged(group, index) || IsEither(match) ? Modality.Hedged : Modality.Asserted;
    }

    /// <summary>Whether what a match says is said to have ended. An end that is only tried or planned is none.</summary>
    public bool IsEnded(RuleMatch match)
    {
        if (match.Group is null && !match.IsPrefix && _nouns.IsFormer(match.TriggerWord)) return true;
        if (match.IsDescription) return false;
        return match.Group is { } group ? _clauses.IsEnded(group) : _nouns.IsEnded(match.TriggerWord);
    }

    /// <summary>Whether the sentence asks rather than says.</summary>
    public bool IsQuestion(RuleMatch match)
    {
        var words = _sentence.Words;
        return !match.IsDescription
            && (words.Is(words.Count - 1, "?") || (words.Is(words.Count - 1, WordClass.Quote) && words.Is(words.Count - 2, "?")));
    }

    // "No rebels entered", "neither side attacked".
    private bool HasNoFiller(RuleMatch match)
    {
        foreach (var fillers in match.Participants)
        {
            foreach (var filler in fillers)
            {
                var phrase = _sentence.Structure.PhraseAt(filler.Mention.First);
                var first = phrase >= 0 ? _sentence.Structure.Phrases[phrase].First : filler.Mention.First;
                if (_clauses.IsNo(first)) return true;
                // "destroyed by floods, not by Russian jets".
                if (fillers.Count == 1 && _sentence.Words.Is(first - 1, "by") && _sentence.Words.Is(first - 2, "not")) return true;
            }
        }

        return false;
    }

    // "No bomb dropped by Russia hit": what did not happen, whoever is named in it.
    private bool HasNoSubject(int verb)
    {
        if (_sentence.Words.Tree is not { } tree) return false;
        var subject = tree.Child(verb, KnowledgeGraph.Language.Relation.Nsubj);
        if (subject < 0) subject = tree.Child(verb, KnowledgeGraph.Language.Relation.NsubjPass);
        return subject >= 0 && _sentence.Structure.PhraseAt(subject) is >= 0 and var phrase
            && _clauses.IsNo(_sentence.Structure.Phrases[phrase].First);
    }

    // "by the YPG or the army": one of them, nobody says which.
    private bool IsEither(RuleMatch match)
    {
        foreach (var fillers in match.Participants)
        {
            if (fillers.Count < 2) continue;
            for (var i = fillers.Min(static f => f.Mention.First); i < fillers.Max(static f => f.Mention.Last); i++)
            {
                if (_sentence.Words.Is(i, "or")) return true;
            }
        }

        return false;
    }
}
