using KnowledgeGraph.Tests.Laws;
using KnowledgeGraph.Tests.World;

namespace KnowledgeGraph.Tests.Views;

/// <summary>Each view against a plain filter over all claims that knows days only as dates.</summary>
public sealed class ViewOracleTests
{
    private static readonly DateOnly Day = new(2016, 10, 24);
    private static readonly DateOnly Known = new(2016, 10, 20);

    [Fact]
    public void A_view_selects_what_its_words_say() => Law.Holds(DenseWorld.Graphs, static graph =>
    {
        Selects(graph, graph.AsOf(Day), claim => Affirmed(claim) && IsOn(graph, claim, Day, Day));
        Selects(graph, graph.AsOf(Day, Known), claim => Affirmed(claim) && IsOn(graph, claim, Day, Day) && Published(graph, claim) <= Known);
        Selects(graph, graph.During(Period.InMonth(2016, 10)), claim => Affirmed(claim) && IsOn(graph, claim, new(2016, 10, 1), new(2016, 10, 31)));
        Selects(graph, graph.Between(Known, Day), claim => Affirmed(claim) && IsOn(graph, claim, Known, Day));
        Selects(graph, graph.KnownAt(Known), claim => Affirmed(claim) && Published(graph, claim) <= Known);
        Selects(graph, graph.AccordingTo(graph.Iran), static claim => Affirmed(claim) && claim.AttributedTo.Contains("iran"));
        Selects(graph, graph.Asserted(), static claim => claim.Modality == Modality.Asserted);
        Selects(graph, graph.Denied(), static claim => claim.Modality == Modality.Negated);
        Selects(graph, graph.Planned(), static claim => claim.Modality == Modality.Planned);
        Selects(graph, graph.WithConfidence(0.5), static claim => Affirmed(claim) && claim.Confidence >= 0.5);
        Selects(graph, graph.Denied().AsOf(Day).WithConfidence(0.3), claim => claim.Modality == Modality.Negated && IsOn(graph, claim, Day, Day) && claim.Confidence >= 0.3);
    });

    private static void Selects(WorldGraph graph, WorldGraph view, Func<Claim, bool> selects) => Assert.Equal(
        graph.Data.Claims.Where(selects),
        view.AllEdges.SelectMany(static edge => edge.Claims).OrderBy(static claim => claim, ClaimOrder.Instance));

    private static bool Affirmed(Claim claim) => claim.Modality is Modality.Asserted or Modality.Attributed or Modality.Hedged;

    private static DateOnly? Published(Graph graph, Claim claim) => graph.Data.Articles.Single(article => article.Id == claim.Evidence.ArticleId).Published;

    private static bool IsOn(Graph graph, Claim claim, DateOnly first, DateOnly last)
    {
        if (!claim.Period.IsKnown) return Published(graph, claim) is { } day && first <= day && day <= last;
        return (claim.Period.Start ?? DateOnly.MinValue) <= last && first <= (claim.Period.End ?? DateOnly.MaxValue);
    }
}
