namespace KnowledgeGraph.Explorer.Tests.Browser;

/// <summary>The tests that share the browser, which run one after the other.</summary>
[CollectionDefinition(Name)]
public sealed class BrowserCollection : ICollectionFixture<ChromiumFixture>
{
    public const string Name = "Browser";
}
