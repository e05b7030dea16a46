using System.Collections.Immutable;
using System.Text;

namespace KnowledgeGraph;

/// <summary>A relation of a <see cref="GraphModel"/>. Immutable.</summary>
public sealed class RelationType
{
    internal RelationType(GraphModel model, RelationDefinition definition, int index, ImmutableArray<Role> roles)
    {
        Model = model;
        Definition = definition;
        Index = index;
        Roles = roles;
        Label = Words(definition.Name);
    }

    /// <summary>The model it belongs to.</summary>
    public GraphModel Model { get; }

    /// <summary>What the schema declares of it.</summary>
    public RelationDefinition Definition { get; }

    /// <summary>Its position in <see cref="GraphModel.Relations"/>.</summary>
    public int Index { get; }

    /// <summary>The stable id, for example <c>allied-with</c>.</summary>
    public string Id => Definition.Id;

    /// <summary>The name in the schema, for example <c>alliedWith</c>.</summary>
    public string Name => Definition.Name;

    /// <summary>The name as words, for sentences: <c>allied with</c> for <c>alliedWith</c>, <c>signs NATO treaty</c> for <c>signsNATOTreaty</c>.</summary>
    public string Label { get; }

    /// <summary>The name of the way back as words, <c>supported by</c>; <see langword="null"/> where the schema gives it none.</summary>
    public string? InverseLabel => Definition.Inverse is { } inverse ? Words(inverse) : null;

    /// <summary>The roles in order.</summary>
    public ImmutableArray<Role> Roles { get; }

    /// <summary>The role of an edge's subject.</summary>
    public Role SubjectRole => Roles[0];

    /// <summary>The role of an edge's object; the subject's where both ends play one role.</summary>
    public Role ObjectRole => Roles[Definition.ObjectRole];

    /// <summary>Whether it holds both ways.</summary>
    public bool IsSymmetric => Definition.IsSymmetric;

    /// <summary>
    /// How many entities a claim names: one per role, and one more where both ends play one role (the second stands behind the first).
    /// </summary>
    public int Arity => Roles.Length + (Definition.ObjectRole == 0 ? 1 : 0);

    /// <summary>The role of a claim's participant.</summary>
    /// <param name="participant">The position in <see cref="Claim.Participants"/>, from 0: subject, object, further roles.</param>
    public Role RoleOf(int participant) => Definition.ObjectRole == 0 && participant > 0 ? Roles[participant - 1] : Roles[participant];

    /// <summary>Whether a claim may leave the participant unknown.</summary>
    /// <param name="participant">The position in <see cref="Claim.Participants"/>, from 0.</param>
    public bool IsOptional(int participant) => RoleOf(participant).IsOptional;

    /// <summary>The property of that name, or <see langword="null"/>.</summary>
    public PropertyDefinition? FindProperty(string name)
    {
        foreach (var property in Definition.Properties)
        {
            if (string.Equals(property.Name, name, StringComparison.Ordinal)) return property;
        }

        return null;
    }

    /// <inheritdoc />
    public override string ToString() => Id;

    // A word starts at a capital behind a small letter or digit, and at the last capital of a row in front of a small letter; rows of capitals are names.
    private static string Words(string name)
    {
        var words = new StringBuilder(name.Length + 8);
        for (var i = 0; i < name.Length; i++)
        {
            var isCapital = char.IsUpper(name[i]);
            var isBeforeSmall = i + 1 < name.Length && char.IsLower(name[i + 1]);
            var startsWord = isCapital && i > 0 && (!char.IsUpper(name[i - 1]) || isBeforeSmall);
            if (name[i] is '_' or '-')
            {
                words.Append(' ');
                continue;
            }

            if (startsWord && words[^1] != ' ') words.Append(' ');
            var isOfName = isCapital && ((i > 0 && char.IsUpper(name[i - 1]) && !isBeforeSmall) || (i + 1 < name.Length && char.IsUpper(name[i + 1])));
            words.Append(isCapital && !isOfName ? char.ToLowerInvariant(name[i]) : name[i]);
        }

        return words.ToString();
    }
}
