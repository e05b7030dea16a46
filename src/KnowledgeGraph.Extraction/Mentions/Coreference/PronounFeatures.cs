using KnowledgeGraph.Extraction.Text;
using KnowledgeGraph.Language;
using Relation = KnowledgeGraph.Language.Relation;

namespace KnowledgeGraph.Extraction.Mentions.Coreference;

/// <summary>
/// What speaks for and against a noun phrase as the antecedent of a pronoun, as names of features that <see cref="AntecedentModel"/>
/// weighs. One instance describes one pronoun.
/// </summary>
internal sealed class PronounFeatures
{
    private const int Levels = 3;
    private readonly SentenceWords _words;
    private readonly SentenceTree? _tree;
    private readonly int _word;
    private readonly string _kind;
    private readonly GrammaticalRole _role;
    private readonly int _clause;
    private readonly int[] _subjects;
    private readonly VerbSelection.Wants _wants;

    /// <summary>Describes a pronoun.</summary>
    /// <param name="words">Its sentence.</param>
    /// <param name="word">The pronoun.</param>
    /// <param name="kind">Its kind.</param>
    public PronounFeatures(SentenceWords words, int word, AnaphorKind kind)
    {
        (_words, _tree, _word, Kind, _kind) = (words, words.Tree, word, kind, kind.ToString().ToLowerInvariant());
        _subjects = new int[Levels];
        Array.Fill(_subjects, -1);
        _clause = -1;
        if (_tree is null) return;
        _role = Clauses.RoleOf(words, _tree, word);
        _clause = Clauses.ClauseOf(_tree, word);
        _wants = VerbSelection.Of(words, _tree, word, _role, _clause);
        for (var (at, level) = (_clause, 0); at >= 0 && level < Levels; at = Clauses.ClauseOf(_tree, at))
        {
            var subject = Clauses.SubjectOf(words, _tree, at);
            if (subject < 0 || subject == word || Array.IndexOf(_subjects, subject, 0, level) >= 0) continue;
            _subjects[level++] = subject;
        }
    }

    /// <summary>The pronoun's kind.</summary>
    public AnaphorKind Kind { get; }

    /// <summary>Whether the word that it hangs on asks for somebody who acts.</summary>
    public bool WantsActor => _wants.Fit(ReferentSort.Group) == VerbSelection.Fitness.Yes;

    /// <summary>Who harms what the pronoun owns, and so is another: "X shelled its positions"; -1 for nobody.</summary>
    public int Harmer
    {
        get
        {
            if (_tree is null || Kind is not (AnaphorKind.Its or AnaphorKind.Their) || _words.Is(_word + 1, "own")) return -1;
            var noun = _tree.Heads[_word];
            // "40 of its fighters", "the headquarters of its leader".
            while (noun >= 0 && _tree.Relations[noun] is Relation.Nmod && Clauses.CaseOf(_words, _tree, noun) is "of") noun = _tree.Heads[noun];
            noun = noun < 0 ? -1 : Clauses.FirstConjunct(_tree, noun);
            if (noun < 0 || _tree.Relations[noun] is not Relation.Obj || _tree.Heads[noun] is not (>= 0 and var verb)
                || !Lexicon.Harming.Contains(_words.VerbLemma(verb)) || Stores.Contains(_words.NounLemma(noun))) return -1;
            return Clauses.SubjectOf(_words, _tree, verb);
        }
    }

    /// <summary>Who denies what the pronoun does: "Damascus denies that it …" speaks of itself; -1 for nobody.</summary>
    public int Denier => _tree is not null && Kind is AnaphorKind.It or AnaphorKind.They && _role == GrammaticalRole.Subject && _clause >= 0
        && _tree.Relations[_clause] == Relation.Ccomp && _tree.Heads[_clause] is >= 0 and var verb && Lexicon.Denying.Contains(_words.VerbLemma(verb))
        ? Clauses.SubjectOf(_words, _tree, verb) : -1;

    // What one may well destroy of one's own.
    private static readonly HashSet<string> Stores = new(StringComparer.Ordinal) { "stockpile", "arsenal", "document", "equipment", "archive", "weapon" };

    private bool IsOwner => Kind is AnaphorKind.His or AnaphorKind.Its or AnaphorKind.Their;

