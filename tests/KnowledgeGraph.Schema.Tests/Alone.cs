namespace KnowledgeGraph.Schema.Tests;

/// <summary>Tests with a clock, which run while no others do.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public class Alone;
