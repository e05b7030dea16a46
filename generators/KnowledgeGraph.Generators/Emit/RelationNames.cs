using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Generators.Emit;

/// <summary>The C# names inside one relation's struct that the schema does not give itself.</summary>
internal static class RelationNames
{
    /// <summary>The interface of those who may play a role: <c>ISupporter</c>, or <c>ISupporter2</c> where the relation has a member of that name.</summary>
    public static string RoleInterface(RelationModel relation, int role)
    {
        var names = new NamePicker(relation.Roles.Select(static r => r.CSharpName).Append(relation.CSharpName));
        var name = "";
        for (var i = 0; i <= role; i++)
            name = names.Pick("I" + relation.Roles[i].CSharpName);
        return name;
    }

    /// <summary>The same interface as named outside its relation: <c>Supports.ISupporter</c>.</summary>
    public static string OutsideName(RelationModel relation, int role) => $"{CSharpText.Identifier(relation.CSharpName)}.{RoleInterface(relation, role)}";

    /// <summary>Whether both ends play the first role, so that claims name one participant more than the relation has roles.</summary>
    public static bool HasSharedRole(RelationModel relation) => relation.ObjectRole == 0;

    /// <summary>The position among a claim's participants of a role behind the two ends.</summary>
    public static int Participant(RelationModel relation, int role) => HasSharedRole(relation) ? role + 1 : role;

    /// <summary>The positions of the roles behind the two ends.</summary>
    public static IEnumerable<int> FurtherRoles(RelationModel relation)
    {
        for (var i = relation.ObjectRole + 1; i < relation.Roles.Count; i++)
            yield return i;
    }
}
