namespace KnowledgeGraph.Diagrams;

/// <summary>An upright rectangle of a picture, in pixels.</summary>
/// <param name="X">Its left side.</param>
/// <param name="Y">Its upper side.</param>
/// <param name="Width">Its width, at least 0.</param>
/// <param name="Height">Its height, at least 0.</param>
public readonly record struct DiagramBox(double X, double Y, double Width, double Height)
{
    /// <summary>Its right side.</summary>
    public double Right => X + Width;

    /// <summary>Its lower side.</summary>
    public double Bottom => Y + Height;

    /// <summary>Its middle.</summary>
    public DiagramPoint Center => new(X + (Width / 2), Y + (Height / 2));

    /// <summary>Whether the two share more than an edge.</summary>
    /// <param name="other">The other box.</param>
    /// <param name="margin">The room, in pixels, that must be free between them.</param>
    public bool Overlaps(DiagramBox other, double margin = 0) =>
        X < other.Right + margin && other.X < Right + margin && Y < other.Bottom + margin && other.Y < Bottom + margin;

    /// <summary>The smallest box around both.</summary>
    /// <param name="other">The other box.</param>
    public DiagramBox Hull(DiagramBox other)
    {
        var (x, y) = (Math.Min(X, other.X), Math.Min(Y, other.Y));
        return new DiagramBox(x, y, Math.Max(Right, other.Right) - x, Math.Max(Bottom, other.Bottom) - y);
    }

    internal static DiagramBox Around(DiagramPoint center, double width, double height) =>
        new(center.X - (width / 2), center.Y - (height / 2), width, height);

    internal DiagramBox Moved(double x, double y) => this with { X = X + x, Y = Y + y };
}
