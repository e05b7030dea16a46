using System.Collections.Frozen;
using System.Collections.Immutable;
using KnowledgeGraph.Extraction.Matching;
using KnowledgeGraph.Extraction.Mentions;
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
        foreach (var property in match.Rule.Relation.Definition.Properties)
        {
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
        var word = Synonyms.GetValueOrDefault(verb) ?? Synonyms.GetValueOrDefault(sentence.Words.NounLemma(match.TriggerWord)) ?? verb;
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
