namespace KnowledgeGraph.Extraction.Evaluation;

/// <summary>An entity as re3d marks it: a phrase, with its determiner and title.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Type">Its type as re3d calls it: <c>Person</c>, <c>Organisation</c>, <c>Location</c> and eleven more.</param>
/// <param name="Confidence">How sure its annotators are, from 0 to 1.</param>
public sealed record Re3dEntity(TextSpan Span, string Type, double Confidence)
{
    private const double LeastConfidence = 0.5;

    /// <summary>Whether it is of a type that is scored; the others are values.</summary>
    internal bool IsScored => Type is "Person" or "Organisation" or "Location";

    /// <summary>Whether its annotators are sure enough of it for it to count.</summary>
    internal bool IsSure => Confidence >= LeastConfidence;
}
