using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using KnowledgeGraph.Cli.Input;
using KnowledgeGraph.Diagrams;

namespace KnowledgeGraph.Cli.Commands;

/// <summary>The options that say what of a graph a picture or a page shall show.</summary>
/// <param name="work">What is made, in the words of the help: "picture".</param>
/// <param name="modality">The modality that counts where none is chosen, as <c>--modality</c> names it.</param>
/// <param name="standard">The same as a set.</param>
internal sealed class SelectionOptions(string work, string modality, ModalitySet standard)
{
    public Option<string> Focus { get; } = new("--focus") { Description = "Only what is near an entity, by id, name or alias", HelpName = "E" };

    public Option<int?> Depth { get; } = Options.Count("--depth", "How many steps from the focus [default: 1]", 1);

    public Option<string[]> Relations { get; } = Options.Many("--relation", "R", "Only a relation, by id or name");

    public Option<string[]> Types { get; } = Options.Many("--type", "T", "Only entities of a type or trait, subtypes included");

    public Option<string> During { get; } = new("--during")
    {
        Description = "Only what holds on a day of a period: 2016-10, 2016-07/2016-12, 2012/..",
        HelpName = "PERIOD",
    };

    public Option<string[]> Sources { get; } = Options.Many("--source", "S", "Only what an article, a publisher or an entity says");

    public Option<string[]> Modality { get; } = Modalities.Option(modality);

    public Option<int?> Top { get; } =
        Options.Count("--top", $"At most so many edges: the nearest, then those with most claims; the {work} says what it leaves out", 1);

    public Option<string> Title { get; } = new("--title") { Description = $"What the {work} is called", HelpName = "TEXT" };

    /// <summary>Lets the command complete names from its graph and refuse what does not go together.</summary>
    public void Attach(Command command, Argument<string> graph)
    {
        GraphInput.CompleteEntities(Focus, graph);
        During.Validators.Add(static result =>
        {
            if (result.Tokens is [{ Value: var text }] && !Period.TryParse(text, CultureInfo.InvariantCulture, out _))
                result.AddError($"--during takes a period such as 2016-10, 2016-07/2016-12 or 2012/.., not '{text}'.");
        });
        command.Validators.Add(result =>
        {
            if (result.GetResult(Depth) is { Implicit: false } && result.GetResult(Focus) is null)
                result.AddError("--depth counts from a --focus; name one.");
        });
    }

    /// <summary>The options of a picture with what the line selects; what names nothing in the graph is reported, and then there is nothing.</summary>
    public T? Resolve<T>(T options, ParseResult line, Graph graph, Session session)
        where T : DiagramOptions
    {
        var before = session.ErrorCount;
        var center = line.GetValue(Focus) is { } focus ? EntityLookup.Find(graph, focus, session) : null;
        ImmutableArray<string> relations = [.. (line.GetValue(Relations) ?? [])
            .Select(word => EntityLookup.FindRelation(graph.Data.Model, word, session)?.Id).OfType<string>()];
        return session.ErrorCount > before ? null : (T)((DiagramOptions)options with
        {
            Title = line.GetValue(Title),
            Focus = center?.Id,
            Depth = line.GetValue(Depth) ?? 1,
            Relations = relations,
            Types = [.. line.GetValue(Types) ?? []],
            During = line.GetValue(During) is { } text ? Period.Parse(text, CultureInfo.InvariantCulture) : default,
            Sources = [.. (line.GetValue(Sources) ?? []).Select(word => SourceOf(graph, word))],
            Modalities = Modalities.Of(line.GetValue(Modality), standard),
            MaxEdges = line.GetValue(Top),
        });
    }

    // Articles and publishers go by their own names, entities by alias too.
    private static string SourceOf(Graph graph, string word)
    {
        var isArticle = graph.Data.Articles.Any(a => string.Equals(a.Id, word, StringComparison.Ordinal) || string.Equals(a.Source, word, StringComparison.OrdinalIgnoreCase));
        return isArticle ? word : graph.Find(word)?.Id ?? word;
    }
}
