using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using KnowledgeGraph.Language;
using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Extraction.Rules;

/// <summary>Compiles the tree patterns of all examples of a schema with one run of the parser.</summary>
internal sealed class TreePatterns
{
    private const int Part = 256;

    private readonly List<Job> _jobs = [];

    /// <summary>Notes one reading of an example, to be compiled later.</summary>
    public void Add(int rule, IReadOnlyList<ExampleElement> elements, List<PatternItem> items,
        IReadOnlyList<RulePattern> patterns, int verb,
        IReadOnlyList<string> properties)
    {
        if (patterns.Any(static p => p is ClausePattern) && verb >= 0) _jobs.Add(new Job(rule,
            elements, items, verb, false)
        { Properties = properties });
        if (!patterns.Any(static p => p is NounPattern)) return;
        var isEquation = patterns.Any(static p => p is NounPattern { Equated: >= 0 });
        _jobs.Add(new Job(rule, elements, items, items.Exists(static i => i.Kind == PatternItemKind.Be) ? verb : -1, !isEquation)
        {
            Properties = properties
        });
    }

    /// <summary>The patterns of each rule. Two fillings that agree are enough; otherwise more are tried and
    /// most of them decide.</summary>
    public Dictionary<int, (ImmutableArray<TreePattern> Trees, ImmutableArray<ParsedExample> Parsed)> Compile(CancellationToken cancellation)
    {
        ParseAll(_jobs, 0, 1, cancellation);
        ParseAll(_jobs.FindAll(static j => !j.IsPlain), 1, 2, cancellation);
        ParseAll(_jobs.FindAll(static j => !j.IsAgreed), 2, 4, cancellation);
        ParseAll(_jobs.FindAll(static j => j.IsEmpty), 4, ExampleText.Count, cancellation);
        return _jobs.GroupBy(static j => j.Rule).ToDictionary(static rule => rule.Key, static rule =>
        {
            var best = rule.Select(static j => j.Best()).Where(static b => b.Tree is not null).DistinctBy(static b =>
                Key(b.Tree!), StringComparer.Ordinal)
                .ToArray();
            best = [.. best.Where(b => !best.Any(other => LacksParticle(b.Tree!.Trigger, other.Tree!.Trigger)))];
            return (best.Select(static b => b.Tree!).ToImmutableArray(), best.Select(static b => b.Example!).ToImmutableArray());
        });
    }

    // Each job is parsed by itself, so that neither the number of threads nor the size of a part changes what it becomes.
    private static void ParseAll(List<Job> jobs, int first, int end, CancellationToken cancellation) =>
        Parallel.ForEach(jobs.Chunk(Part), new ParallelOptions { CancellationToken = cancellation }, part => Parse(part, first, end, cancellation));

    private static void Parse(Job[] jobs, int first, int end, CancellationToken cancellation)
    {
        var text = new StringBuilder();
        var written = new List<(Job Job, int Start, ExampleText Example)>();
        foreach (var job in jobs)
        {
            for (var filling = first; filling < end; filling++)
            {
                var example = ExampleText.Write(job.Elements, job.Items, job.Verb, filling, job.Properties);
                written.Add((job, text.Length, example));
                text.Append(example).Append("\n\n");
            }
        }

        var sentences = English.Parse(text.ToString(), cancellation).Sentences.ToDictionary(static s => s.Start);
        foreach (var (job, start, example) in written)
        {
            var isWhole = sentences.TryGetValue(start, out var sentence) && sentence.End == start + example.ToString().Length;
            job.Add(isWhole ? TreePatternCompiler.Compile(example, sentence!) : null, isWhole
                ? new ParsedExample(example, sentence!) : null);
        }
    }

    // "carry off" read once as a verb with a particle is not "carry" too.
    private static bool LacksParticle(TreeNode verb, TreeNode other) => verb.Particle.Length == 0 && other.Particle.Length > 0
        && !verb.Words.Any(static w => w.Length > 1) && (!verb.IsVerb || verb.Children.All(c => c.Edge != TreeEdge.Oblique
        || other.Children.Any(o => string.Equals(o.Marker, c.Marker, StringComparison.Ordinal))));

    private static string Key(TreePattern pattern) => pattern.Describe(
        static slot => slot.ToString(CultureInfo.InvariantCulture), static property => "p"
            + property.ToString(CultureInfo.InvariantCulture));

    /// <summary>One reading of an example, with what its fillings became.</summary>
    private sealed class Job(int rule, IReadOnlyList<ExampleElement> elements, List<PatternItem> items, int verb, bool isPlainNoun)
    {
        private readonly List<(TreePattern? Tree, ParsedExample? Example)> _found = [];

        public IReadOnlyList<string> Properties { get; init; } = [];

        public int Rule => rule;

        public IReadOnlyList<ExampleElement> Elements => elements;

        public List<PatternItem> Items => items;

        public int Verb => verb;

        public bool IsAgreed => _found.TrueForAll(f => f.Tree is not null
            && string.Equals(Key(f.Tree), Key(_found[0].Tree!), StringComparison.Ordinal));

        /// <summary>Whether the only filling became a verb in the active with its slots and nothing else, which no other filling would
        /// change.</summary>
        public bool IsPlain => !items.Exists(static i => i.Kind is PatternItemKind.Be or PatternItemKind.Comma)
            && _found is [{ Tree.Trigger: { IsVerb: true, IsPassive: false, Particle: "" } verb }]
            && verb.Children.All(static c => !c.IsWord && c.Edge is TreeEdge.Subject or TreeEdge.Object or TreeEdge.Oblique);

        /// <summary>Whether no filling became a tree.</summary>
        public bool IsEmpty => _found.TrueForAll(static f => f.Tree is null);

        // Of "{a} sweep into {b}" read as a noun no participant is what the noun describes.
        public void Add(TreePattern? pattern, ParsedExample? example) =>
            _found.Add((isPlainNoun && pattern?.Trigger.Children.Any(static c => c.Edge == TreeEdge.Described) == true
                ? null : pattern, example));

        public (TreePattern? Tree, ParsedExample? Example) Best() =>
            _found.Where(static f => f.Tree is not null).GroupBy(static f => Key(f.Tree!), StringComparer.Ordinal).MaxBy(static g =>
                g.Count())?.First() ?? default;
    }
}
