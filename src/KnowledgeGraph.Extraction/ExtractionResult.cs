using System.Collections.Immutable;

namespace KnowledgeGraph.Extraction;

/// <summary>What reading articles gave. Equal articles and schema give an equal result, whatever the order of the articles and the number
/// of threads.</summary>
/// <param name="Data">The record: articles, mentions, discovered entities and claims.</param>
/// <param name="Problems">What went wrong on the way: with the schema's rules, with reading files, with claims that the record
/// refused.</param>
/// <param name="Rejects">The candidates that did not become claims, by article and place.</param>
public sealed record ExtractionResult(GraphData Data, ImmutableArray<Problem> Problems, ImmutableArray<Reject> Rejects)
{
    /// <summary>The ids of the articles of which the record holds everything that was read, in order. Of the others something was refused,
    /// because the schema or another article contradicts it, or nothing could be read.</summary>
    public ImmutableArray<string> Complete { get; init; } = [];

    /// <summary>The number of articles that were taken from an earlier run; see <see cref="ExtractionOptions.Earlier"/>.</summary>
    public int Kept { get; init; }

    /// <summary>Who stood in a role and is not known, the most often met first: what the schema lacks.</summary>
    public ImmutableArray<UnknownActor> UnknownActors => field.IsDefault
        ? field = KnowledgeGraph.Extraction.UnknownActors.Of(Data, Rejects) : field;

    /// <summary>A graph over the record, without compiled classes.</summary>
    public Graph ToGraph() => Graph<Graph>();

    /// <summary>A graph of a compiled class over the record.</summary>
    /// <typeparam name="TGraph">The graph class; its model must be that of the record.</typeparam>
    public TGraph ToGraph<TGraph>()
        where TGraph : Graph, ICompiled<TGraph>
    {
        if (!TGraph.Model.Equals(Data.Model)) throw new InvalidOperationException($"The record was read with another schema than that "
            + "of {typeof(TGraph).Name}.");
        return Graph<TGraph>();
    }

    private TGraph Graph<TGraph>()
        where TGraph : Graph, IGraph<TGraph> => TGraph.Create(Data, GraphView.Default);
}
