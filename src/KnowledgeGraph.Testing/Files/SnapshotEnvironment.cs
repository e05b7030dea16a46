namespace KnowledgeGraph.Testing;

/// <summary>Reads from the environment what may be done with snapshots.</summary>
internal static class SnapshotEnvironment
{
    /// <summary>The variable that, set to <c>update</c>, accepts what comes.</summary>
    public const string UpdateVariable = "KG_SNAPSHOT";

    // GitHub, GitLab, Travis, AppVeyor and most others set CI; these set something of their own.
    private static readonly string[] BuildServers = ["TF_BUILD", "JENKINS_URL", "TEAMCITY_VERSION", "Agent_Id", "CODEBUILD_BUILD_ID"];

    /// <summary>What may be done.</summary>
    /// <param name="variable">Gives the value of an environment variable, or <see langword="null"/>.</param>
    /// <exception cref="GraphSnapshotException">KG4201: an update is asked for on a build server.</exception>
    public static SnapshotMode Mode(Func<string, string?> variable)
    {
        var isUpdate = string.Equals(variable(UpdateVariable), "update", StringComparison.OrdinalIgnoreCase);
        if (!IsBuildServer(variable)) return isUpdate ? SnapshotMode.Update : SnapshotMode.Compare;
        return isUpdate
            ? throw new GraphSnapshotException(
                $"error KG4201: {UpdateVariable}=update is refused on a build server: nobody would have looked at what it accepts. " +
                "Run the tests where you can review the files, and commit them.")
            : SnapshotMode.BuildServer;
    }

    private static bool IsBuildServer(Func<string, string?> variable)
    {
        var ci = variable("CI");
        var isSet = !string.IsNullOrEmpty(ci) && !string.Equals(ci, "false", StringComparison.OrdinalIgnoreCase) && ci is not "0";
        return isSet || Array.Exists(BuildServers, name => !string.IsNullOrEmpty(variable(name)));
    }
}
