using System.Collections.Immutable;

namespace KnowledgeGraph.Extraction.Evaluation;

/// <summary>A document of the Relationship and Entity Extraction Evaluation Dataset (Dstl, 2017).</summary>
/// <param name="Id">Its id.</param>
/// <param name="Source">The file that it stands in, without extension.</param>
/// <param name="Text">Its text.</param>
/// <param name="Entities">What is marked in it.</param>
/// <param name="Relations">What is said of these.</param>
public sealed record Re3dDocument(string Id, string Source, string Text, ImmutableArray<Re3dEntity> Entities, ImmutableArray<Re3dRelation> Relations);
