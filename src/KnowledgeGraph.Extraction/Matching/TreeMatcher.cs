using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Rules;
using KnowledgeGraph.Extraction.Text;
using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction.Matching;

/// <summary>Matches tree patterns in the tree of a sentence.</summary>
internal sealed class TreeMatcher
{
    private readonly RuleIndex _rules;
    private readonly SentenceReading _sentence;
    private readonly SentenceWords _words;
    private readonly SentenceTree _tree;
    private readonly TreeArguments _arguments;
    private readonly TreePhrases _phrases;
    private readonly TreeCompanions _companions;

    public TreeMatcher(RuleIndex rules, SentenceReading sentence, SentenceTree tree)
    {
        (_rules, _sentence, _words, _tree) = (rules, sentence, sentence.Words, tree);
        _arguments = new TreeArguments(sentence, tree);
        _phrases = new TreePhrases(sentence, tree);
        _companions = new TreeCompanions(sentence, tree, _phrases);
    }

    /// <summary>All matches, by place and then in the order of the rules.</summary>
    public void Match(List<RuleMatch> matches)
    {
        for (var word = 0; word < _words.Count; word++)
        {
            if (IsVerb(word) && GroupOf(word) is not null)
            {
                foreach (var (rule, pattern) in _rules.VerbTrees(_words.VerbLemma(word))) Add(rule, pattern, word, matches);
            }

            if (IsNoun(word))
            {
                foreach (var (rule, pattern) in _rules.NounTrees(_words.NounLemma(word),
                    _words.Lower[word])) Add(rule, pattern, word, matches);
            }
        }
    }

    // Behind a noun an attributive participle is often a verb that the parser took for one: the words decide.
    private bool IsVerb(int word) => _tree.Relations[word] is not (Relation.Amod or Relation.Compound) && IsVerbal(word);

    private bool IsVerbal(int word) => _tree.Upos[word] is Upos.Verb or Upos.Aux
        || (_tree.Upos[word] == Upos.Adj && _words.Lower[word].EndsWith("ed", StringComparison.Ordinal));

    private bool IsNoun(int word) => !IsInCompound(word) && (_tree.Upos[word] is Upos.Noun or Upos.Propn or Upos.Adj
        || (_tree.Upos[word] == Upos.Verb && _words.Lower[word].EndsWith("ing", StringComparison.Ordinal)));

    // "Sudanese state television" is no state: what only modifies the common noun behind it says nothing by itself.
    private bool IsInCompound(int word) => _tree.Relations[word] == Relation.Compound && _tree.Heads[word] == word + 1
        && _tree.Upos[word + 1] == Upos.Noun && !_words.IsCapitalised(word + 1) && _sentence.At(word + 1) is null;

    private void Add(Rule rule, TreePattern pattern, int word, List<RuleMatch> matches)
    {
        if (PhraseAt(pattern.Trigger, word) is not { } phrase) return;
        if (pattern.Trigger.Marker.Length > 0 && !string.Equals(_arguments.MarkerOf(word),
            pattern.Trigger.Marker, StringComparison.Ordinal)) return;
        if (pattern.Trigger.IsPassive && !_arguments.Subjects.IsPassive(word)) return;
        if (pattern.Trigger.IsVerb && HasOtherObject(rule, pattern.Trigger, word)) return;
        var state = new MatchState(rule, word);
        if (!MatchChildren(pattern.Trigger, word, phrase, state) || IsInDateline(state.Participants)) return;
        var length = pattern.Trigger.IsVerb ? 1 : PhraseLength(pattern.Trigger, word);
        if (length > 1)
        {
            var behind = WordsBehind(pattern.Trigger, word, length);
            state.See(FirstOf(word, length - behind));
            state.See(Math.Min(word + behind, _words.Count - 1));
        }

        matches.Add(new RuleMatch(rule, state.Span(_words), word)
        {
            Participants = state.Participants,
            Group = pattern.Trigger.IsVerb ? GroupOf(word) : null,
            IsDescription = state.IsDescription,
            IsSubjectLost = state.IsSubjectLost,
            Confidence = state.Confidence,
            Path = MatchPath.Tree,
            WordCount = pattern.WordCount + length - 1,
            Values = state.Values,
            Pattern = pattern,
        });
    }

    // The verb group whose head a word is.
    private VerbGroup? GroupOf(int word) =>
        _sentence.Structure.GroupAt(word) is >= 0 and var group && _sentence.Structure.Groups[group] is var found && found.Head == word ? found : null;

    // "BEIRUT, Oct 28 (Sample Wire) - Rebels attacked": where the reporter sits plays no role.
    private bool IsInDateline(IReadOnlyList<Filler>[] participants)
    {
        var end = Dateline.EndOf(_words);
        return end >= 0 && participants.Any(p => p.Any(f => f.Mention.Last < end));
    }

