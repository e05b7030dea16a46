namespace KnowledgeGraph.Testing;

/// <summary>A file that was received and the one it was compared with.</summary>
/// <param name="Received">The name of the received file.</param>
/// <param name="Verified">The name of the accepted file.</param>
/// <param name="ReceivedText">What was received.</param>
/// <param name="VerifiedText">What was accepted; <see langword="null"/> where nothing was.</param>
internal sealed record SnapshotDifference(string Received, string Verified, string ReceivedText, string? VerifiedText);
