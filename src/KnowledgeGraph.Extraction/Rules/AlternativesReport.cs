using System.Collections.Immutable;

namespace KnowledgeGraph.Extraction;

/// <summary>What became of the alternatives of a schema's examples.</summary>
/// <param name="Count">How many there are: each example with its first options, and each further option of each choice by itself.</param>
/// <param name="Read">How many are read in a plain sentence.</param>
/// <param name="ReadByTrees">How many of them are read by trees, and not only by the order of the words.</param>
/// <param name="Problems">KG3005 for each that is not read, in the order of the schema.</param>
public sealed record AlternativesReport(int Count, int Read, int ReadByTrees, ImmutableArray<Problem> Problems);
