using System.Collections.Immutable;

namespace KnowledgeGraph.Diagrams;

/// <summary>Which relations are friendly and which hostile. A schema does not say, so the words of their names do, unless the options name them.</summary>
internal sealed class RelationSigns
{
    private static readonly HashSet<string> FriendlyWords = new(
        [
            "supports", "backs", "aids", "arms", "funds", "finances", "supplies", "trains", "allied", "ally", "allies", "helps", "protects", "defends", "joins",
            "cooperates", "recognises", "recognizes", "praises", "thanks", "endorses", "trusts", "befriends", "rescues", "liberates", "agrees", "sponsors",
        ],
        StringComparer.Ordinal);

    private static readonly HashSet<string> HostileWords = new(
        [
            "attacks", "fights", "besieges", "captures", "strikes", "bombs", "shells", "kills", "casualties", "wounds", "invades", "opposes", "blames", "accuses",
            "condemns", "criticises", "criticizes", "sanctions", "threatens", "detains", "arrests", "expels", "violates", "displaces", "executes", "defeats", "rejects",
        ],
        StringComparer.Ordinal);

    private readonly HashSet<string> _friendly;
    private readonly HashSet<string> _hostile;

    public RelationSigns(GraphModel model, SvgOptions options)
    {
        _friendly = Of(model, options.Friendly, FriendlyWords);
        _hostile = Of(model, options.Hostile, HostileWords);
    }

    /// <summary>1 for a friendly relation, -1 for a hostile one, 0 for the others.</summary>
    public int SignOf(string relation) => _friendly.Contains(relation) ? 1 : _hostile.Contains(relation) ? -1 : 0;

    private static HashSet<string> Of(GraphModel model, ImmutableArray<string> names, HashSet<string> words) => names.IsDefaultOrEmpty
        ? new(model.Relations.Where(r => Words.OfRelation(r.Name).Split(' ').Any(words.Contains)).Select(static r => r.Id), StringComparer.Ordinal)
        : new(DiagramNames.Relations(model, names).Select(static r => r.Id), StringComparer.Ordinal);
}
