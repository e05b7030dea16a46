namespace KnowledgeGraph.Tests.Claims;

/// <summary>The laws of a total order over any three values.</summary>
internal static class Orders
{
    public static void AssertTotal<T>(T a, T b, T c)
        where T : IComparable<T>, IEquatable<T> => AssertTotal(a, b, c, static (x, y) => x.CompareTo(y));

    public static void AssertTotal<T>(T a, T b, T c, Comparison<T> compare)
        where T : IEquatable<T>
    {
        Assert.Equal(0, compare(a, a));
        Assert.Equal(Math.Sign(compare(a, b)), -Math.Sign(compare(b, a)));
        Assert.Equal(a.Equals(b), compare(a, b) == 0);
        if (a.Equals(b)) Assert.Equal(a.GetHashCode(), b.GetHashCode());
        if (compare(a, b) <= 0 && compare(b, c) <= 0) Assert.True(compare(a, c) <= 0);
    }
}
