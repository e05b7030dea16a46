#nullable enable
#pragma warning disable SA1402, MA0048 // As the generator bundles them.

using KnowledgeGraph;

namespace KnowledgeGraph.Tests.World;

/// <summary>Where something is.</summary>
public interface Location : IEntity, Controls.IPlace, Attacks.IPlace;

/// <summary>What can be attacked.</summary>
public interface Attackable : IEntity, Attacks.ITarget;

/// <summary>Anyone who can act.</summary>
public abstract partial class Actor : Entity, Attackable, Supports.ISupporter, Supports.ISupported, Attacks.IAttacker, AlliedWith.IAlly, Controls.IHolder
{
    private protected Actor(Graph graph, int index)
        : base(graph, index)
    {
    }
}

/// <summary>A state.</summary>
public sealed partial class Country : Actor, Location
{
    internal Country(Graph graph, int index)
        : base(graph, index)
    {
    }
}

/// <summary>A militia or rebel group.</summary>
public sealed partial class ArmedGroup : Actor
{
    internal ArmedGroup(Graph graph, int index)
        : base(graph, index)
    {
    }
}

/// <summary>A town, district or region.</summary>
public sealed partial class Place : Entity, Location, Attackable
{
    internal Place(Graph graph, int index)
        : base(graph, index)
    {
    }
}
