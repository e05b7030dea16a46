using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace KnowledgeGraph.Schema.Yaml;

/// <summary>
/// Reads a YAML file into nodes with places. The only class that knows YamlDotNet, and of it only the parser's events: its composers and
/// deserialisers
/// recurse without limit and lose places. Anchors, aliases, merge keys and tags are refused, so no input expands.
/// </summary>
internal static class YamlReader
{
    public static YamlDocument Read(SourceText source, ProblemList problems)
    {
        var text = YamlGuard.Check(source, problems);
        if (text is null)
            return new(source, null, IsComplete: false);
        var tree = new YamlTreeBuilder(source, problems);
        var at = 0;
        try
        {
            var parser = new Parser(new StringReader(text));
            while (!tree.IsStopped && parser.MoveNext())
            {
                Take(tree, parser.Current!);
                at = (int)parser.Current!.End.Index;
                if (problems.IsFull)
                    tree.Stop();
            }
        }
        catch (YamlException e)
        {
            at = YamlAdvice.Locate(e.Message, text, (int)e.Start.Index);
            problems.Add(SchemaCodes.InvalidYaml, source, at, at, YamlAdvice.Explain(e.Message, text, at));
            tree.Stop();
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            // The scanner has thrown index and argument exceptions on malformed input (aaubry/YamlDotNet#375); to the user it is the same
            // mistake.
            problems.Add(
                SchemaCodes.InvalidYaml,
                source,
                at,
                at,
                "the YAML cannot be read behind this place; check the brackets, quotes and signs of this line and the next");
            tree.Stop();
        }

        return new(source, tree.Finish(), !tree.IsStopped);
    }

    private static void Take(YamlTreeBuilder tree, ParsingEvent current)
    {
        var start = (int)current.Start.Index;
        var end = (int)current.End.Index;
        switch (current)
        {
            case DocumentStart:
                tree.StartDocument(start);
                break;
            case AnchorAlias alias:
                tree.Alias(start, end, alias.Value.Value);
                break;
            case Scalar scalar:
                Decorate(tree, scalar, start);
                tree.Scalar(start, end, scalar.Value, scalar.Style == ScalarStyle.Plain, scalar.Style == ScalarStyle.DoubleQuoted);
                break;
            case SequenceStart sequence:
                Decorate(tree, sequence, start);
                tree.StartSequence(start, end);
                break;
            case MappingStart mapping:
                Decorate(tree, mapping, start);
                tree.StartMapping(start, end);
                break;
            case SequenceEnd or MappingEnd:
                tree.EndContainer(end);
                break;
        }
    }

    private static void Decorate(YamlTreeBuilder tree, NodeEvent node, int start)
    {
        if (!node.Anchor.IsEmpty)
            tree.Anchor(start, node.Anchor.Value);
        if (!node.Tag.IsEmpty)
            tree.Tag(start, node.Tag.IsNonSpecific ? "!" : node.Tag.Value);
    }
}
