using System.Collections.Immutable;
using KnowledgeGraph.Extraction.Text;
using KnowledgeGraph.Language;
using Relation = KnowledgeGraph.Language.Relation;

namespace KnowledgeGraph.Extraction.Mentions.Coreference;

/// <summary>
/// What speaks for and against an entity as the antecedent of "the group", "this town" and the like, and for meaning nobody who was
/// mentioned, which most descriptions do; as names of features that <see cref="AntecedentModel"/> weighs. One instance describes one
/// description.
/// </summary>
internal sealed class DescriptionFeatures
{
    private readonly SentenceWords _words;
    private readonly SentenceTree? _tree;
    private readonly int _first;
    private readonly int _noun;
    private readonly string _sort;
    private readonly string _determiner;
    private readonly GrammaticalRole _role;
    private readonly int _clause = -1;

    /// <summary>Describes a description.</summary>
    /// <param name="words">Its sentence.</param>
    /// <param name="first">Its first word behind the determiner.</param>
    /// <param name="noun">The noun.</param>
    /// <param name="sort">What the noun can stand for.</param>
    public DescriptionFeatures(SentenceWords words, int first, int noun, DescriptionSort sort)
    {
        (_words, _tree, _first, _noun, Sort) = (words, words.Tree, first, noun, sort);
        _sort = sort.ToString().ToLowerInvariant();
        Lemma = words.NounLemma(noun);
        IsPlural = !string.Equals(Lemma, words.Lower[noun], StringComparison.Ordinal);
        _determiner = first > 0 ? words.Lower[first - 1] switch
        {
            "the" => "the",
            "this" or "that" or "these" or "those" => "this",
            "both" => "both",
            _ => words.Is(first - 1, WordClass.Number) ? "number" : "bare",
        } : "bare";
        if (_tree is null) return;
        _role = Clauses.RoleOf(words, _tree, noun);
        _clause = Clauses.ClauseOf(_tree, noun);
    }

    /// <summary>What the noun can stand for.</summary>
    public DescriptionSort Sort { get; }

    /// <summary>The noun in the singular.</summary>
    public string Lemma { get; }

    /// <summary>Whether the noun is a plural.</summary>
    public bool IsPlural { get; }

    /// <summary>The sentence.</summary>
    public SentenceWords Words => _words;

    /// <summary>The noun's place in the sentence.</summary>
    public int Noun => _noun;

    /// <summary>How many sentences ago the noun stood before somebody who has no name, or -1.</summary>
    public int UnnamedBefore { get; init; } = -1;

    /// <summary>The features of an entity as antecedent.</summary>
    /// <param name="candidate">The entity.</param>
    /// <param name="standing">Where it stands among the others.</param>
    /// <param name="features">Where the features go.</param>
    public void Of(DescriptionCandidate candidate, DescriptionQuery.Standing standing, List<string> features)
    {
        var distance = _words.Sentence.Index - candidate.Words.Sentence.Index;
        var (fit, far) = (candidate.Fit.ToString(), DistanceBin(distance));
        var better = standing.Better == 0 ? "" : " worse";
        Add(features, "fit", fit + better);
        features.Add($"{_determiner} fit {fit}");
        Add(features, "distance", far);
        features.Add($"{_determiner} distance {far}");
        features.Add($"{fit} distance {far}");
        features.Add($"{(IsPlural ? "several" : "one")} fit {fit}");
        Add(features, "rank", $"{RankBin(standing.Rank)}{better}");
        features.Add($"{fit} rank {RankBin(standing.Rank)}");
        Add(features, "place", RankBin(standing.Place));
        Add(features, "count", CountBin(candidate.Count));
        if (standing.IsMost) Add(features, "most", candidate.Count > 2 ? "many" : "few");
        if (candidate.IsLead) Add(features, "lead", far is "9" or "5" ? "far" : "near");
        if (candidate.IsHome) Add(features, "home", fit);
        if (candidate.IsAgain) Add(features, "again", far);
        if (candidate.Modifiers != ModifierFit.None) features.Add($"any modifiers {candidate.Modifiers}");
        if (candidate.Modifiers != ModifierFit.None) features.Add($"{fit} modifiers {candidate.Modifiers}");
        if (candidate.Concept.Length > 0) features.Add($"{_sort} type {candidate.Concept}");
        if (candidate.Words.Tree is { } tree) Add(features, "role",
            $"{Clauses.RoleOf(candidate.Words, tree, candidate.Head)} {(distance == 0 ? "here" : distance == 1 ? "before" : "far")}");
        if (distance == 0 && _tree is not null) OfSentence(_tree, candidate, features);
    }

