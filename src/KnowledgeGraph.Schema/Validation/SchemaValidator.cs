using KnowledgeGraph.Schema.Declarations;
using KnowledgeGraph.Schema.Yaml;

namespace KnowledgeGraph.Schema.Validation;

/// <summary>
/// Judges declarations step by step. Each step reports its mistakes and drops what cannot be part of the model; later steps do not
/// complain about
/// what refers to something dropped, they drop it too.
/// </summary>
internal static class SchemaValidator
{
    public static SchemaModel Validate(SchemaDeclarations declarations, YamlNode root, ProblemList problems)
    {
        var header = new HeaderValidator(problems).Validate(declarations, root);
        new NameValidator(declarations, problems).Validate(header.Graph);
        new TypeValidator(declarations, problems).Validate();
        new PropertyValidator(declarations, problems).Validate();
        new RoleValidator(declarations, problems).Validate();
        new RelationNameValidator(declarations, problems).Validate();
        new EntityValidator(declarations, problems).Validate();
        new GraphMemberValidator(declarations, problems).Validate(header.Graph);

        // From here on questions are about the order of types, which the model's lattice answers.
        var lattice = new TypeLattice(ModelBuilder.Build(declarations, header.Graph, header.Namespace, header.FileName));
        new TraversalValidator(declarations, lattice, problems).Validate();
        new RelationValidator(declarations, lattice, problems).Validate();
        new EntityValueValidator(declarations, lattice, problems).Validate();
        new EntityNameValidator(declarations, problems).Validate();
        new ExampleValidator(declarations, lattice, problems).Validate();
        new UseValidator(declarations, lattice, problems).Validate();
        return ModelBuilder.Build(declarations, header.Graph, header.Namespace, header.FileName);
    }
}
