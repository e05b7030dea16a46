using System.Text;

namespace KnowledgeGraph;

/// <summary>Discovered entities as a file holds them: by type and id, the texts in UTF-8 one behind the other. Strings are made when they are asked for.</summary>
internal sealed class PackedEntities
{
    /// <summary>The types that there are entities of, by position in the model, ascending.</summary>
    public required int[] Types { get; init; }

    /// <summary>Where the entities of each type start; one more for the end.</summary>
    public required int[] TypeStarts { get; init; }

    public required int[] IdOffsets { get; init; }

    public required byte[] Ids { get; init; }

    public required int[] NameOffsets { get; init; }

    /// <summary>The names; an empty one is the same as the id.</summary>
    public required byte[] Names { get; init; }

    public int Count => IdOffsets.Length - 1;

    public ReadOnlySpan<byte> IdBytes(int entity) => Ids.AsSpan(IdOffsets[entity], IdOffsets[entity + 1] - IdOffsets[entity]);

    public string IdAt(int entity) => Encoding.UTF8.GetString(IdBytes(entity));

    public EntityRecord RecordAt(int entity, string id, string type)
    {
        var name = Names.AsSpan(NameOffsets[entity], NameOffsets[entity + 1] - NameOffsets[entity]);
        return new EntityRecord(id, type, name.IsEmpty ? id : Encoding.UTF8.GetString(name));
    }

    public IEnumerable<EntityRecord> Records(GraphModel model)
    {
        for (var group = 0; group < Types.Length; group++)
        {
            for (var i = TypeStarts[group]; i < TypeStarts[group + 1]; i++) yield return RecordAt(i, IdAt(i), model.Types[Types[group]].Name);
        }
    }

    /// <summary>The entity of an id among those from one to another, exclusive; the complement of where it would stand if there is none.</summary>
    public int Find(string id, int start, int end)
    {
        while (start < end)
        {
            var middle = (start + end) >>> 1;
            var order = string.CompareOrdinal(IdAt(middle), id);
            if (order == 0) return middle;
            if (order < 0) start = middle + 1;
            else end = middle;
        }

        return ~start;
    }
}