    // "fled the city from the east": a rule with a preposition and no object is not meant where a name is the object.
    private bool HasOtherObject(Rule rule, TreeNode trigger, int word)
    {
        var target = _tree.Child(word, Relation.Obj);
        if (target < 0 || _sentence.At(target) is not { Kind: not MentionKind.Pronoun } named) return false;
        if (trigger.Children.Any(static c => c.Edge is TreeEdge.Object or TreeEdge.Recipient)) return false;
        return trigger.Children.Any(c => c is { Edge: TreeEdge.Oblique, Slot: >= 0 }
            && named.Readings.Any(r => rule.Admits(c.Slot, r.Type)));
    }

    private bool MatchChildren(TreeNode node, int word, string[] phrase, MatchState state)
    {
        // "open fire on": the object of such a phrase stands behind its preposition.
        var verb = node.IsVerb && phrase.Length > 1 && Lexicon.Prepositions.Contains(phrase[^1]) ? phrase : [];
        if (node.Particle.Length > 0 && !_arguments.HasParticle(word, node.Particle)) return false;
        for (var i = 0; i < node.Children.Count; i++)
        {
            var child = node.Children[i];
            var candidates = _arguments.Find(word, child, node, verb);
            if (child.IsWord ? !MatchWord(child, candidates, state) : !Fill(child, node, word, candidates, state)) return false;
        }

        return true;
    }

    private bool MatchWord(TreeNode node, List<int> candidates, MatchState state)
    {
        foreach (var candidate in WithConjuncts(candidates))
        {
            if (PhraseAt(node, candidate) is not { } phrase || !MatchChildren(node, candidate, phrase, state)) continue;
            state.See(candidate);
            return true;
        }

        return false;
    }

    // "launched raids and shelling on": any of several nouns may be the word; "dozens of raids".
    private List<int> WithConjuncts(List<int> candidates)
    {
        var all = new List<int>(candidates);
        for (var i = 0; i < all.Count && i < 12; i++)
        {
            foreach (var child in _tree.Children(all[i]))
            {
                if (_tree.Relations[child] == Relation.Conj || (_tree.Relations[child] == Relation.Nmod
                    && string.Equals(_arguments.MarkerOf(child), "of", StringComparison.Ordinal)
                    && Lexicon.TransparentNouns.Contains(_words.NounLemma(all[i])))) all.Add(child);
            }
        }

        return all;
    }

    private bool Fill(TreeNode slot, TreeNode node, int word, List<int> candidates, MatchState state)
    {
        if (slot.Property >= 0) return FillValue(slot.Property, candidates, state);
        if (slot.Slot < 0) return false;
        if (slot.Edge == TreeEdge.Owner) return FillOwner(slot, word, candidates, state);
        var fillers = new List<Filler>();
        foreach (var candidate in candidates)
        {
            var meant = slot.Edge == TreeEdge.Described && !IsPlural(word) ? _phrases.Core(candidate) : _phrases.Of(candidate);
            // "the army, led by X, and the Y": what stands behind the clause is not described by it.
            if (node.IsVerb && candidate < word && candidate == _tree.Heads[word] && _tree.Relations[word] is Relation.Acl or Relation.AclRelcl)
                meant.RemoveAll(f => f.Mention.First > word && _tree.Children(candidate).Contains(f.Mention.Last) && _tree.Relations[f.Mention.Last] == Relation.Conj);
            fillers.AddRange(meant);
        }

        if (slot.Edge is TreeEdge.Subject or TreeEdge.Object && node.IsVerb && fillers.Count > 0 && !_arguments.Subjects.IsPassive(word))
            fillers.AddRange(_companions.Of(word, state.Rule, slot.Slot, slot.Edge == TreeEdge.Subject));
        if (slot.Pair >= 0)
        {
            if (fillers.Count < 2) return false;
            state.Participants[slot.Slot] = [fillers[0]];
            state.Participants[slot.Pair] = [.. fillers.Skip(1)];
            return true;
        }

        state.Participants[slot.Slot] = fillers.Count == 0 && candidates.Count > 0 ? MatchJoiner.Nobody : fillers;
        if (slot.Edge == TreeEdge.Subject && fillers.Count == 0)
        {
            // Nobody is named in "were killed"; somebody is in "he killed", whom nobody knows.
            state.IsSubjectLost |= candidates.Count == 0 ? !_arguments.Subjects.IsPassive(word) : candidates.Exists(IsSomebody);
            return true;
        }

        state.IsDescription |= slot.Edge == TreeEdge.Described && _tree.Child(word, Relation.Cop) < 0;
        return fillers.Count > 0;
    }

    // A value is said by a common noun: who is named plays a role, and a pronoun says nothing.
    private bool FillValue(int property, List<int> candidates, MatchState state)
    {
        var before = state.Values.Count;
        foreach (var candidate in WithConjuncts(candidates))
        {
            var isValue = _tree.Upos[candidate] is Upos.Noun or Upos.Num && (_sentence.At(candidate) is null || IsCounted(candidate))
                && !Lexicon.TimeNouns.Contains(_words.NounLemma(candidate));
            if (isValue) state.Values.Add((property, candidate));
        }

        return state.Values.Count > before;
    }

    private bool IsCounted(int word) => _tree.Child(word, Relation.Nummod) >= 0 || Lexicon.VagueNumbers.ContainsKey(_words.Lower[word]);

