using System.Collections.Immutable;
using System.Text;

namespace KnowledgeGraph.Language;

/// <summary>The way between two tokens of a sentence through its tree: up from the first to their lowest common ancestor, then down to the second.</summary>
public sealed class DependencyPath
{
    private DependencyPath(ImmutableArray<Token> up, Token top, ImmutableArray<Token> down) => (Up, Top, Down) = (up, top, down);

    /// <summary>The tokens on the way up, the first token first, without <see cref="Top"/>; each goes to its head by its own relation. Empty when the first token is the top.</summary>
    public ImmutableArray<Token> Up { get; }

    /// <summary>The lowest common ancestor; it may be one of the two tokens.</summary>
    public Token Top { get; }

    /// <summary>The tokens on the way down, without <see cref="Top"/>; each is reached from its head by its own relation. Empty when the second token is the top.</summary>
    public ImmutableArray<Token> Down { get; }

    /// <summary>The number of arcs.</summary>
    public int Length => Up.Length + Down.Length;

    /// <summary>The path from <paramref name="from"/> to <paramref name="to"/>, or null when they stand in different sentences or the text was not parsed.</summary>
    public static DependencyPath? Between(Token from, Token to)
    {
        if (from.Document != to.Document || from.Sentence != to.Sentence || !from.Sentence.IsParsed)
        {
            return null;
        }

        var up = ImmutableArray.CreateBuilder<Token>();
        Token top = from;
        while (top != to && !top.IsAncestorOf(to))
        {
            up.Add(top);
            top = top.Head!.Value;
        }

        var down = new Stack<Token>();
        for (Token at = to; at != top; at = at.Head!.Value)
        {
            down.Push(at);
        }

        return new DependencyPath(up.ToImmutable(), top, [.. down]);
    }

    /// <summary>Readable: <c>army -nsubj-> took &lt;-obj- town</c>.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        foreach (Token token in Up)
        {
            text.Append(token.Text).Append(" -").Append(token.Relation.Label).Append("-> ");
        }

        text.Append(Top.Text);
        foreach (Token token in Down)
        {
            text.Append(" <-").Append(token.Relation.Label).Append("- ").Append(token.Text);
        }

        return text.ToString();
    }
}