    // A description is seldom the other argument of the same verb, and never a part of what it means.
    private void OfSentence(SentenceTree tree, DescriptionCandidate candidate, List<string> features)
    {
        var head = candidate.Head;
        var first = Clauses.FirstConjunct(tree, head);
        if (Clauses.FirstConjunct(tree, _noun) == first) Add(features, "conjunct", "");
        else if (Clauses.ClauseOf(tree, first) == _clause && _clause >= 0)
            Add(features, "clausemate", tree.Heads[first] == _clause ? "argument" : "within");
        if (tree.Heads[_noun] == head) Add(features, "above", tree.Relations[_noun] is Relation.Appos ? "apposition" : "");
        else if (tree.IsBelow(_noun, head)) Add(features, "above", "far");
        if (tree.Heads[head] == _noun) Add(features, "below", tree.Relations[head].ToString());
        else if (tree.IsBelow(head, _noun)) Add(features, "below", "far");
    }

    /// <summary>The features of meaning nobody who was mentioned.</summary>
    /// <param name="candidates">Who was.</param>
    /// <param name="features">Where the features go.</param>
    public void OfNothing(ImmutableArray<DescriptionCandidate> candidates, List<string> features)
    {
        var best = DescriptionFit.Unlike;
        foreach (var candidate in candidates) best = candidate.Fit > best ? candidate.Fit : best;
        Add(features, "nothing", "");
        features.Add($"{_determiner} nothing {best}");
        features.Add($"{_sort} nothing {_determiner}");
        Add(features, "nothing best", best.ToString());
        Add(features, "nothing role", _role.ToString());
        Add(features, "nothing number", IsPlural ? "several" : "one");
        features.Add($"lemma nothing {Lemma}");
        if (UnnamedBefore >= 0) Add(features, "nothing unnamed", UnnamedBefore.ToString(System.Globalization.CultureInfo.InvariantCulture));
        Add(features, "nothing early", _words.Sentence.Index switch { <= 1 => "0", <= 3 => "2", <= 8 => "4", _ => "late" });
        Add(features, "nothing modifiers", Math.Min(_noun - _first, 3).ToString(System.Globalization.CultureInfo.InvariantCulture));
        for (var i = _first; i < _noun; i++) features.Add($"modifier nothing {_words.Lower[i]}");
        if (_noun + 1 < _words.Count && _words.Lower[_noun + 1] is "of" or "in" or "from" or "for" or "to" or "at" or "on" or "that"
            or "who" or "which" or "where" or "," or "with" or "between" or "near" or "under")
            Add(features, "nothing behind", _words.Lower[_noun + 1]);
        if (_tree is null) return;
        foreach (var child in _tree.Children(_noun))
        {
            if (child > _noun && _tree.Relations[child] is Relation.Nmod or Relation.Acl or Relation.AclRelcl or Relation.Appos
                or Relation.Conj) Add(features, "nothing child", _tree.Relations[child].ToString());
            if (_tree.Relations[child] is Relation.Cop) Add(features, "nothing predicate", "");
            if (child < _noun && _tree.Relations[child] is Relation.Amod && _tree.Features(child).Degree == Degree.Sup)
                Add(features, "nothing superlative", "");
        }
    }

    // What one sort of noun shows is worth something for the others.
    private void Add(List<string> features, string name, string value)
    {
        features.Add($"{_sort} {name} {value}");
        features.Add($"any {name} {value}");
    }

    private static string DistanceBin(int distance) => distance switch { 0 => "0", 1 => "1", 2 => "2", <= 4 => "3", <= 8 => "5", _ => "9" };

    private static string RankBin(int rank) => rank switch { 0 => "0", 1 => "1", 2 => "2", <= 5 => "3", _ => "6" };

    private static string CountBin(int count) => count switch { 1 => "1", 2 => "2", <= 4 => "3", <= 8 => "5", _ => "9" };
}
