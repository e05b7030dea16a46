namespace KnowledgeGraph;

/// <summary>
/// Reading the matches of patterns that select values. They are computed while they are read, in the order of the steps; each reading runs the pattern anew.
/// What is unknown, or what an optional part did not find, is <see langword="null"/> (an edge: its default).
/// </summary>
public static class PatternMatches
{
    extension<T>(Pattern<PatternValue<T>> pattern)
    {
        /// <summary>The value of each match.</summary>
        public IEnumerable<T> Matches()
        {
            ArgumentNullException.ThrowIfNull(pattern);
            var plan = pattern.Compile(out var value, static shape => shape);
            return Run(plan, frame => value.Decode(value.CodeIn(frame)));
        }
    }

    extension<T>(Pattern<PatternValue<T>> pattern)
        where T : class, IEntity
    {
        /// <summary>The entities of all matches as a set, each once, ready for further traversals; unknown ones are left out.</summary>
        public Entities<T> ToEntities()
        {
            ArgumentNullException.ThrowIfNull(pattern);
            var plan = pattern.Compile(out var value, static shape => shape);
            var seen = new bool[plan.Graph.Table.Count];
            foreach (var code in Run(plan, value.CodeIn))
            {
                if (code >= 0) seen[code] = true;
            }

            return Entities<T>.Distinct(value.View, [.. Enumerable.Range(0, seen.Length).Where(i => seen[i])]);
        }
    }

    extension<T1, T2>(Pattern<(PatternValue<T1>, PatternValue<T2>)> pattern)
    {
        /// <summary>The values of each match.</summary>
        public IEnumerable<(T1, T2)> Matches()
        {
            ArgumentNullException.ThrowIfNull(pattern);
            var plan = pattern.Compile(out var values, static shape => shape.Item1, static shape => shape.Item2);
            return Run(plan, frame => (Read(values.Item1, frame), Read(values.Item2, frame)));
        }
    }

    extension<T1, T2, T3>(Pattern<(PatternValue<T1>, PatternValue<T2>, PatternValue<T3>)> pattern)
    {
        /// <summary>The values of each match.</summary>
        public IEnumerable<(T1, T2, T3)> Matches()
        {
            ArgumentNullException.ThrowIfNull(pattern);
            var plan = pattern.Compile(out var values, static shape => shape.Item1, static shape => shape.Item2, static shape => shape.Item3);
            return Run(plan, frame => (Read(values.Item1, frame), Read(values.Item2, frame), Read(values.Item3, frame)));
        }
    }

    extension<T1, T2, T3, T4>(Pattern<(PatternValue<T1>, PatternValue<T2>, PatternValue<T3>, PatternValue<T4>)> pattern)
    {
        /// <summary>The values of each match.</summary>
        public IEnumerable<(T1, T2, T3, T4)> Matches()
        {
            ArgumentNullException.ThrowIfNull(pattern);
            var plan = pattern.Compile(out var values, static shape => shape.Item1, static shape => shape.Item2, static shape => shape.Item3, static shape => shape.Item4);
            return Run(plan, frame => (Read(values.Item1, frame), Read(values.Item2, frame), Read(values.Item3, frame), Read(values.Item4, frame)));
        }
    }

    private static T Read<T>(PatternValue<T> value, PatternFrame frame) => value.Decode(value.CodeIn(frame));

    private static IEnumerable<TResult> Run<TResult>(PatternPlan plan, Func<PatternFrame, TResult> read)
    {
        var cursor = new PatternCursor(plan);
        if (!cursor.Start()) yield break;
        while (cursor.MoveNext()) yield return read(cursor.Frame);
    }
}