    /// <summary>Whether number, sort and sex of a noun phrase do not contradict the pronoun; others are no candidates.</summary>
    public bool Agrees(Referent candidate)
    {
        var isPlural = candidate.IsPlural;
        var agrees = Kind switch
        {
            AnaphorKind.He or AnaphorKind.His => candidate.Sort is ReferentSort.Person or ReferentSort.Unknown && !isPlural,
            AnaphorKind.It or AnaphorKind.Its => candidate.Sort is not (ReferentSort.Person or ReferentSort.People or ReferentSort.Time)
                && !isPlural,
            _ => candidate.Sort is not ReferentSort.Time && (isPlural || candidate.Sort is ReferentSort.People or ReferentSort.Group
                or ReferentSort.Unknown),
        };
        return agrees && (candidate.Form != ReferentForm.Pronoun || IsSame(candidate.Words.Lower[candidate.Head]));
    }

    // "who" and "that" may be anybody; "I" and "we" may be him or them, as somebody else speaks of them.
    private bool IsSame(string other) => Base(other) is not ("he" or "she" or "it" or "they" or "you")
        || Base(other) == Base(_words.Lower[_word]);

    /// <summary>The features of a noun phrase as antecedent.</summary>
    /// <param name="candidate">The noun phrase; it agrees with the pronoun.</param>
    /// <param name="rank">How many noun phrases that agree with the pronoun stand between.</param>
    /// <param name="features">Where the features go.</param>
    public void Of(Referent candidate, int rank, List<string> features)
    {
        var distance = _words.Sentence.Index - candidate.Sentence;
        var isSame = distance == 0;
        var role = candidate.Words.Tree is { } tree ? Clauses.RoleOf(candidate.Words, tree, candidate.Head) : GrammaticalRole.Other;
        var where = isSame ? "here" : distance == 1 ? "before" : "far";
        var actor = ActorMark(candidate.Sort);
        Add(features, "distance", distance.ToString(System.Globalization.CultureInfo.InvariantCulture));
        features.Add($"{_kind} sort {(actor.Length > 0 ? actor : "thing")}{(candidate.IsPlural ? " several" : "")}");
        Add(features, "form", candidate.Form.ToString());
        Add(features, "role", $"{role} {where}{actor}");
        Add(features, "roles", $"{_role} {role} {where}{actor}");
        Add(features, "rank", RankBin(rank));
        Add(features, "count", candidate.Count switch { 1 => "1", 2 => "2", <= 4 => "3", _ => "5" });
        Add(features, "wants", _wants.Fit(candidate.Sort).ToString());
        if (_wants.IsBand) Add(features, "band", _wants.Fit(candidate.Sort).ToString());
        if (candidate.Form == ReferentForm.Pronoun) Add(features, "pronoun", Base(candidate.Words.Lower[candidate.Head])
            == Base(_words.Lower[_word]) ? "same" : candidate.Words.Lower[candidate.Head] is "i" or "you" or "we" or "me" or "us"
            ? "speaker" : "other");
        if (isSame && _tree is not null) OfSentence(candidate, features);
        else OfSentenceBefore(candidate, where, features);
    }

    /// <summary>The features of meaning nothing that stands before.</summary>
    /// <param name="features">Where the features go.</param>
    public void OfNothing(List<string> features)
    {
        Add(features, "nothing", "");
        Add(features, "nothing", _role.ToString());
        if (_tree is null) return;
        if (_tree.Relations[_word] == Relation.Expl) Add(features, "nothing", "expletive");
        var head = _tree.Heads[_word];
        if (head < 0 || Kind != AnaphorKind.It) return;
        var isClause = false;
        foreach (var child in _tree.Children(head))
        {
            isClause |= child > _word && (_tree.Relations[child] is Relation.Ccomp or Relation.Csubj or Relation.Xcomp
                || (_tree.Relations[child] is Relation.Advcl && !IsCircumstance(_tree, child)));
        }

        var hasCopula = _tree.Child(head, Relation.Cop) >= 0;
        Add(features, "nothing", $"{(hasCopula ? "be " : "")}{(isClause ? "clause " : "")}{_tree.Upos[head]}");
        // "it took four days to" is nobody; "it had taken the town after" is whoever took it.
        if (_role is GrammaticalRole.Patient || (_role is GrammaticalRole.Subject && (isClause || !HasActorsObject(_tree, head)))) Add(features, "nothing", "verb " + _words.VerbLemma(head));
    }

    private bool IsCircumstance(SentenceTree tree, int clause) => tree.Child(clause, Relation.Mark) is >= 0 and var mark
        && _words.Lower[mark] is "after" or "before" or "when" or "while" or "as" or "because" or "since" or "until" or "although" or "though";