    private bool FillOwner(TreeNode slot, int word, List<int> candidates, MatchState state)
    {
        var fillers = new List<Filler>();
        foreach (var candidate in candidates) fillers.AddRange(_phrases.Of(candidate));
        if (fillers.Count == 0 && _arguments.DoerOf(word) is >= 0 and var doer)
        {
            fillers.AddRange(_phrases.Of(doer));
            state.Confidence = Math.Min(state.Confidence, 0.8);
        }

        state.Participants[slot.Slot] = fillers;
        return fillers.Count > 0;
    }

    // A name or pronoun that nobody knows is somebody, and so are "the aircraft" and "warplanes"; "the shelling" and "a shell" may have
    // hit without anybody being named.
    private bool IsSomebody(int word) => _tree.Upos[word] == Upos.Pron || (word > 0 && _words.IsCapitalised(word)) || IsPeople(word)
        || (!_phrases.IsIndefinite(word) && !_rules.HasNounTrigger(_words.NounLemma(word)));

    // "Police rounded up", "his soldiers opened fire", though a rule reads "police" as a verb.
    private bool IsPeople(int word) => _words.NounLemma(word) is "police" or "officer" or "enemy" or "agent"
        || NominalWords.KindOf(_words.NounLemma(word)) is NominalKind.People or NominalKind.Combatants or NominalKind.Force or NominalKind.Group
            or NominalKind.Government or NominalKind.Alliance;

    private bool IsPlural(int word) => _tree.Features(word).Number == Number.Plur || _tree.Child(word, Relation.Cop) >= 0;

    // The longest phrase of a node that stands at a word, or nothing.
    private string[]? PhraseAt(TreeNode node, int word)
    {
        string[]? longest = null;
        for (var i = 0; i < node.Words.Count; i++)
        {
            var phrase = node.Words[i];
            if (longest is not null && phrase.Length <= longest.Length) continue;
            if (node.IsVerb ? HasVerb(phrase, word) : IsAnything(phrase, word) || HasNoun(phrase, word)) longest = phrase;
        }

        return longest;
    }

    // "deputy prime minister" says more exactly what somebody is than "prime minister".
    private int PhraseLength(TreeNode node, int word)
    {
        var length = 1;
        foreach (var phrase in node.Words)
        {
            if (phrase.Length > length && HasNoun(phrase, word)) length = phrase.Length;
        }

        return length;
    }

    // "cessation of hostilities": how many words of the longest phrase stand behind its noun.
    private int WordsBehind(TreeNode node, int word, int length)
    {
        var phrase = node.Words.FirstOrDefault(p => p.Length == length && HasNoun(p, word));
        return phrase is null ? 0 : length - 1 - TreeNode.HeadOf(phrase);
    }

    // The first word of a phrase that ends with a word, perhaps over hyphens.
    private int FirstOf(int word, int length)
    {
        var first = word;
        for (var i = 1; i < length && first > 0; i++) first -= _words.IsHyphen(first - 1) && first > 1 ? 2 : 1;
        return first;
    }

    // "{a} blamed something on {b}": whatever stands there.
    private bool IsAnything(string[] phrase, int word) => phrase is ["something"] && _tree.Upos[word] is Upos.Noun or Upos.Propn or Upos.Pron or Upos.Num;

    private bool HasVerb(string[] phrase, int word)
    {
        if (!WordMatcher.IsVerb(_words, word, phrase[0])) return false;
        for (var i = 1; i < phrase.Length; i++)
        {
            if (!_words.Is(word + i, phrase[i]) && !_arguments.HasParticle(word, phrase[i])) return false;
        }

        return true;
    }

    // The noun of the phrase is its last word, or stands before a preposition; the others stand right beside it, perhaps with hyphens.
    private bool HasNoun(string[] phrase, int word)
    {
        var head = TreeNode.HeadOf(phrase);
        for (int i = head + 1, behind = word + 1; i < phrase.Length; i++, behind++)
        {
            if (behind >= _words.Count || !WordMatcher.IsForm(_words, behind, phrase[i])) return false;
        }

        var at = word;
        for (var i = head; i >= 0; i--)
        {
            if (i < head && _words.IsHyphen(at)) at--;
            if (at < 0 || !WordMatcher.IsForm(_words, at, phrase[i])) return false;
            at--;
        }

        // "Director-General" is no general.
        return !(_words.IsHyphen(at) && _words.IsCapitalised(word) && at > 0);
    }

    /// <summary>What matching has found so far.</summary>
    private sealed class MatchState(Rule rule, int trigger)
    {
        private int _first = trigger;
        private int _last = trigger;

        public Rule Rule => rule;

        public IReadOnlyList<Filler>[] Participants { get; } = ClauseMatcher.Empty(rule);

        public List<(int Property, int Word)> Values { get; } = [];

        public bool IsSubjectLost { get; set; }

        public bool IsDescription { get; set; }

        public double Confidence { get; set; } = 0.95;

        public void See(int word)
        {
            if (word - _first > 6 || _last - word > 6) return;
            (_first, _last) = (Math.Min(_first, word), Math.Max(_last, word));
        }

        public TextSpan Span(SentenceWords words) => words.Span(_first, _last);
    }
}
