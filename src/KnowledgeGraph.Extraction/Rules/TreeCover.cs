namespace KnowledgeGraph.Extraction.Rules;

/// <summary>Compares tree patterns.</summary>
internal static class TreeCover
{
    /// <summary>Whether a pattern reads all that another reads, with the same roles.</summary>
    public static bool Covers(TreeNode broad, TreeNode narrow)
    {
        if (broad.IsWord != narrow.IsWord || broad.IsVerb != narrow.IsVerb || broad.IsPassive && !narrow.IsPassive) return false;
        if (broad.Slot != narrow.Slot || broad.Pair != narrow.Pair || broad.Property != narrow.Property) return false;
        if (!Same(broad.Particle, narrow.Particle) || !Same(broad.Marker, narrow.Marker)) return false;
        if (broad.Children.Count != narrow.Children.Count) return false;
        if (!narrow.Words.All(w => broad.Words.Any(b => b.AsSpan().SequenceEqual(w)))) return false;
        return narrow.Children.All(n => broad.Children.Any(b => b.Edge == n.Edge && Covers(b, n)));
    }

    private static bool Same(string a, string b) => string.Equals(a, b, StringComparison.Ordinal);
}
