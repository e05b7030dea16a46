using System.Globalization;
using System.Text;
using KnowledgeGraph.Schema.Declarations;
using KnowledgeGraph.Schema.Yaml;

namespace KnowledgeGraph.Schema.Validation;

/// <summary>Judges the examples of all relations, one by one and against each other. Examples with mistakes are dropped.</summary>
internal sealed class ExampleValidator(SchemaDeclarations declarations, TypeLattice lattice, ProblemList problems)
{
    private readonly Dictionary<string, string> _sentences = new(StringComparer.Ordinal);

    public void Validate()
    {
        foreach (var model in lattice.Model.Relations)
        {
            if (declarations.Relations.TryGet(model.Name, out var relation))
                Validate(relation, model);
        }
    }

    private void Validate(RelationDeclaration relation, RelationModel model)
    {
        var kept = new List<YamlScalar>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var example in relation.Expressed)
        {
            if (FieldReader.IsGarbled(example.Value) || Parse(example, relation, model) is not { } pattern)
                continue;
            if (!seen.Add(Render(pattern.Elements, static slot => slot.ToString(CultureInfo.InvariantCulture))))
            {
                problems.Add(
                    SchemaCodes.RepeatedExample,
                    example,
                    $"{Printable.Quote(relation.Name)} has this example already, and a second one changes nothing; delete it");
                continue;
            }

            if (IsUnique(example, pattern, model))
                kept.Add(example);
        }

        relation.Expressed = kept;
    }

    private ExamplePattern? Parse(YamlScalar example, RelationDeclaration relation, RelationModel model)
    {
        MarkUsed(example.Value);
        var result = ExampleParser.Parse(example.Value, model, lattice.Model);
        foreach (var problem in result.Problems)
        {
            if (!IsConsequence(problem, example.Value, relation))
                problems.Add(
                    problem.Code,
                    example.Slice(problem.Start, problem.Length),
                    $"{problem.Message} (in an example of '{relation.Name}')");
        }

        return result.Pattern;
    }

    private void MarkUsed(string example)
    {
        foreach (var set in declarations.Words.All)
            set.IsUsed |= example.IndexOf("<" + set.Name + ">", StringComparison.Ordinal) >= 0;
    }

    // A slot or set that was declared and dropped has been reported there.
    private bool IsConsequence(ExampleProblem problem, string example, RelationDeclaration relation)
    {
        var name = example.Substring(problem.Start, problem.Length).Trim('{', '}', '<', '>').Trim();
        var isProperty = relation.Properties.Exists(p => string.Equals(p.Name, name, StringComparison.Ordinal));
        return (problem.Code == SchemaCodes.UnknownSlot && isProperty)
            || (problem.Code == SchemaCodes.UnknownWordSet && declarations.Words.TryGet(name, out _));
    }

    // The same words about the same types: then a sentence cannot tell the two relations apart. Other types can.
    private bool IsUnique(YamlScalar example, ExamplePattern pattern, RelationModel model)
    {
        var sentence = Render(
            pattern.Elements,
            slot => string.Join("|", model.Roles[slot].Types.OrderBy(static t => t, StringComparer.Ordinal)));
        if (!_sentences.TryGetValue(sentence, out var other))
            _sentences.Add(sentence, model.Name);
        else if (!string.Equals(other, model.Name, StringComparison.Ordinal))
        {
            problems.Add(
                SchemaCodes.AmbiguousExample,
                example,
                $"'{other}' has the same example for the same types, so a sentence could mean either; keep it in one of the two");
            return false;
        }

        return true;
    }

    private static string Render(IEnumerable<ExampleElement> elements, Func<int, string> slot)
    {
        var text = new StringBuilder();
        foreach (var element in elements)
        {
            if (!element.IsGlued)
                text.Append(' ');
            switch (element)
            {
                case ExampleWord word:
                    text.Append(word.Text);
                    break;
                case ExampleRoleSlot role:
                    text.Append('{').Append(slot(role.Role)).Append(role.Types.Count > 0 ? ":" + string.Join("|", role.Types) : "").Append('}');
                    break;
                case ExamplePropertySlot property:
                    text.Append("{#").Append(property.Property).Append('}');
                    break;
                case ExampleOptional optional:
                    text.Append('(').Append(Render(optional.Content.Elements, slot)).Append(')');
                    break;
                case ExampleAlternatives choice:
                    text.Append('[').Append(string.Join("|", choice.Options.Select(o => Render(o.Elements, slot)))).Append(']');
                    break;
            }
        }

        return text.ToString();
    }
}
