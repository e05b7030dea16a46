namespace KnowledgeGraph.Extraction.Evaluation;

/// <summary>Precision and recall, from counts.</summary>
/// <param name="Correct">The number of predictions that are right.</param>
/// <param name="Predicted">The number of predictions that count.</param>
/// <param name="Found">The number of gold items that some prediction finds.</param>
/// <param name="Gold">The number of gold items.</param>
public readonly record struct Score(int Correct, int Predicted, int Found, int Gold)
{
    /// <summary>The part of the predictions that is right; 0 without predictions.</summary>
    public double Precision => Predicted == 0 ? 0 : (double)Correct / Predicted;

    /// <summary>The part of the gold that was found; 0 without gold.</summary>
    public double Recall => Gold == 0 ? 0 : (double)Found / Gold;

    /// <summary>The harmonic mean of both; 0 where both are.</summary>
    public double F1 => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);

    /// <summary>The counts of both.</summary>
    public static Score operator +(Score a, Score b) =>
        new(a.Correct + b.Correct, a.Predicted + b.Predicted, a.Found + b.Found, a.Gold + b.Gold);

    /// <summary>Precision, recall and F1 with three digits.</summary>
    public override string ToString() =>
        FormattableString.Invariant($"P {Precision:0.000} R {Recall:0.000} F1 {F1:0.000} ({Correct}/{Predicted}, {Found}/{Gold})");
}
