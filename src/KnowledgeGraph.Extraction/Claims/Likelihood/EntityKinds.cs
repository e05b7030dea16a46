using System.Collections.Concurrent;
using KnowledgeGraph.Extraction.Mentions;

namespace KnowledgeGraph.Extraction.Claims.Likelihood;

/// <summary>What the types of a schema are called by those who know no schema: <c>Place</c>, <c>ArmedGroup</c>, <c>Country</c>. Immutable and
/// thread-safe.</summary>
internal sealed class EntityKinds(SchemaNames schema, CueTable cues)
{
    private readonly ConcurrentDictionary<EntityType, string> _known = new();

    /// <summary>The kind of a type; <c>Other</c> where its schema tells nothing.</summary>
    public string Of(EntityType type) => _known.GetOrAdd(type, Find);

    private string Find(EntityType type)
    {
        // One type for armed groups and for companies is neither, and nothing was learned of it.
        if (cues.Concepts[NameConcept.ArmedGroup] is { } armed && type.IsA(armed) && cues.Concepts[NameConcept.Organisation] is { } civil && type.IsA(civil)) return "Body";
        foreach (var concept in Enum.GetValues<NameConcept>())
        {
            if (cues.Concepts[concept] is { } known && type.IsA(known)) return concept.ToString();
        }

        return schema.CountryType is { } country && type.IsA(country) ? "Country" : cues.PeopleType is { } people && type.IsA(people) ? "People" : "Other";
    }
}
