using System.Collections.Immutable;
using KnowledgeGraph.Extraction.Evaluation;

namespace KnowledgeGraph.Extraction.Tests.Evaluation;

public sealed class Re3dRelationTests
{
    private static readonly TextSpan Norland = new(0, 7);
    private static readonly TextSpan Marrow = new(10, 16);
    private static readonly TextSpan Brigade = new(20, 27);
    private static readonly TextSpan Doubted = new(30, 34);

    private readonly Re3dDocument _document = new("d", "own", new string('x', 40),
        [new(Norland, "Organisation", 1), new(Marrow, "Location", 1), new(Brigade, "Organisation", 1), new(Doubted, "Organisation", 0.2)],
        [new Re3dRelation("FightingAgainst", Brigade, Norland), new Re3dRelation("InChargeOf", Norland, Doubted), new Re3dRelation("CommWith", Norland, Brigade)]);

    [Fact]
    public void A_claim_is_right_where_a_relation_of_its_type_joins_the_two_in_either_direction() =>
        Assert.Equal([("attacks", 1), ("fights", 1), ("supports", 0)], Judged(Claim("attacks", Norland, Brigade), Claim("fights", Brigade, Norland), Claim("supports", Norland, Brigade)));

    [Fact]
    public void The_same_two_count_once_for_a_relation() =>
        Assert.Equal([("fights", 1)], Judged(Claim("fights", Norland, Brigade), Claim("fights", Brigade, Norland), Claim("fights", Norland, Brigade)));

    [Fact]
    public void Only_claims_of_the_map_between_two_given_phrases_count() => Assert.Empty(Judged(
        Claim("besieges", Norland, Brigade), Claim("attacks", default, Brigade), Claim("leads", Norland, Doubted), Claim("attacks", Norland, Norland), Claim("attacks", Norland)));

    [Fact]
    public void A_relation_of_a_doubted_phrase_is_missed()
    {
        var phrases = new GivenPhrases(_document);
        var found = Re3dRelations.Recall(Re3dRelations.Of(_document), [Claim("leads", Norland, Doubted), Claim("attacks", Norland, Brigade)],
            (read, marked) => phrases.TryGet(marked, out var phrase) && phrase == read);
        Assert.Equal([("FightingAgainst", 1), ("InChargeOf", 0)], found.Select(static i => (i.Group, i.Score.Found)));
    }

    private IEnumerable<(string Relation, int IsRight)> Judged(params ImmutableArray<Claim> claims) =>
        Re3dRelations.Precision(Re3dRelations.Of(_document), claims, new GivenPhrases(_document)).Select(static i => (i.Group, i.Score.Found));

    private static Claim Claim(string relation, params ImmutableArray<TextSpan> spans) =>
        new(relation, [.. spans.Select(static _ => "x")], new Evidence("d", 0, 0, 1, "x")) { ParticipantSpans = spans };
}
