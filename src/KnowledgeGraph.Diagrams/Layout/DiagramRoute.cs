using System.Collections.Immutable;

namespace KnowledgeGraph.Diagrams;

/// <summary>The way of an edge through a picture.</summary>
/// <param name="Curve">
/// A chain of cubic Bézier curves from the outline of the source to that of the target: a first point, then two control points and an end for each curve.
/// </param>
/// <param name="Label">Where its label stands. The curve runs through the middle of it; at a self-loop, past it.</param>
public sealed record DiagramRoute(ImmutableArray<DiagramPoint> Curve, DiagramBox Label);
