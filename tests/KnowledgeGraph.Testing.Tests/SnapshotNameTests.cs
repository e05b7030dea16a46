namespace KnowledgeGraph.Testing.Tests;

/// <summary>File names as Verify makes them: of nested and generic classes, overloads, theories and their parameters.</summary>
public sealed class SnapshotNameTests
{
    public static TheoryData<object?, string> Values => new()
    {
        { null, "null" }, { "a/b:c", "a-b-c" }, { "", "" }, { true, "True" }, { 2016, "2016" }, { 1.5, "1.5" }, { -3m, "-3" }, { 'x', "x" },
        { DayOfWeek.Friday, "Friday" },
        { new DateOnly(2016, 10, 24), "2016-10-24" }, { new TimeOnly(15, 5), "3-05-PM" },
        { new DateTime(2016, 10, 24), "2016-10-24" }, { new DateTime(2016, 10, 24, 8, 30, 0, DateTimeKind.Utc), "2016-10-24T08-30Utc" },
        { new DateTimeOffset(2016, 10, 24, 8, 30, 5, TimeSpan.FromHours(2)), "2016-10-24T08-30-05+2" },
        { new DateTimeOffset(2016, 10, 24, 0, 0, 0, TimeSpan.FromMinutes(-210)), "2016-10-24-3-30" },
        { Array.Empty<int>(), "[]" }, { new object?[] { 1, "b", null }, "1,b,null" }, { new[] { new[] { 1, 2 }, [3] }, "[1,2],[3]" },
        { new Dictionary<string, int>(StringComparer.Ordinal) { ["a"] = 1, ["b"] = 2 }, "a=1,b=2" },
    };

    [Theory]
    [MemberData(nameof(Values))]
    public void Values_are_written_as_verify_writes_them(object? value, string expected)
    {
        Assert.Equal($"value={expected}", new GraphSnapshotOptions().UseParameters(value).Parameters);
    }

    [Theory]
    [InlineData(2016, null)]
    [InlineData(2017, "a|b")]
    public void The_cases_of_a_theory_have_files_of_their_own(int year, string? @class)
    {
        var options = new GraphSnapshotOptions().UseParameters(year, @class);
        Assert.Equal($"year={year}_class={(@class is null ? "null" : "a-b")}", options.Parameters);
        Assert.Equal([$"SnapshotNameTests.The_cases_of_a_theory_have_files_of_their_own_{options.Parameters}"], NamesOf(folder => GraphSnapshot.Match(World.Graph(), folder(options))));
    }

    [Fact]
    public void What_has_no_name_is_refused_by_code()
    {
        var year = 2016;
        Assert.StartsWith("error KG4205", Assert.Throws<GraphSnapshotException>(() => new GraphSnapshotOptions().UseParameters(year + 1)).Message, StringComparison.Ordinal);
        Assert.StartsWith("error KG4205", Assert.Throws<GraphSnapshotException>(() => new GraphSnapshotOptions().UseParameters(year, "x")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Overloads_are_told_apart_by_their_parameters()
    {
        Assert.Equal(["SnapshotNameTests.Overload_count=1"], Overload(1));
        Assert.Equal(["SnapshotNameTests.Overload_name=1"], Overload("1"));
    }

    [Fact]
    public void A_generic_class_has_its_number_of_parameters_in_the_name()
    {
        Assert.Equal(["SnapshotNameTests.Generic`1.Test"], new Generic<int>().Test());
        Assert.Equal(["Generic`1.Inner`1.Test"], new Generic<string>.Inner<Dictionary<int, string>>().Test());
        Assert.Equal("Generic`1.Inner`1", GraphSnapshotOptions.For(new Generic<string>.Inner<int>()).TypeName);
    }

    private static string[] Overload(int count) => NamesOf(folder => GraphSnapshot.Match(World.Graph(), folder(new GraphSnapshotOptions().UseParameters(count)), member: nameof(Overload)));

    private static string[] Overload(string name) => NamesOf(folder => GraphSnapshot.Match(World.Graph(), folder(new GraphSnapshotOptions().UseParameters(name)), member: nameof(Overload)));

    /// <summary>The prefixes of the files that a match leaves.</summary>
    private static string[] NamesOf(Action<Func<GraphSnapshotOptions, GraphSnapshotOptions>> match)
    {
        using var folder = new TemporaryFolder();
        return Left(folder, () => match(options => options with { Directory = folder.Path, Diagram = false }));
    }

    private static string[] Left(TemporaryFolder folder, Action match)
    {
        _ = Record.Exception(match);
        return [.. folder.Names.Select(static name => name[..name.LastIndexOf('.', name.LastIndexOf('.') - 1)])];
    }

    private sealed class Generic<T>
    {
        public string[] Test()
        {
            using var folder = new TemporaryFolder();
            return Left(folder, () => GraphSnapshot.Match(World.Graph(), new() { Directory = folder.Path, Diagram = false }, member: nameof(Test)));
        }

        public sealed class Inner<TInner>
        {
            public string[] Test()
            {
                using var folder = new TemporaryFolder();
                return Left(folder, () => GraphSnapshot.Match(World.Graph(), new() { Directory = folder.Path, Diagram = false }, member: nameof(Test)));
            }
        }
    }
}
