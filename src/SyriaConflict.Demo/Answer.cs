using System.Globalization;
using KnowledgeGraph;

namespace SyriaConflict.Demo;

/// <summary>Gathers an answer and writes it: a line a fact, and under it who says so, when, and the sentence that says it.</summary>
internal sealed class Answer(SyriaGraph graph, TextWriter output)
{
    private const int QuoteLength = 150;
    private readonly List<(string Fact, List<Claim> Claims)> _facts = [];

    /// <summary>A fact with the claims of one relation behind it.</summary>
    public void Add<T>(string fact, Claims<T> claims)
        where T : struct, IRelation<T> => Add(fact, claims.Select(static claim => claim.Data));

    /// <summary>A fact with one claim behind it.</summary>
    public void Add<T>(string fact, Claim<T> claim)
        where T : struct, IRelation<T> => Add(fact, [claim.Data]);

    /// <summary>A fact with claims of any relation behind it; what is said of two entities of one name stands together.</summary>
    public void Add(string fact, IEnumerable<Claim> claims)
    {
        var known = _facts.Find(f => string.Equals(f.Fact, fact, StringComparison.Ordinal)).Claims;
        if (known is null) _facts.Add((fact, known = []));
        known.AddRange(claims.Except(known));
    }

    /// <summary>Writes it, or says that there is nothing to write.</summary>
    public void End()
    {
        if (_facts.Count == 0) output.WriteLine("  (nothing of it was found in the articles)");
        foreach (var (fact, claims) in _facts)
        {
            output.WriteLine($"- {fact}");
            var lines = claims.Select(claim => $"    {Source(claim)}: \"{claim.Evidence.Shortened(QuoteLength, claim.Trigger)}\"");
            foreach (var line in lines.Distinct(StringComparer.Ordinal)) output.WriteLine(line);
        }
    }

    /// <summary>A period in words.</summary>
    public static string When(Period period) => period.IsKnown ? period.ToString() : "no date given";

    /// <summary>A number in words: "at least 20", "roughly 24 or more", "nearly 4000".</summary>
    public static string HowMany(Quantity count)
    {
        var number = string.Create(CultureInfo.InvariantCulture, $"{count.Value:0.##}");
        return (count.Min, count.Max) switch
        {
            (_, null) => count.IsApproximate ? $"roughly {number} or more" : $"at least {number}",
            (null, _) => count.IsApproximate ? $"nearly {number}" : $"up to {number}",
            var (least, most) when least == most => count.IsApproximate ? $"about {number}" : number,
            var (_, most) => string.Create(CultureInfo.InvariantCulture, $"{number} to {most:0.##}"),
        };
    }

    private string Source(Claim claim)
    {
        var sources = string.Join(" citing ", claim.AttributedTo.Reverse().Select(id => graph.FindEntity(id)!.Name));
        var modality = claim.Modality switch { Modality.Hedged => ", with reserve", Modality.Planned => ", planned", Modality.Negated => sources.Length > 0 ? ", denied" : ", not so", _ => "" };
        var period = claim.Period.IsKnown ? $", {claim.Period}" : "";
        return $"{claim.Evidence.ArticleId}{(sources.Length == 0 ? "" : $", {sources}")}{modality}{period}";
    }
}
