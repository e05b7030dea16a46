namespace KnowledgeGraph;

/// <summary>The check that a direction is one.</summary>
internal static class PathDirections
{
    public static PathDirection Checked(PathDirection value) =>
        Enum.IsDefined(value) ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "There is no such direction.");
}
