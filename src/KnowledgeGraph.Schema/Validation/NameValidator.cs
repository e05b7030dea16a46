using KnowledgeGraph.Schema.Declarations;

namespace KnowledgeGraph.Schema.Validation;

/// <summary>Judges the names of declarations, and that those which become classes of the namespace differ.</summary>
internal sealed class NameValidator(SchemaDeclarations declarations, ProblemList problems)
{
    /// <summary>What the generator appends to a relation's name for the class of its extension members.</summary>
    private const string TraversalsSuffix = "Traversals";

    private readonly NameJudge _judge = new(problems);

    public void Validate(string graph)
    {
        Judge(declarations.Types, isCapital: true);
        Judge(declarations.Enums, isCapital: true);
        Judge(declarations.Relations, isCapital: false);
        Judge(declarations.Entities, isCapital: true);
        Judge(declarations.Words, isCapital: false);
        TakeClassNames(graph);
        foreach (var declaration in declarations.Enums.Kept)
            ValidateValues(declaration);
        foreach (var set in declarations.Words.Kept)
            ValidateWords(set);
    }

    private void Judge<T>(DeclarationTable<T> table, bool isCapital)
        where T : Declaration
    {
        foreach (var declaration in table.All)
        {
            declaration.IsDropped = !_judge.IsUsable(declaration.Key, table.Kind);
            if (!declaration.IsDropped)
                _judge.CheckCapital(declaration.Key, table.Kind, isCapital);
        }
    }

    private void TakeClassNames(string graph)
    {
        var scope = new NameScope(SchemaCodes.NameClash, problems);
        scope.Reserve(graph, "the graph");
        Take(scope, declarations.Types, static t => t.Name);
        Take(scope, declarations.Enums, static e => e.Name);
        Take(scope, declarations.Relations, static r => r.CSharpName);
        foreach (var relation in declarations.Relations.Kept)
            relation.IsDropped = !TakeTraversals(scope, relation);
    }

    private static bool TakeTraversals(NameScope scope, RelationDeclaration relation) => scope.TryTake(
        relation.CSharpName + TraversalsSuffix,
        relation.Key,
        $"the way to walk the relation '{relation.Name}'",
        "rename one of them");

    private static void Take<T>(NameScope scope, DeclarationTable<T> table, Func<T, string> name)
        where T : Declaration
    {
        foreach (var declaration in table.Kept)
        {
            var owner = $"the {table.Kind} '{declaration.Name}'";
            declaration.IsDropped = !scope.TryTake(name(declaration), declaration.Key, owner, "rename one of them");
        }
    }

    private void ValidateValues(EnumDeclaration declaration)
    {
        var taken = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var value in declaration.Values)
        {
            var member = Naming.ToPascalCase(value.Name);
            value.IsDropped = true;
            if (FieldReader.IsGarbled(value.Name))
                continue;
            if (!CSharpName.IsValid(member) || member == "_")
                problems.Add(
                    SchemaCodes.InvalidName,
                    value.Key,
                    $"the enum value {Printable.Quote(value.Name)} cannot become a C# name, which needs letters; write a word");
            else if (ScriptTable.FindMixture(member) is { } mixture)
                problems.Add(
                    SchemaCodes.MixedScripts,
                    value.Key,
                    $"the enum value {Printable.Quote(value.Name)} mixes {mixture.First} and {mixture.Second} letters, which can "
                        + "look alike; type it in one script");
            else if (taken.TryGetValue(member, out var first))
                problems.Add(
                    SchemaCodes.RepeatedEnumValue,
                    value.Key,
                    $"{Printable.Quote(value.Name)} becomes the C# name '{member}' like {Printable.Quote(first)}; delete or rename "
                        + "one");
            else
            {
                taken.Add(member, value.Name);
                value.IsDropped = false;
            }
        }

        if (declaration.Values.Count == 0)
            problems.Add(
                SchemaCodes.EmptyEnum,
                declaration.Key,
                $"the enum {Printable.Quote(declaration.Name)} has no values, so a property of it could hold nothing; list its values");
        declaration.IsDropped = declaration.Values.All(static v => v.IsDropped);
    }

    private void ValidateWords(WordSetDeclaration set)
    {
        foreach (var word in set.Items.ToArray())
        {
            if (!FieldReader.IsGarbled(word.Value) && word.Value.IndexOfAny(Brackets) < 0)
                continue;
            set.Items.Remove(word);
            if (!FieldReader.IsGarbled(word.Value))
                problems.Add(
                    SchemaCodes.InvalidWord,
                    word,
                    $"{Printable.Quote(word.Value)} cannot stand in a word set, because brackets and bars have a meaning in "
                        + "examples; write the words alone");
        }

        if (set.Items.Count > 0)
            return;
        problems.Add(
            SchemaCodes.EmptyWordSet,
            set.Key,
            $"the word set {Printable.Quote(set.Name)} has no words, so an example with it could never match; list them");
        set.IsDropped = true;
    }

    private static readonly char[] Brackets = ['{', '}', '[', ']', '(', ')', '<', '>', '|'];
}
