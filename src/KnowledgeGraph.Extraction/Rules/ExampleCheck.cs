using System.Collections.Frozen;
using System.Text;
using System.Text.RegularExpressions;
using KnowledgeGraph.Extraction.Matching;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Text;
using KnowledgeGraph.Language;
using VerbForm = KnowledgeGraph.Extraction.Text.VerbForm;

namespace KnowledgeGraph.Extraction.Rules;

/// <summary>Tries a rule on its own example, with names in its slots.</summary>
internal sealed class ExampleCheck(FrozenSet<string> verbs, KnowledgeGraph.Schema.SchemaModel schema)
{
    // Plural names, behind which a verb in its base form is a verb.
    private static readonly string[] Names = ["Ravenites", "Korvanians", "Maltorans", "Pelgians", "Doravians", "Senovians"];

    /// <summary>Whether some first choice of each part of the example is matched with every name in its slot.</summary>
    public bool FindsItself(Rule rule)
    {
        var index = new RuleIndex([rule]);
        foreach (var pattern in rule.Patterns)
        {
            foreach (var text in Sentences(rule))
            {
                if (Finds(rule, pattern, index, text)) return true;
            }
        }

        return rule.Parsed.Any(e => e.Match(rule.Relation, index, verbs).Exists(e.IsWhole));
    }

    private bool Finds(Rule rule, RulePattern pattern, RuleIndex index, (string Text, int[] Slots) example)
    {
        var parsed = English.Split(example.Text);
        if (parsed.Sentences.Length == 0) return false;
        var words = new SentenceWords(parsed.Sentences[0]);
        new WordClassifier(verbs).Classify(words, isExample: true);
        if (pattern is ClausePattern clause) MarkVerb(words, clause);
        else UnmarkVerbs(words);
        var sentence = new SentenceReading(words, new SentenceStructure(words));
        var types = rule.Relation.Model.Types.Where(static t => !t.IsAbstract).ToArray();
        for (var i = 0; i < words.Count; i++)
        {
            var at = Array.FindIndex(Names, name => words.Text(i).EndsWith(name, StringComparison.Ordinal));
            if (at < 0 && words.Lower[i] is "its" or "their" or "his" && sentence.Mentions.Count > 0)
                sentence.Mentions.Add(sentence.Mentions[0] with { First = i, Last = i, Kind = MentionKind.Pronoun });
            if (at < 0) continue;
            var isPrefixed = words.Text(i).Length > Names[at].Length;
            var span = new TextSpan(words.Ends[i] - Names[at].Length, words.Ends[i]);
            sentence.Mentions.Add(new SentenceMention(i, i, span, MentionKind.Name, [.. types.Select(type => new EntityReading(Names[at], type))],
                "example")
            { IsNested = isPrefixed });
        }

        return new SentenceMatcher(sentence).Match(index)
            .Exists(match => example.Slots.All(slot => slot >= match.Participants.Length || IsFilled(match, slot)));
    }

    private static bool IsFilled(RuleMatch match, int slot) =>
        match.Participants[slot].Any(f =>
            string.Equals(f.Mention.Readings[0].EntityId, Names[slot % Names.Length], StringComparison.Ordinal));

    private IEnumerable<(string Text, int[] Slots)> Sentences(Rule rule)
    {
        var slots = new List<int>();
        var text = new StringBuilder();
        var ends = 0;
        foreach (Match part in Parts.Matches(rule.Example))
        {
            var value = part.Value;
            if (value[0] == '{')
            {
                var slot = SlotOf(rule, value[1..^1].Split(':')[0].Trim(), ref ends);
                if (slot < 0) yield break;
                slots.Add(slot);
                text.Append(Names[slot % Names.Length]);
            }
            else if (value[0] == '[')
            {
                text.Append(value[1..^1].Split('|')[0].Trim());
            }
            else if (value[0] == '<')
            {
                text.Append(schema.Words.FirstOrDefault(w =>
                    string.Equals(w.Name, value[1..^1].Trim(), StringComparison.Ordinal))?.Items[0]);
            }
            else if (value[0] is not ('(' or ')'))
            {
                text.Append(value);
            }
        }

        yield return (text.Append('.').ToString(), [.. slots]);
    }

    // Examples hold verbs in their base form, which only the pattern tells from nouns.
    private static void MarkVerb(SentenceWords words, ClausePattern clause)
    {
        var isMarked = false;
        for (var i = words.Count - 1; i >= 0; i--)
        {
            var isVerb = clause.Verbs.Any(v => WordMatcher.MatchVerb(words, i, v) > 0) && words.Classes[i] is WordClass.Verb
                or WordClass.Noun or WordClass.Adjective;
            if (isVerb && !isMarked && (clause.SubjectNoun is null ? !HasEarlier(words, clause, i) : true))
            {
                isMarked = true;
                words.Classes[i] = WordClass.Verb;
                words.Forms[i] = clause.IsPassive ? VerbForm.Past : words.Forms[i] == VerbForm.None ? VerbForm.Base : words.Forms[i];
            }
            else if (words.Classes[i] == WordClass.Verb)
            {
                words.Classes[i] = WordClass.Noun;
            }
        }
    }

    private static bool HasEarlier(SentenceWords words, ClausePattern clause, int before)
    {
        for (var i = 0; i < before; i++)
        {
            if (clause.Verbs.Any(v => WordMatcher.MatchVerb(words, i, v) > 0) && words.Classes[i] is not WordClass.Preposition) return true;
        }

        return false;
    }

    private static void UnmarkVerbs(SentenceWords words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (words.Classes[i] == WordClass.Verb) words.Classes[i] = WordClass.Noun;
        }
    }

    private static int SlotOf(Rule rule, string name, ref int ends)
    {
        for (var i = 0; i < rule.Relation.Roles.Length; i++)
        {
            if (!string.Equals(rule.Relation.Roles[i].Name, name, StringComparison.Ordinal)) continue;
            return rule.Relation.Definition.ObjectRole != 0 ? i : i == 0 ? ends++ : i + 1;
        }

        return -1;
    }

    private static readonly Regex Parts = new(@"\{[^}]*\}|\[[^\]]*\]|<[^>]*>|[()]|[^{\[<()]+", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);
}
