using System.Collections.Immutable;
using KnowledgeGraph.Extraction.Evaluation;

namespace KnowledgeGraph.Extraction.Tests.Evaluation;

public sealed class Re3dGivenPhraseTests
{
    private const string Text = "The Hill Brigade hired 700 employees of the mill.";
    private static readonly TextSpan Brigade = new(0, 16);
    private static readonly TextSpan Widest = new(23, 48);
    private static readonly TextSpan Counted = new(23, 36);
    private static readonly TextSpan Bare = new(27, 36);

    [Fact]
    public void The_widest_of_phrases_marked_one_within_another_stands_for_them_all()
    {
        // The narrowest begins and ends elsewhere than the widest; the one between joins them.
        var phrases = new GivenPhrases(Document([Of(Bare), Of(Counted), Of(Widest), Of(Brigade)]));
        Assert.Equal([Widest, Brigade], phrases.Given.Select(static e => e.Span));
        foreach (var marked in new[] { Bare, Counted, Widest }) Assert.Equal(Widest, PhraseOf(phrases, marked));
        Assert.Equal(Brigade, PhraseOf(phrases, Brigade));
    }

    [Fact]
    public void What_the_annotators_doubt_is_not_given_even_where_a_relation_needs_it()
    {
        ImmutableArray<Re3dEntity> entities = [Of(Brigade), Of(Widest, confidence: 0.4)];
        var without = new GivenPhrases(Document(entities));
        var with = new GivenPhrases(Document(entities, new Re3dRelation("BelongsTo", Widest, Brigade)));
        Assert.Equal([Brigade], with.Given.Select(static e => e.Span));
        Assert.Equal(without.Given, with.Given);
        Assert.False(with.TryGet(Widest, out _));
    }

    [Fact]
    public void A_doubted_phrase_is_found_in_the_sure_one_that_shares_its_words()
    {
        var phrases = new GivenPhrases(Document([Of(Widest, confidence: 0.3), Of(Counted), Of(Bare, confidence: 0.3)]));
        Assert.Equal([Counted], phrases.Given.Select(static e => e.Span));
        Assert.Equal(Counted, PhraseOf(phrases, Widest));
        Assert.Equal(Counted, PhraseOf(phrases, Bare));
    }

    [Fact]
    public void A_phrase_has_the_type_that_is_surest_and_phrases_of_two_types_are_two()
    {
        var phrases = new GivenPhrases(Document([Of(Counted, "Location", 0.6), Of(Counted, confidence: 0.9), Of(Bare, "Location"), Of(Widest, "Temporal")]));
        Assert.Equal([(Counted, "Organisation"), (Bare, "Location")], phrases.Given.Select(static e => (e.Span, e.Type)));
        Assert.Equal(Bare, PhraseOf(phrases, Bare));
    }

    private static TextSpan? PhraseOf(GivenPhrases phrases, TextSpan marked) => phrases.TryGet(marked, out var phrase) ? phrase : null;

    private static Re3dEntity Of(TextSpan span, string type = "Organisation", double confidence = 1) => new(span, type, confidence);

    private static Re3dDocument Document(ImmutableArray<Re3dEntity> entities, params ImmutableArray<Re3dRelation> relations) => new("d", "own", Text, entities, relations);
}
