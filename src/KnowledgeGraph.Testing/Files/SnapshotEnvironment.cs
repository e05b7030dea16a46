namespace KnowledgeGraph.Testing;

/// <summary>Reads from the environment what may be done with snapshots.</summary>
internal static class SnapshotEnvironment
{
    /// <summary>The variable that, set to <c>update</c>, accepts what comes.</summary>
    public const string UpdateVariable = "KG_SNAPSHOT";

    // Those that DiffEngine, Verify's way to tell, knows, and CI, which most others set. A container by itself is none: developers work in containers too.
    private static readonly string[] BuildServers =
    [
        "JENKINS_URL", "GITHUB_ACTION", "GITHUB_ACTIONS", "TEAMCITY_VERSION", "GITLAB_CI", "GO_SERVER_URL", "TRAVIS_BUILD_ID", "APPVEYOR",
        "BITBUCKET_BUILD_NUMBER", "TF_BUILD", "Agent_Id", "CODEBUILD_BUILD_ID",
    ];

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

    /// <summary>Whether this is a build server, where nothing is ever accepted.</summary>
    /// <param name="variable">Gives the value of an environment variable, or <see langword="null"/>.</param>
    public static bool IsBuildServer(Func<string, string?> variable)
    {
        var ci = variable("CI");
        var isSet = !string.IsNullOrEmpty(ci) && !string.Equals(ci, "false", StringComparison.OrdinalIgnoreCase) && ci is not "0";
        return isSet || string.Equals(variable("BuildRunner"), "MyGet", StringComparison.OrdinalIgnoreCase)
            || Array.Exists(BuildServers, name => !string.IsNullOrEmpty(variable(name)));
    }
}
