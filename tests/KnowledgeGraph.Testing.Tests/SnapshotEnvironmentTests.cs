namespace KnowledgeGraph.Testing.Tests;

public sealed class SnapshotEnvironmentTests
{
    [Theory]
    [InlineData("", "Compare")]
    [InlineData("KG_SNAPSHOT=update", "Update")]
    [InlineData("KG_SNAPSHOT=yes", "Compare")]
    [InlineData("CI=true", "BuildServer")]
    [InlineData("CI=1", "BuildServer")]
    [InlineData("CI=false", "Compare")]
    [InlineData("CI=false KG_SNAPSHOT=update", "Update")]
    [InlineData("TF_BUILD=True", "BuildServer")]
    [InlineData("GITHUB_ACTION=run", "BuildServer")]
    [InlineData("GITLAB_CI=1", "BuildServer")]
    [InlineData("JENKINS_URL=x", "BuildServer")]
    [InlineData("GO_SERVER_URL=x", "BuildServer")]
    [InlineData("TRAVIS_BUILD_ID=1", "BuildServer")]
    [InlineData("APPVEYOR=True", "BuildServer")]
    [InlineData("BITBUCKET_BUILD_NUMBER=1", "BuildServer")]
    [InlineData("BuildRunner=MyGet", "BuildServer")]
    [InlineData("DOTNET_RUNNING_IN_CONTAINER=true KG_SNAPSHOT=update", "Update")]
    public void The_environment_says_what_may_be_done(string variables, string expected) =>
        Assert.Equal(expected, SnapshotEnvironment.Mode(Variables(variables)).ToString());

    [Theory]
    [InlineData("CI=true KG_SNAPSHOT=update")]
    [InlineData("TEAMCITY_VERSION=2026 KG_SNAPSHOT=UPDATE")]
    public void An_update_is_refused_on_a_build_server(string variables)
    {
        var exception = Assert.Throws<GraphSnapshotException>(() => SnapshotEnvironment.Mode(Variables(variables)));
        Assert.StartsWith("error KG4201", exception.Message, StringComparison.Ordinal);
    }

    private static Func<string, string?> Variables(string text)
    {
        var values = text.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(static pair => pair.Split('='))
            .ToDictionary(static pair => pair[0], static pair => pair[1], StringComparer.Ordinal);
        return values.GetValueOrDefault;
    }
}
