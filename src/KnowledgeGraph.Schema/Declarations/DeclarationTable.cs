using System.Diagnostics.CodeAnalysis;

namespace KnowledgeGraph.Schema.Declarations;

/// <summary>Declarations of one kind by name, in the schema's order.</summary>
internal sealed class DeclarationTable<T>(string kind)
    where T : Declaration
{
    private readonly Dictionary<string, T> _byName = new(StringComparer.Ordinal);

    /// <summary>What one of them is called in messages.</summary>
    public string Kind { get; } = kind;

    /// <summary>All of them, also the dropped ones.</summary>
    public List<T> All { get; } = [];

    /// <summary>Those that can be part of the model.</summary>
    public IEnumerable<T> Kept => All.Where(static d => !d.IsDropped);

    /// <summary>The names of all, for suggestions.</summary>
    public IEnumerable<string> Names => _byName.Keys;

    public bool TryGet(string name, [NotNullWhen(true)] out T? declaration) => _byName.TryGetValue(name, out declaration);

    /// <summary>Adds a declaration, or reports that another file declares the name.</summary>
    public void Add(T declaration, ProblemList problems)
    {
        if (_byName.TryGetValue(declaration.Name, out var first))
        {
            problems.Add(
                SchemaCodes.DuplicateDeclaration,
                declaration.Key,
                $"the {Kind} {Printable.Quote(declaration.Name)} is declared in {first.Key.Source.Path} too, and only one "
                    + "declaration can count; delete or rename one");
            return;
        }

        _byName.Add(declaration.Name, declaration);
        All.Add(declaration);
    }
}
