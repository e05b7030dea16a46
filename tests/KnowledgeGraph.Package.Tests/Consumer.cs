namespace KnowledgeGraph.Package.Tests;

/// <summary>
/// A project outside the solution that knows the product only as a package: a folder feed, a package cache of its own, a schema and a program. One for all
/// tests of the class, because a restore is the dearest step.
/// </summary>
public sealed class Consumer : IDisposable
{
    public const string Schema = """
        graph: WarGraph
        namespace: Wars
        types:
          Actor: { abstract: true, description: Anyone who can act. }
          Country: { is: Actor }
          Place: { open: true, cues: [city of] }
        entities:
          Russia: { is: Country }
          Türkiye: { is: Country }
          Aleppo: { is: Place }
        relations:
          supports:
            roles: { supporter: Actor, supported: Actor }
            inverse: supportedBy
            expressed: ["{supporter} back {supported}"]
          attacks:
            roles: { attacker: Actor, target: Place }
            properties: { killed: quantity? }
            expressed: ["{attacker} attack {target}"]
        """;

    public const string Program = """
        using KnowledgeGraph;
        using Wars;

        var article = new Article("news", "Russia backs Türkiye. Türkiye attacks Aleppo, killing 20.");
        Evidence Quote(string words)
        {
            var start = article.Text.IndexOf(words, StringComparison.Ordinal);
            return new(article.Id, 0, start, start + words.Length, words);
        }

        var builder = GraphBuilder.For<WarGraph>();
        builder.Add(article);
        var names = builder.Build();
        builder.Add(Supports.Claim(names.Russia, names.Türkiye, Quote("Russia backs Türkiye")));
        builder.Add(Attacks.Claim(names.Türkiye, names.Aleppo, Quote("Türkiye attacks Aleppo, killing 20"), killed: Quantity.Exactly(20)));
        WarGraph graph = builder.Build();

        foreach (Place target in graph.Russia.Supports.Supported.Attacks.Target)
            Console.WriteLine($"{graph.Türkiye.SupportedBy.Supporter[0]} backs {graph.Türkiye.Id}, which attacks {target}: {graph.Attacks[0].Claims[0].Killed} killed");
        """;

    private const string Project = """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <TargetFramework>net10.0</TargetFramework>
            <Nullable>enable</Nullable>
            <ImplicitUsings>enable</ImplicitUsings>
            <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
            <UseAppHost>false</UseAppHost>
            <NuGetAudit>false</NuGetAudit>
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="KnowledgeGraph" Version="VERSION" />
          </ItemGroup>
        </Project>
        """;

    private const string Feeds = """
        <configuration>
          <config><add key="globalPackagesFolder" value="packages" /></config>
          <packageSources><clear /><add key="feed" value="feed" /></packageSources>
        </configuration>
        """;

    public Consumer()
    {
        Folder = Directory.CreateTempSubdirectory("kg-consumer-").FullName;
        var feed = Path.Combine(Folder, "feed");
        var project = Path.Combine(RepositoryRoot, "src", "KnowledgeGraph", "KnowledgeGraph.csproj");
        Dotnet.Run(RepositoryRoot, "pack", project, "--no-build", "-c", Configuration, "-o", feed, "--nologo", "-v", "q").Succeeded();
        Package = Assert.Single(Directory.GetFiles(feed, "KnowledgeGraph.*.nupkg"));
        var version = Path.GetFileNameWithoutExtension(Package)["KnowledgeGraph.".Length..];
        Write("Consumer.csproj", Project.Replace("VERSION", version, StringComparison.Ordinal));
        Write("nuget.config", Feeds);
        // Stops MSBuild from looking for such files further up.
        Write("Directory.Build.props", "<Project />");
        Write("Directory.Build.targets", "<Project />");
        Write("Directory.Packages.props", "<Project />");
        Dotnet.Run(Folder, "restore", "--disable-build-servers", "--nologo", "-v", "q").Succeeded();
    }

    /// <summary>The project's folder.</summary>
    public string Folder { get; }

    /// <summary>The packed product.</summary>
    public string Package { get; }

    private static string RepositoryRoot
    {
        get
        {
            var folder = AppContext.BaseDirectory;
            while (!File.Exists(Path.Combine(folder, "KnowledgeGraph.sln")))
                folder = Path.GetDirectoryName(folder)!;
            return folder;
        }
    }

    // The tests pack what was built with them: …/bin/Debug/net10.0/.
    private static string Configuration => Path.GetFileName(Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory)))!;

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    internal CommandResult Build(string schema = Schema, string program = Program)
    {
        Write("war.kg.yaml", schema);
        Write("Program.cs", program);
        return Dotnet.Run(Folder, "build", "--no-restore", "--disable-build-servers", "-nodeReuse:false", "-p:UseSharedCompilation=false", "--nologo", "-v", "q");
    }

    internal CommandResult Execute() => Dotnet.Run(Folder, Path.Combine("bin", "Debug", "net10.0", "Consumer.dll"));

    private void Write(string file, string text) => File.WriteAllText(Path.Combine(Folder, file), text);
}