    private bool HasActorsObject(SentenceTree tree, int verb) => tree.Child(verb, Relation.Obj) is >= 0 and var other
        && tree.Child(other, Relation.Nummod) < 0 && !Lexicon.TimeNouns.Contains(_words.NounLemma(other));

    private void OfSentence(Referent candidate, List<string> features)
    {
        var tree = _tree!;
        Add(features, "depth", $"{Depth(tree, candidate.Head, _word)} here");
        var first = Clauses.FirstConjunct(tree, candidate.Head);
        if (first != candidate.Head) Add(features, "conjunct", "");
        for (var level = 0; level < Levels; level++)
        {
            if (_subjects[level] == candidate.Head) Add(features, "subject", $"{level}{ActorMark(candidate.Sort)}");
            else if (_subjects[level] == first) Add(features, "subject conjunct", "");
        }

        if (ActorMark(candidate.Sort) is " actor" && _role is GrammaticalRole.Subject or GrammaticalRole.Owner
            && Array.IndexOf(_subjects, first) >= 0
            && IsReported(tree)) Add(features, "speaker", "");
        // "X attacked it" is not X; "X said it" may be.
        if (!IsOwner && Clauses.ClauseOf(tree, first) == _clause && _clause >= 0) Add(features, "clausemate", $"{_role}");
        if (IsOwner && tree.Heads[_word] == candidate.Head) Add(features, "owns", "");
        if (tree.IsBelow(_word, candidate.Head)) Add(features, "above", tree.Upos[Math.Max(_clause, 0)] is Upos.Verb
            && tree.IsBelow(_clause, candidate.Head) ? "clause" : "");
        // "the town's mayor and his": within another phrase.
        if (tree.Upos[Math.Max(tree.Heads[first], 0)] is Upos.Noun or Upos.Propn) Add(features, "within", "");
    }

    private void OfSentenceBefore(Referent candidate, string where, List<string> features)
    {
        if (IsFirst(candidate)) Add(features, "first", where);
        if (candidate.Words.Tree is { } tree) Add(features, "depth", $"{Depth(tree, candidate.Head, -1)} {where}");
    }

    // How many clauses stand between a noun phrase and the clause around both it and the pronoun.
    private static int Depth(SentenceTree tree, int head, int word)
    {
        var depth = 0;
        for (var at = Clauses.ClauseOf(tree, Clauses.FirstConjunct(tree, head)); at >= 0 && depth < 3; at = Clauses.ClauseOf(tree, at),
            depth++)
        {
            if (word >= 0 && (at == word || tree.IsBelow(word, at))) return depth;
        }

        return depth;
    }

    // Somebody who can act is taken up in other parts than a thing.
    private static string ActorMark(ReferentSort sort) => sort switch
    {
        ReferentSort.Person or ReferentSort.People or ReferentSort.Group or ReferentSort.Country => " actor",
        ReferentSort.Unknown => " unknown",
        _ => "",
    };

    // "X said that it lost".
    private bool IsReported(SentenceTree tree) => _clause >= 0 && tree.Relations[Clauses.FirstConjunct(tree, _clause)] == Relation.Ccomp
        && tree.Heads[Clauses.FirstConjunct(tree, _clause)] is >= 0 and var above
            && Claims.SpeechWords.Verbs.Contains(_words.VerbLemma(above));

    private static bool IsFirst(Referent candidate)
    {
        if (candidate.Words.Tree is not { } tree) return false;
        for (var i = 0; i < candidate.First; i++)
        {
            if (tree.Upos[i] is Upos.Noun or Upos.Propn or Upos.Pron) return false;
        }

        return true;
    }

    // What one kind of pronoun shows is worth something for the others.
    private void Add(List<string> features, string name, string value)
    {
        features.Add($"{_kind} {name} {value}");
        features.Add($"any {name} {value}");
    }

    private static string RankBin(int rank) => rank switch { 0 => "0", 1 => "1", 2 => "2", <= 4 => "3", <= 7 => "5", _ => "8" };

    private static string Base(string pronoun) => pronoun switch
    {
        "him" or "his" or "himself" => "he",
        "her" or "hers" or "herself" => "she",
        "its" or "itself" => "it",
        "them" or "their" or "themselves" or "theirs" => "they",
        _ => pronoun,
    };
}
