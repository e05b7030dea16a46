namespace KnowledgeGraph.Extraction.Mentions.Typing;

/// <summary>Which sort of names a type of the schema is for, and the type for a sort.</summary>
internal sealed class NameSorts
{
    /// <summary>The number of sorts.</summary>
    public const int Count = 12;

    private readonly EntityType?[] _types = new EntityType?[Count];

    /// <summary>Finds the types of a schema's cues.</summary>
    public NameSorts(CueTable cues)
    {
        for (var sort = NameSort.Person; (int)sort < Count; sort++)
            _types[(int)sort] = sort == NameSort.People ? cues.PeopleType : sort == NameSort.Person ? cues.PersonType
                : cues.Concepts[Enum.Parse<NameConcept>(sort.ToString())];
    }

    /// <summary>The open type for a sort, or <see langword="null"/>.</summary>
    public EntityType? this[NameSort sort] => _types[(int)sort];

    /// <summary>The first sort whose type it is, or none.</summary>
    public NameSort Of(EntityType type) => (NameSort)Math.Max(0, Array.FindIndex(_types, t => ReferenceEquals(t, type)));

    /// <summary>The first of the sorts that are easily taken for one another: groups, forces and other bodies; places and
    /// buildings.</summary>
    public static NameSort FamilyOf(NameSort sort) => sort switch
    {
        NameSort.Facility => NameSort.Place,
        NameSort.Force or NameSort.Organisation or NameSort.Media or NameSort.Alliance => NameSort.ArmedGroup,
        _ => sort,
    };
}
