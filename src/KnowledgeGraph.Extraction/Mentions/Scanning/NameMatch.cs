namespace KnowledgeGraph.Extraction.Mentions.Scanning;

/// <summary>A name that was found.</summary>
/// <param name="Start">Where it starts.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Name">Its position among the names, from 0.</param>
internal readonly record struct NameMatch(int Start, int End, int Name);
