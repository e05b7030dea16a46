using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;

namespace KnowledgeGraph.Analyzers;

/// <summary>
/// What the classes of a compiled graph say of its schema. Entities are made by generated code only, so the concrete classes of the assembly that declares a
/// type are all there are.
/// </summary>
internal sealed class GraphTypes
{
    private readonly INamedTypeSymbol _entity;
    private readonly INamedTypeSymbol _anyEntity;
    private readonly INamedTypeSymbol _graph;
    private readonly INamedTypeSymbol? _entities;
    private readonly INamedTypeSymbol? _relations;
    private readonly INamedTypeSymbol? _relation;
    private readonly INamedTypeSymbol? _patternValue;
    private readonly ConcurrentDictionary<IAssemblySymbol, INamedTypeSymbol[]> _concrete = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<IAssemblySymbol, Way[]> _ways = new(SymbolEqualityComparer.Default);

    private GraphTypes(INamedTypeSymbol entity, INamedTypeSymbol anyEntity, INamedTypeSymbol graph, Compilation compilation)
    {
        _entity = entity;
        _graph = graph;
        _anyEntity = anyEntity;
        _entities = compilation.GetTypeByMetadataName("KnowledgeGraph.Entities`1");
        _relations = compilation.GetTypeByMetadataName("KnowledgeGraph.Relations`1");
        _relation = compilation.GetTypeByMetadataName("KnowledgeGraph.IRelation`1");
        _patternValue = compilation.GetTypeByMetadataName("KnowledgeGraph.PatternValue`1");
    }

    /// <summary>What a compilation knows; <see langword="null"/> where it does not use the library.</summary>
    public static GraphTypes? Of(Compilation compilation) =>
        compilation.GetTypeByMetadataName("KnowledgeGraph.Entity") is { } entity && compilation.GetTypeByMetadataName("KnowledgeGraph.IEntity") is { } anyEntity
            && compilation.GetTypeByMetadataName("KnowledgeGraph.Graph") is { } graph
            ? new GraphTypes(entity, anyEntity, graph, compilation)
            : null;

    /// <summary>Whether a type is a class, trait or role of a compiled graph.</summary>
    public bool IsEntityType(ITypeSymbol? type) =>
        type is INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Interface } named && !Same(named, _entity) && !Same(named, _anyEntity) && IsA(named, _anyEntity);

    /// <summary>Whether a property is an entity that the schema declares, such as <c>graph.Russia</c>.</summary>
    public bool IsDeclaredEntity(IPropertySymbol property) => IsEntityType(property.Type) && IsA(property.ContainingType, _graph);

    /// <summary>The entity type of an entity, of a set of entities or of a symbol of a pattern; otherwise <see langword="null"/>.</summary>
    public ITypeSymbol? ElementOf(ITypeSymbol? type) =>
        IsEntityType(type) ? type
        : type is INamedTypeSymbol { TypeArguments.Length: 1 } named && (Same(named.OriginalDefinition, _entities) || Same(named.OriginalDefinition, _patternValue))
            && IsEntityType(named.TypeArguments[0]) ? named.TypeArguments[0] : null;

    /// <summary>The relation of a set of edges; otherwise <see langword="null"/>.</summary>
    public INamedTypeSymbol? RelationOf(ITypeSymbol? type) =>
        type is INamedTypeSymbol { TypeArguments.Length: 1 } named && Same(named.OriginalDefinition, _relations) ? named.TypeArguments[0] as INamedTypeSymbol : null;

    /// <summary>Whether the type is a library's set of entities, a symbol of patterns, or what works on them.</summary>
    public static bool IsOurs(INamedTypeSymbol? type) => type?.ContainingNamespace is { Name: "KnowledgeGraph", ContainingNamespace.IsGlobalNamespace: true };

    /// <summary>The classes that an entity seen as a type may be of, by name.</summary>
    public IEnumerable<INamedTypeSymbol> ConcreteOf(ITypeSymbol type) =>
        _concrete.GetOrAdd(type.ContainingAssembly, assembly => [.. TypesIn(assembly.GlobalNamespace).Where(IsConcrete).OrderBy(static t => t.Name, StringComparer.Ordinal)])
            .Where(concrete => IsA(concrete, type));

    /// <summary>Whether no entity is of both types.</summary>
    public bool AreDisjoint(ITypeSymbol one, ITypeSymbol other) =>
        SymbolEqualityComparer.Default.Equals(one.ContainingAssembly, other.ContainingAssembly)
        && ConcreteOf(one).Any() && !ConcreteOf(one).Any(concrete => IsA(concrete, other));

    /// <summary>The ways of all relations of the graphs in an assembly.</summary>
    public IReadOnlyList<Way> WaysIn(IAssemblySymbol assembly) => _ways.GetOrAdd(assembly, FindWays);

    public static bool IsA(ITypeSymbol type, ITypeSymbol other)
    {
        for (var at = type; at is not null; at = at.BaseType)
        {
            if (Same(at, other)) return true;
        }

        return type.AllInterfaces.Any(trait => Same(trait, other));
    }

    private static bool Same(ISymbol one, ISymbol? other) => SymbolEqualityComparer.Default.Equals(one, other);

    private static IEnumerable<INamedTypeSymbol> TypesIn(INamespaceSymbol scope) =>
        scope.GetTypeMembers().Concat(scope.GetNamespaceMembers().SelectMany(TypesIn));

    private bool IsConcrete(INamedTypeSymbol type) => type is { TypeKind: TypeKind.Class, IsAbstract: false } && !Same(type, _entity) && IsA(type, _entity);

    // A generated extension block is a nested type whose parameter is bound to a role: the interface nested in the relation's struct.
    private Way[] FindWays(IAssemblySymbol assembly) =>
    [
        .. from holder in TypesIn(assembly.GlobalNamespace)
           where holder.IsStatic
           from block in holder.GetTypeMembers()
           where block.TypeParameters.Length == 1
           from role in block.TypeParameters[0].ConstraintTypes.OfType<INamedTypeSymbol>()
           where role.ContainingType is { TypeKind: TypeKind.Struct } relation && relation.AllInterfaces.Any(i => Same(i.OriginalDefinition, _relation))
           from member in block.GetMembers().OfType<IPropertySymbol>()
           select new Way(member.Name, role.ContainingType, role),
    ];

    /// <summary>A generated traversal: its name, its relation, and the role that one must be able to play to walk it.</summary>
    internal sealed record Way(string Name, INamedTypeSymbol Relation, INamedTypeSymbol Role);
}
