namespace KnowledgeGraph.Analyzers.Tests;

public sealed class NeverMatchingQueryTests
{
    private const string NeverEvent = "This is never an Event: an Attackable is ArmedGroup, Country or Place";
    private const string NeverConflict = "This is never a Conflict: an Attackable is ArmedGroup, Country or Place";

    [Theory]
    [InlineData("_ = attackable is Location;")]
    [InlineData("_ = attackable is Country { Name: \"x\" };")]
    [InlineData("_ = attackable is IEntity;")]
    [InlineData("_ = (Country)attackable;")]
    [InlineData("_ = (object)conflict is string;")]
    [InlineData("_ = ((IEntity)conflict) is Place;")]
    [InlineData("_ = graph.Attacks.Target.OfType<Country>();")]
    [InlineData("_ = graph.Countries.As<Actor>();")]
    [InlineData("_ = graph.Places.Contains(attackable);")]
    [InlineData("_ = actor == graph.Russia;")]
    [InlineData("_ = attackable.Equals(place);")]
    [InlineData("_ = graph.Russia.Supports.PathTo(actor);")]
    [InlineData("_ = graph.Russia.Attacks.PathTo(attackable);")]
    [InlineData("_ = new[] { 1 }.Contains(2) && \"a\".Equals(\"b\") && 1 == 2;")]
    [InlineData("_ = from s in graph.Supports.AsPattern() from a in s.Supported.Attacks where a.Target.IsA<Location>() && a.Target == s.Supporter select a;")]
    public async Task What_may_match_is_left_alone(string body) => Assert.Empty(await Queries.Judge(body));

    [Theory]
    [InlineData("_ = attackable is Event;", "KG2001 'attackable is Event': " + NeverEvent)]
    [InlineData("_ = attackable is Event e;", "KG2001 'Event e': " + NeverEvent)]
    [InlineData("_ = attackable is not Event;", "KG2001 'Event': " + NeverEvent)]
    [InlineData("_ = attackable switch { Event => 1, Location { Name: \"x\" } => 2, _ => 3 };", "KG2001 'Event': " + NeverEvent)]
    [InlineData("_ = (Event)attackable;", "KG2001 '(Event)attackable': " + NeverEvent)]
    [InlineData("_ = attackable as Event;", "KG2001 'attackable as Event': " + NeverEvent)]
    [InlineData("_ = graph.Attacks.Target.OfType<Conflict>();", "KG2001 'graph.Attacks.Target.OfType<Conflict>()': " + NeverConflict)]
    [InlineData("_ = graph.Attacks.Target.As<Event>();", "KG2001 'graph.Attacks.Target.As<Event>()': " + NeverEvent)]
    [InlineData("_ = graph.Attacks.AsPattern().Where(a => a.Target.IsA<Conflict>());", "KG2001 'a.Target.IsA<Conflict>()': " + NeverConflict)]
    [InlineData("_ = graph.Attacks.AsPattern().Select(a => a.Target.OfType<Conflict>());", "KG2001 'a.Target.OfType<Conflict>()': " + NeverConflict)]
    public async Task A_type_that_an_entity_never_has_is_reported(string body, string expected) => Assert.Equal([expected], await Queries.Judge(body));

    [Theory]
    [InlineData("_ = actor == place;", "KG2002 'actor == place': No entity is both an Actor and a Place: an Actor is ArmedGroup or Country")]
    [InlineData("_ = attackable.Equals(happening);", "KG2002 'attackable.Equals(happening)': No entity is both an Attackable and an Event: an Attackable is ArmedGroup, Country or Place")]
    [InlineData("_ = graph.Places.Contains(conflict);", "KG2002 'graph.Places.Contains(conflict)': No entity is both a Place and a Conflict: a Place is Place")]
    [InlineData(
        "_ = from s in graph.Supports.AsPattern() from h in graph.Shapes.AsPattern() where s.Supporter == h.Shaped select s;",
        "KG2002 's.Supporter == h.Shaped': No entity is both an Actor and a Conflict: an Actor is ArmedGroup or Country")]
    [InlineData(
        "_ = graph.Attacks.AsPattern().Where(a => a.Attacker != graph.Aleppo);",
        "KG2002 'a.Attacker != graph.Aleppo': No entity is both an Actor and a Place: an Actor is ArmedGroup or Country")]
    [InlineData(
        "_ = from s in graph.Supports.AsPattern() join h in graph.Shapes.AsPattern() on s.Supporter equals h.Shaped select s;",
        "KG2002 'join h in graph.Shapes.AsPattern() on s.Supporter equals h.Shaped': No entity is both an Actor and a Conflict: an Actor is ArmedGroup or Country")]
    public async Task Entities_that_are_never_the_same_are_reported(string body, string expected) => Assert.Equal([expected], await Queries.Judge(body));

    [Theory]
    [InlineData("_ = graph.Russia.Supports.PathTo(place);", "KG2003 'graph.Russia.Supports.PathTo(place)': No edge of Supports leads to a Place: it leads to ArmedGroup or Country")]
    [InlineData("_ = graph.Russia.Attacks.PathTo(graph.CivilWar);", "KG2003 'graph.Russia.Attacks.PathTo(graph.CivilWar)': No edge of Attacks leads to a Conflict: it leads to ArmedGroup, Country or Place")]
    public async Task A_path_that_never_arrives_is_reported(string body, string expected) => Assert.Equal([expected], await Queries.Judge(body));
}
