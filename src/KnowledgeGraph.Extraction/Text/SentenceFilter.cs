using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Rules;
using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction.Text;

/// <summary>
/// Splits articles and parses those of their sentences that may hold a claim: ones with a word that some rule starts at and with
/// something that may be
/// a name or stand for one. Parsing is by far the dearest step, and a tree that no rule is matched on is never looked at.
/// </summary>
internal sealed class SentenceFilter(RuleIndex rules, NameTable names)
{
    private const int LinkReach = 5;

    private readonly Headlines _headlines = new(names, rules.HasTrigger);

    /// <summary>The text with trees for the sentences that may hold a claim. Sentences in capitals are in small letters; offsets are those of the
    /// text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="hasNames">Whether somebody else knows where the names stand, so that a trigger is enough.</param>
    /// <param name="cancellation">Stops between sentences.</param>
    public ParsedText Parse(string text, bool hasNames = false, CancellationToken cancellation = default) => English.Parse(_headlines.Read(English.Split(text)), sentence =>
    {
        cancellation.ThrowIfCancellationRequested();
        return MayHoldClaim(sentence, hasNames);
    }, NameUnits.Of, cancellation);

    /// <summary>Whether a sentence has a trigger and a possible mention.</summary>
    public bool MayHoldClaim(Sentence sentence, bool hasNames = false)
    {
        var (hasTrigger, hasMention) = (false, hasNames);
        var (sinceLink, sinceName) = (LinkReach, LinkReach);
        foreach (var token in sentence.Tokens)
        {
            var text = token.Text;
            (sinceLink, sinceName) = (sinceLink + 1, sinceName + 1);
            var lower = SentenceWords.Fold(text);
            // "in the northern province of Idlib": a preposition alone starts a match only close to a name.
            if (char.IsUpper(text[0])) sinceName = 0;
            if (rules.Links(lower is "'" or "’" or "’s" ? "'s" : lower).Count > 0) sinceLink = 0;
            hasTrigger = hasTrigger || (sinceLink < LinkReach && (hasNames || sinceName < LinkReach));
            if (!char.IsLetter(text[0])) continue;
            hasMention = hasMention || (char.IsUpper(text[0]) && token.Position > sentence.Tokens[0].Position)
                || Lexicon.Pronouns.Contains(lower) || names.HasFirstWord(lower);
            hasTrigger = hasTrigger || rules.HasTrigger(lower);
            if (hasTrigger && hasMention) return true;
        }

        return false;
    }
}
