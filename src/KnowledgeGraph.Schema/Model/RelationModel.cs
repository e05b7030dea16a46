namespace KnowledgeGraph.Schema;

/// <summary>A kind of edge between entities.</summary>
/// <param name="Name">The key in the YAML, for example <c>alliedWith</c>.</param>
/// <param name="Id">The stable id, for example <c>allied-with</c>.</param>
/// <param name="CSharpName">The name of the C# struct and of the traversal, for example <c>AlliedWith</c>.</param>
public sealed record RelationModel(string Name, string Id, string CSharpName)
{
    /// <summary>What the relation says; may be empty.</summary>
    public string Description { get; init; } = "";

    /// <summary>
    /// The roles: the first is the subject, the second the object, further ones stand on claims only. A symmetric relation may have one
    /// role that both ends play; its second role is the other end only where it admits the same types as the first.
    /// </summary>
    public EquatableArray<RoleModel> Roles { get; init; }

    /// <summary>The position of the subject in <see cref="Roles"/>: always 0.</summary>
    public int SubjectRole => 0;

    /// <summary>The position of the object in <see cref="Roles"/>: 1, or 0 for a symmetric relation whose ends play one role.</summary>
    public int ObjectRole => IsSymmetric && (Roles.Count < 2 || !SymmetricEnds.Match(Roles[0].Types, Roles[1].Types)) ? 0 : 1;

    /// <summary>Whether it holds both ways.</summary>
    public bool IsSymmetric { get; init; }

    /// <summary>
    /// The C# name of the way back, for example <c>SupportedBy</c>: the schema's <c>inverse</c>, or <c>AttacksAsTarget</c> without one.
    /// Equal to <see cref="CSharpName"/> for a symmetric relation.
    /// </summary>
    public string InverseCSharpName { get; init; } = "";

    /// <summary>The schema's own word for the way back, or <see langword="null"/>.</summary>
    public string? Inverse { get; init; }

    /// <summary>Whether a chain of it implies it.</summary>
    public bool IsTransitive { get; init; }

    /// <summary>Whether it lasts (a state such as control) rather than happens (an event such as an attack).</summary>
    public bool IsTemporal { get; init; }

    /// <summary>The role of which an entity may be in one such edge at a time, or <see langword="null"/>.</summary>
    public string? Functional { get; init; }

    /// <summary>The relations that cannot hold between the same two entities at the same time.</summary>
    public EquatableArray<string> ExclusiveWith { get; init; }

    /// <summary>
    /// The relation whose events bring it about, or <see langword="null"/>: where a sentence says of the cause only who did it ("killed in
    /// the army's raids"), the subject of the cause is the subject here.
    /// </summary>
    public string? CausedBy { get; init; }

    /// <summary>What a claim may say beside its roles.</summary>
    public EquatableArray<PropertyModel> Properties { get; init; }

    /// <summary>How English says it: example sentences with <c>{role}</c> slots.</summary>
    public EquatableArray<string> Expressed { get; init; }

    /// <summary>Why it should no longer be used, or <see langword="null"/>.</summary>
    public string? Deprecated { get; init; }
}
