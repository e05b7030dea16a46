namespace KnowledgeGraph.Testing;

/// <summary>One file of a snapshot before it has a place.</summary>
/// <param name="Extension">The extension without a dot.</param>
/// <param name="Name">What stands behind <c>#</c> in the file's name, or <see langword="null"/> for the file that bears the test's name alone.</param>
/// <param name="Text">The content: lines end in <c>\n</c>, without one at the end.</param>
public sealed record SnapshotTarget(string Extension, string? Name, string Text);
