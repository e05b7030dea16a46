#nullable enable

using KnowledgeGraph;

namespace KnowledgeGraph.Tests.World;

/// <summary>A small world of actors and places.</summary>
public sealed partial class WorldGraph : Graph, ICompiled<WorldGraph>
{
    private WorldGraph(GraphData data, GraphView view)
        : base(data, view)
    {
    }

    /// <summary>What this graph may hold.</summary>
    public static GraphModel Model { get; } = new(
        "WorldGraph",
        types:
        [
            new("Location") { IsTrait = true },
            new("Attackable") { IsTrait = true },
            new("Actor") { IsAbstract = true, Traits = ["Attackable"] },
            new("Country") { Parent = "Actor", Traits = ["Location"] },
            new("ArmedGroup") { Parent = "Actor", IsOpen = true },
            new("Place") { Traits = ["Location", "Attackable"], IsOpen = true },
        ],
        relations:
        [
            new("supports", "supports") { Roles = [new("supporter", ["Actor"]), new("supported", ["Actor"])], Inverse = "supportedBy" },
            new("attacks", "attacks")
            {
                Roles = [new("attacker", ["Actor"], true), new("target", ["Attackable"]), new("place", ["Location"], true)],
                Properties = [new("killed", PropertyKind.Quantity) { IsOptional = true }, new("weapons", PropertyKind.String) { IsMany = true }],
            },
            new("allied-with", "alliedWith") { Roles = [new("ally", ["Actor"])], ObjectRole = 0, IsSymmetric = true, ExclusiveWith = ["attacks"] },
            new("controls", "controls") { Roles = [new("holder", ["Actor"]), new("place", ["Location"])], IsTemporal = true, Functional = "place" },
        ],
        entities:
        [
            new("russia", "Country", "Russia") { Aliases = ["Russian Federation"] },
            new("iran", "Country", "Iran"),
            new("syria", "Country", "Syria"),
            new("hezbollah", "ArmedGroup", "Hezbollah") { Aliases = ["Hizbullah"] },
            new("aleppo", "Place", "Aleppo") { PartOf = "syria" },
        ]);

    /// <summary>The schema that this graph was compiled from.</summary>
    public static ReadOnlySpan<byte> SchemaUtf8 => "graph: WorldGraph\n"u8;

    /// <summary>Russia.</summary>
    public Country Russia => Declared<Country>(0);

    /// <summary>Iran.</summary>
    public Country Iran => Declared<Country>(1);

    /// <summary>Syria.</summary>
    public Country Syria => Declared<Country>(2);

    /// <summary>Hezbollah.</summary>
    public ArmedGroup Hezbollah => Declared<ArmedGroup>(3);

    /// <summary>Aleppo.</summary>
    public Place Aleppo => Declared<Place>(4);

    /// <summary>Every location.</summary>
    public Entities<Location> Locations => OfType<Location>(0);

    /// <summary>Every actor.</summary>
    public Entities<Actor> Actors => OfType<Actor>(2);

    /// <summary>Every country.</summary>
    public Entities<Country> Countries => OfType<Country>(3);

    /// <summary>Every armed group.</summary>
    public Entities<ArmedGroup> ArmedGroups => OfType<ArmedGroup>(4);

    /// <summary>Every place.</summary>
    public Entities<Place> Places => OfType<Place>(5);

    /// <summary>Every support.</summary>
    public Relations<Supports> Supports => Relations<Supports>.Of(this);

    /// <summary>Every attack.</summary>
    public Relations<Attacks> Attacks => Relations<Attacks>.Of(this);

    /// <summary>Every alliance.</summary>
    public Relations<AlliedWith> AlliedWith => Relations<AlliedWith>.Of(this);

    /// <summary>Every control of a place.</summary>
    public Relations<Controls> Controls => Relations<Controls>.Of(this);

    static WorldGraph IGraph<WorldGraph>.Create(GraphData data, GraphView view) => new(data, view);

    /// <inheritdoc />
    protected override Entity CreateEntity(EntityType type, int index) => type.Index switch
    {
        3 => new Country(this, index),
        4 => new ArmedGroup(this, index),
        5 => new Place(this, index),
        _ => base.CreateEntity(type, index),
    };
}
