using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Rules;
using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction.Text;

/// <summary>
/// Splits articles and parses those of their sentences that may hold a claim: ones with a word that some rule starts at and with something that may be
/// a name or stand for one. Parsing is by far the dearest step, and a tree that no rule is matched on is never looked at.
/// </summary>
internal sealed class SentenceFilter(RuleIndex rules, NameTable names)
{
    /// <summary>The text with trees for the sentences that may hold a claim.</summary>
    public ParsedText Parse(string text) => English.Parse(English.Split(text), MayHoldClaim);

    /// <summary>Whether a sentence has a trigger and a possible mention.</summary>
    public bool MayHoldClaim(Sentence sentence)
    {
        var (hasTrigger, hasMention) = (false, false);
        foreach (var token in sentence.Tokens)
        {
            var text = token.Text;
            if (!char.IsLetter(text[0])) continue;
            var lower = SentenceWords.Fold(text);
            hasMention = hasMention || (char.IsUpper(text[0]) && token.Position > sentence.Tokens[0].Position)
                || Lexicon.Pronouns.Contains(lower) || names.HasFirstWord(lower);
            hasTrigger = hasTrigger || rules.HasTrigger(lower);
            if (hasTrigger && hasMention) return true;
        }

        return false;
    }
}
