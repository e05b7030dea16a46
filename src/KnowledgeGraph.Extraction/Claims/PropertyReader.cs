using System.Collections.Frozen;
using System.Collections.Immutable;
using KnowledgeGraph.Extraction.Matching;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Text;
using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction.Claims;

/// <summary>
/// Reads what a relation's properties say: a quantity called <c>count</c> from the number before the object, an enum's value from the word
/// that carries
/// the relation ("killed").
/// </summary>
internal sealed class PropertyReader(SentenceReading sentence)
{
    /// <summary>The values, in the order of the relation's properties.</summary>
    public ImmutableArray<PropertyValue> Read(RuleMatch match, ImmutableList<(Filler? Filler, EntityReading? Reading)> participants)
    {
        var values = ImmutableArray.CreateBuilder<PropertyValue>();
        var properties = match.Rule.Relation.Definition.Properties;
        for (var i = 0; i < properties.Length; i++)
        {
            var property = properties[i];
            if (Written(match, i, property) is { Count: > 0 } written)
            {
                values.Add(new PropertyValue(property.Name, [.. written]));
                continue;
            }

            var value = property.Kind switch
            {
                PropertyKind.Quantity when string.Equals(property.Name, "count", StringComparison.Ordinal) => CountOf(match, participants),
                PropertyKind.Enum => EnumValue(match, property),
                _ => null,
            };
            if (value is not null) values.Add(new PropertyValue(property.Name, value));
        }

        return values.ToImmutable();
    }

    /// <summary>What stands in the slots that an example has for a property.</summary>
    private List<string> Written(RuleMatch match, int position, PropertyDefinition property)
    {
        var written = new List<string>();
        foreach (var (slot, word) in match.Values)
        {
            if (slot != position || (written.Count > 0 && !property.IsMany)) continue;
            var value = property.Kind switch
            {
                PropertyKind.Quantity => QuantityReader.Read(sentence, word)?.ToString(),
                PropertyKind.String => PhraseOf(word),
                PropertyKind.Enum => ValueOf(match, property, sentence.Words.VerbLemma(word)),
                _ => null,
            };
            if (value is not null && !written.Contains(value, StringComparer.Ordinal)) written.Add(value);
        }

        return written;
    }

    // "two barrel bombs" is barrel bombs: the words of a phrase without articles and numbers.
    private string? PhraseOf(int word)
    {
        var words = sentence.Words;
        var phrase = sentence.Structure.PhraseAt(word);
        if (phrase < 0) return null;
        var first = sentence.Structure.Phrases[phrase].First;
        while (first < word && words.Classes[first] is WordClass.Determiner or WordClass.Number or WordClass.Possessive or WordClass.Pronoun) first++;
        for (var i = word - 1; i >= first; i--)
        {
            if (words.Classes[i] is WordClass.Conjunction or WordClass.Comma or WordClass.Possessive) first = Math.Max(first, i + 1);
        }

        return words.Sentence.Document.Text[words.Starts[first]..words.Ends[word]];
    }

    // The number counts whoever the relation's last counted role names: the object where there is one, else the subject.
    private string? CountOf(RuleMatch match, ImmutableList<(Filler? Filler, EntityReading? Reading)> participants)
    {
        foreach (var at in CountedFirst(match))
        {
            if (at < participants.Count && participants[at].Filler is { } filler
                && QuantityReader.Read(sentence, filler.Mention) is { } quantity) return quantity.ToString();
        }

        return null;
    }

    private static int[] CountedFirst(RuleMatch match) => match.Rule.Relation.ObjectRole.Types.Any(static t => t.IsTrait) ? [0] : [1, 0];

    // Other words for what a value says.
    private static readonly FrozenDictionary<string, string> Synonyms = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["die"] = "kill",
        ["perish"] = "kill",
        ["slay"] = "kill",
        ["massacre"] = "kill",
        ["execute"] = "kill",
        ["dead"] = "kill",
        ["death"] = "kill",
        ["fatality"] = "kill",
        ["toll"] = "kill",
        ["injure"] = "wound",
        ["hurt"] = "wound",
        ["maim"] = "wound",
        ["injury"] = "wound",
        ["vanish"] = "miss",
        ["disappear"] = "miss",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private string? EnumValue(RuleMatch match, PropertyDefinition property)
    {
        var verb = sentence.Words.VerbLemma(match.TriggerWord);
        return ValueOf(match, property, Synonyms.GetValueOrDefault(verb) ?? Synonyms.GetValueOrDefault(sentence.Words.NounLemma(match.TriggerWord)) ?? verb);
    }

    private static string? ValueOf(RuleMatch match, PropertyDefinition property, string word)
    {
        var definition = match.Rule.Relation.Model.Enums.FirstOrDefault(e =>
            string.Equals(e.Name, property.TypeName, StringComparison.Ordinal));
        if (definition is null) return null;
        foreach (var value in definition.Values)
        {
            if (string.Equals(English.Lemma(value, Upos.Verb), word, StringComparison.Ordinal)) return value;
        }

        return null;
    }
}
