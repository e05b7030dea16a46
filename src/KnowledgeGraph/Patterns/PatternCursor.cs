namespace KnowledgeGraph;

/// <summary>Runs a plan: nested loops over codes, depth first, each level a list of candidates. For one thread.</summary>
internal sealed class PatternCursor
{
    private readonly PatternPlan _plan;
    private readonly PatternFrame _frame;
    private readonly PatternLevel[] _levels;
    private readonly bool[] _isMatched;
    private int _depth = -1;

    public PatternCursor(PatternPlan plan, PatternFrame? frame = null)
    {
        _plan = plan;
        _frame = frame ?? new PatternFrame(plan);
        _levels = [.. plan.Steps.Select((step, i) => new PatternLevel(step, IsEdgeOfGroup(i, -1), IsEdgeOfGroup(i, 1)))];
        _isMatched = new bool[plan.GroupCount + 1];
    }

    public PatternFrame Frame => _frame;

    /// <summary>Whether there is a match for what the outer plan has bound.</summary>
    public bool RunOnce()
    {
        var isFound = Start() && MoveNext();
        foreach (var level in _levels) _frame.Codes[level.Step.Slot] = PatternFrame.None;
        return isFound;
    }

    /// <summary>Prepares the first step; <see langword="false"/> where there can be no match.</summary>
    public bool Start()
    {
        _depth = -1;
        if (_levels.Length == 0 || !Hold(_plan.PreConditions)) return false;
        Open(0);
        return true;
    }

    /// <summary>Goes on to the next match.</summary>
    public bool MoveNext()
    {
        while (_depth >= 0)
        {
            if (!Advance()) _depth--;
            else if (_depth == _levels.Length - 1) return true;
            else Open(_depth + 1);
        }

        return false;
    }

    /// <summary>Counts the matches; the candidates of the last step are not looked at one by one where nothing but a kernel judges them.</summary>
    public long Count()
    {
        if (!Start()) return 0;
        var last = _levels.Length - 1;
        var isBulk = _levels[last].IsBulk;
        if (isBulk && last == 0) return _levels[0].Count(_frame);
        long count = 0;
        while (_depth >= 0)
        {
            if (!Advance()) _depth--;
            else if (_depth == last) count++;
            else if (isBulk && _depth == last - 1) count += _levels[last].Count(_frame);
            else Open(_depth + 1);
        }

        return count;
    }

    private bool IsEdgeOfGroup(int index, int direction)
    {
        var (group, other) = (_plan.Steps[index].Group, index + direction);
        return group > 0 && (other < 0 || other == _plan.Steps.Count || _plan.Steps[other].Group != group);
    }

    private void Open(int depth)
    {
        _depth = depth;
        if (_levels[depth].IsFirstOfGroup) _isMatched[_levels[depth].Step.Group] = false;
        _levels[depth].Open(_frame);
    }

    private bool Advance()
    {
        var level = _levels[_depth];
        while (level.TryTake(_frame))
        {
            if (!Hold(level.Step.Conditions)) continue;
            if (!level.IsLastOfGroup) return true;
            _isMatched[level.Step.Group] = true;
            if (Hold(level.Step.PostConditions)) return true;
        }

        return level.IsFirstOfGroup && !_isMatched[level.Step.Group] && SkipGroup(level.Step.Group);
    }

    // An optional part that found nothing counts once, with nothing in its slots.
    private bool SkipGroup(int group)
    {
        _isMatched[group] = true;
        var depth = _depth;
        for (; depth < _levels.Length && _levels[depth].Step.Group == group; depth++) _levels[depth].Clear(_frame);
        if (!Hold(_levels[depth - 1].Step.PostConditions)) return false;
        _depth = depth - 1;
        return true;
    }

    private bool Hold(List<PatternCondition> conditions)
    {
        foreach (var condition in conditions)
        {
            if (!condition.Holds(_frame)) return false;
        }

        return true;
    }
}
