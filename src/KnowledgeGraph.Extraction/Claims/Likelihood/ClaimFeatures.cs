using System.Globalization;
using KnowledgeGraph.Extraction.Matching;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Text;
using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction.Claims.Likelihood;

/// <summary>
/// What is looked at to tell whether a sentence relates two mentions as a rule reads it: the paths in the tree from the rule's word to both and whether
/// they are the rule's own, how far they are, who else could be meant, how they are mentioned and what they are. No feature knows a name, or a word of the text but
/// prepositions. Relations are known by
/// their ids: what is learned of one holds in every schema that has a relation of that name, and the rest holds in all.
/// </summary>
internal sealed class ClaimFeatures(SentenceReading sentence, SentenceTree tree, EntityKinds kinds, ArticleCounts counts)
{
    private readonly SentenceWords _words = sentence.Words;
    private readonly TreeArguments _arguments = new(sentence, tree);
    private readonly TreePaths _paths = new(sentence.Words, tree);

    /// <summary>The features of a candidate. The empty one is always there.</summary>
    public List<string> Of(ClaimCandidate candidate)
    {
        var voice = !candidate.IsVerb ? "noun" : _arguments.Subjects.IsPassive(candidate.Word) ? "passive" : "active";
        var relation = candidate.Rule.Relation.Id;
        var types = KindOf(candidate, 0) + " " + KindOf(candidate, 1);
        var features = new List<string>
        {
            "",
            "voice " + voice,
            "words " + Capped(candidate.Pattern?.WordCount ?? 0, 3),
            "types " + types,
            "relation " + relation,
            "relation " + relation + " " + voice,
            "relation " + relation + " " + types,
            "match " + (candidate.Match is { } match ? match.Path + (match.IsDescription ? " description" : "") : "none"),
        };
        if (candidate.Match is { } same) features.Add(Invariant($"match {same.Confidence:0.00}"));
        var subject = new ClaimSide(candidate, candidate.Subject, 0, voice);
        var other = new ClaimSide(candidate, candidate.Object, 1, voice);
        var (fit, rank) = (Fit(subject), Rank(subject));
        var (otherFit, otherRank) = (Fit(other), Rank(other));
        Add(subject, fit, rank, features);
        Add(other, otherFit, otherRank, features);
        features.Add("fit " + fit + otherFit);
        features.Add("fit " + fit + otherFit + " " + voice);
        features.Add("ranks " + rank + otherRank);
        if (candidate.Match is not null) features.Add("agreement " + Capped(candidate.Agreement, 3));
        if (candidate.Subject is { } s && candidate.Object is { } o) AddBoth(s, o, candidate.Word, voice, features);
        return features;
    }

    private void Add(ClaimSide side, string fit, string rank, List<string> features)
    {
        var name = side.Name;
        if (side.Mention is not { } mention)
        {
            features.Add(name + " nobody " + side.Voice);
            return;
        }

        var path = _paths.Of(side.Candidate.Word, mention);
        features.Add(name + " path " + path);
        features.Add(name + " path " + path + " " + side.Voice);
        features.Add(name + " path " + path + " for " + side.Edge);
        features.Add(name + " fit " + fit);
        features.Add(name + " steps " + Capped(path.Count(static c => c is '<' or '>'), 6));
        var distance = mention.First > side.Candidate.Word ? mention.First - side.Candidate.Word : mention.Last - side.Candidate.Word;
        var direction = distance > 0 ? "right" : "left";
        features.Add(name + " " + direction + " " + Bucket(Math.Abs(distance)));
        features.Add(name + " rank " + rank + " " + direction + " " + side.Voice);
        features.Add(name + " kind " + mention.Kind);
        var reason = mention.Reason.Split(':', ',')[0];
        features.Add(name + " reason " + mention.Kind + " " + reason);
        // "coreference: …, .48": how sure the link is, in tenths.
        if (mention.Reason.LastIndexOf(", .", StringComparison.Ordinal) is >= 0 and var share && share + 3 < mention.Reason.Length)
            features.Add(name + " share " + reason + " " + mention.Reason[share + 3]);
        else if (mention.Reason.EndsWith(", 1.00", StringComparison.Ordinal)) features.Add(name + " share " + reason + " 10");
        if (counts.Of(mention.Readings[0].EntityId) is > 0 and var count) features.Add(name + " count " + Capped(count, 5));
        features.Add(name + " readings " + Capped(mention.Readings.Length, 3));
        if (mention.Last + 1 < _words.Count && tree.Heads[mention.Last] == mention.Last + 1) features.Add(name + " modifies");
        features.Add(name + " is " + tree.Relations[_paths.HeadOf(mention)].Universal + " " + mention.Kind);
        AddBetween(side, mention, features);
    }

