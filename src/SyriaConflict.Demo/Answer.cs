using KnowledgeGraph;

namespace SyriaConflict.Demo;

/// <summary>Writes an answer: a line a fact, and under it who says so, when, and the sentence that says it.</summary>
internal sealed class Answer(SyriaGraph graph, TextWriter output)
{
    private const int QuoteLength = 150;
    private readonly HashSet<string> _written = new(StringComparer.Ordinal);

    /// <summary>A fact with the claims of one relation behind it.</summary>
    public void Add<T>(string fact, Claims<T> claims)
        where T : struct, IRelation<T> => Add(fact, claims.Select(static claim => claim.Data));

    /// <summary>A fact with one claim behind it.</summary>
    public void Add<T>(string fact, Claim<T> claim)
        where T : struct, IRelation<T> => Add(fact, [claim.Data]);

    /// <summary>A fact with claims of any relation behind it.</summary>
    public void Add(string fact, IEnumerable<Claim> claims)
    {
        if (!_written.Add(fact)) return;
        output.WriteLine($"- {fact}");
        foreach (var claim in claims) output.WriteLine($"    {Source(claim)}: \"{claim.Evidence.Shortened(QuoteLength)}\"");
    }

    /// <summary>Says so where there was nothing to write.</summary>
    public void End()
    {
        if (_written.Count == 0) output.WriteLine("  (the articles say nothing of it)");
    }

    /// <summary>A period in words.</summary>
    public static string When(Period period) => period.IsKnown ? period.ToString() : "no date given";

    private string Source(Claim claim)
    {
        var sources = string.Join(" citing ", claim.AttributedTo.Reverse().Select(id => graph.FindEntity(id)!.Name));
        var modality = claim.Modality switch { Modality.Hedged => ", with reserve", Modality.Planned => ", planned", Modality.Negated => ", denied", _ => "" };
        var period = claim.Period.IsKnown ? $", {claim.Period}" : "";
        return $"{claim.Evidence.ArticleId}{(sources.Length == 0 ? "" : $", {sources}")}{modality}{period}";
    }
}