    private void AddBoth(SentenceMention subject, SentenceMention other, int word, string voice, List<string> features)
    {
        if (counts.Together(subject.Readings[0].EntityId, other.Readings[0].EntityId) is > 0 and var together) features.Add("together " + Capped(together, 4));
        var order = Order(subject.First, word, other.First) + " " + voice;
        features.Add("order " + order);
        features.Add("near " + Near(subject, word) + " " + Near(other, word) + " " + order);
    }

    private static string Near(SentenceMention mention, int word) => Bucket(mention.First > word ? mention.First - word : word - mention.Last);

    private void AddBetween(ClaimSide side, SentenceMention mention, List<string> features)
    {
        var word = side.Candidate.Word;
        var (from, to) = mention.First > word ? (word + 1, mention.First) : (mention.Last + 1, word);
        var (verbs, commas) = (0, 0);
        var (isOverStop, isOverQuote, isOverRelative) = (false, false, false);
        for (var i = from; i < to; i++)
        {
            if (tree.Upos[i] == Upos.Verb) verbs++;
            if (_words.Is(i, WordClass.Comma)) commas++;
            isOverStop |= _words.Is(i, ";");
            isOverQuote |= _words.Is(i, WordClass.Quote);
            isOverRelative |= _words.Is(i, WordClass.Relative);
        }

        if (isOverStop) features.Add(side.Name + " over semicolon");
        if (isOverQuote) features.Add(side.Name + " over quote");
        if (isOverRelative) features.Add(side.Name + " over relative");

        features.Add(side.Name + " verbs " + Capped(verbs, 3));
        features.Add(side.Name + " commas " + Capped(commas, 2));
    }

    // Whether the rule's own edge leads to the mention.
    private string Fit(ClaimSide side) => side.Mention is { } mention && side.Nodes().Exists(n =>
        _arguments.Find(side.Candidate.Word, n, side.Candidate.Pattern!.Trigger).Exists(w => mention.First <= w && w <= mention.Last)) ? "1" : "0";

    // How many others that the role admits stand between the word and the mention.
    private string Rank(ClaimSide side)
    {
        if (side.Mention is not { } mention) return "0";
        var word = side.Candidate.Word;
        return Capped(sentence.Mentions.Count(m => !m.IsNested && !ReferenceEquals(m, mention) && side.Admits(m)
            && (mention.First > word ? m.First > word && m.First < mention.First : m.First < word && m.First > mention.First)), 3);
    }

    private string KindOf(ClaimCandidate candidate, int participant) => (participant == 0 ? candidate.Subject : candidate.Object) is { } mention
        ? kinds.Of((mention.Readings.FirstOrDefault(r => candidate.Rule.Admits(participant, r.Type)) ?? mention.Readings[0]).Type) : "Nobody";

    private static string Order(int subject, int word, int other) =>
        string.Concat(new[] { (At: subject, Name: "S"), (At: word, Name: "w"), (At: other, Name: "O") }.OrderBy(static p => p.At).Select(static p => p.Name));

    private static string Bucket(int distance) => distance switch { <= 1 => "1", 2 => "2", <= 4 => "4", <= 7 => "7", <= 12 => "12", <= 20 => "20", _ => "more" };

    private static string Capped(int number, int most) => Math.Min(number, most).ToString(CultureInfo.InvariantCulture);

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
