namespace KnowledgeGraph.Diagrams;

/// <summary>Boxes of nodes and labels that are moved apart until none overlaps, the labels drawn back to where they belong for as long as there is room.</summary>
internal sealed class LabelledBoxes
{
    private const double NodeMargin = 12;
    private const double LabelMargin = 4;
    private const double Reach = 40;
    private const int Relaxations = 60;
    private const int MaxRounds = 4_000;

    private readonly int _nodes;
    private readonly LabelTether[] _tethers;
    private readonly int[] _order;
    private readonly double[] _x;
    private readonly double[] _y;
    private readonly double[] _halfWidths;
    private readonly double[] _halfHeights;

    public LabelledBoxes(DiagramPoint[] nodes, LayoutNode[] sizes, LabelTether[] tethers)
    {
        _nodes = nodes.Length;
        _tethers = tethers;
        var all = sizes.Select(static s => new LayoutNode(s.Width + NodeMargin, s.Height + NodeMargin))
            .Concat(tethers.Select(static t => new LayoutNode(t.Size.Width + LabelMargin, t.Size.Height + LabelMargin))).ToArray();
        _halfWidths = [.. all.Select(static s => s.Width / 2)];
        _halfHeights = [.. all.Select(static s => s.Height / 2)];
        _order = [.. Enumerable.Range(0, all.Length)];
        (_x, _y) = (new double[all.Length], new double[all.Length]);
        for (var i = 0; i < _nodes; i++) (_x[i], _y[i]) = (nodes[i].X, nodes[i].Y);
        Spread(all.Sum(static s => s.Width * s.Height));
        for (var i = 0; i < tethers.Length; i++) (_x[_nodes + i], _y[_nodes + i]) = PlaceOf(tethers[i]);
    }

    public DiagramPoint CenterOf(int box) => new(_x[box], _y[box]);

    /// <summary>Moves the boxes apart.</summary>
    public void Separate()
    {
        for (var i = 0; i < Relaxations; i++)
        {
            PullLabels(0.25);
            ClearLines(0.5);
            Push();
        }

        for (var i = 0; i < MaxRounds && Push(); i++)
            if (i % 20 == 19) Scale(1.02);
    }

    // As much room as the boxes need before anything is pushed, which keeps the shape that the distances gave.
    private void Spread(double area)
    {
        var (width, height) = (1.0, 1.0);
        for (var i = 0; i < _nodes; i++)
        {
            width = Math.Max(width, (_x[i] + _halfWidths[i] - _x.Take(_nodes).Min()) * 1.0);
            height = Math.Max(height, (_y[i] + _halfHeights[i] - _y.Take(_nodes).Min()) * 1.0);
        }

        var factor = Math.Sqrt(area * 2.6 / (width * height));
        if (factor > 1) Scale(factor);
    }

    private void Scale(double factor)
    {
        for (var i = 0; i < _x.Length; i++) (_x[i], _y[i]) = (_x[i] * factor, _y[i] * factor);
    }

    private (double X, double Y) PlaceOf(LabelTether tether)
    {
        var (dx, dy) = (_x[tether.Second] - _x[tether.First], _y[tether.Second] - _y[tether.First]);
        var length = Math.Max(1e-6, Math.Sqrt((dx * dx) + (dy * dy)));
        // Labels are wide and low: side by side they need more room than one above the other.
        var offset = tether.Offset * (1 + (Math.Abs(dy) / length * Math.Max(0, (tether.Size.Width / tether.Size.Height) - 1)));
        return (((_x[tether.First] + _x[tether.Second]) / 2) - (dy / length * offset), ((_y[tether.First] + _y[tether.Second]) / 2) + (dx / length * offset));
    }

    private void PullLabels(double share)
    {
        for (var i = 0; i < _tethers.Length; i++)
        {
            var (x, y) = PlaceOf(_tethers[i]);
            _x[_nodes + i] += (x - _x[_nodes + i]) * share;
            _y[_nodes + i] += (y - _y[_nodes + i]) * share;
        }
    }

    // A line through a node that it does not belong to would tell a falsehood: node and line make way.
    private void ClearLines(double share)
    {
        for (var t = 0; t < _tethers.Length; t++)
        {
            var label = _nodes + t;
            for (var node = 0; node < _nodes; node++)
            {
                if (node == _tethers[t].First || node == _tethers[t].Second) continue;
                MakeWay(node, _tethers[t].First, label, share);
                MakeWay(node, label, _tethers[t].Second, share);
            }
        }
    }

    private void MakeWay(int node, int from, int to, double share)
    {
        if (_x[node] + _halfWidths[node] < Math.Min(_x[from], _x[to]) || _x[node] - _halfWidths[node] > Math.Max(_x[from], _x[to])) return;
        if (_y[node] + _halfHeights[node] < Math.Min(_y[from], _y[to]) || _y[node] - _halfHeights[node] > Math.Max(_y[from], _y[to])) return;
        var (dx, dy) = (_x[to] - _x[from], _y[to] - _y[from]);
        var squared = (dx * dx) + (dy * dy);
        if (squared < 1) return;
        var along = (((_x[node] - _x[from]) * dx) + ((_y[node] - _y[from]) * dy)) / squared;
        if (along is <= 0 or >= 1) return;
        var (awayX, awayY) = (_x[node] - _x[from] - (along * dx), _y[node] - _y[from] - (along * dy));
        var distance = Math.Sqrt((awayX * awayX) + (awayY * awayY));
        var length = Math.Sqrt(squared);
        // How far the box reaches towards the line.
        var reach = ((_halfWidths[node] * Math.Abs(dy)) + (_halfHeights[node] * Math.Abs(dx))) / length;
        if (distance >= reach) return;
        if (distance < 1e-6) (awayX, awayY, distance) = (-dy / length, dx / length, 1);
        var step = (reach - distance) * share / distance / 2;
        _x[node] += awayX * step;
        _y[node] += awayY * step;
        _x[to] -= awayX * step * along;
        _y[to] -= awayY * step * along;
        _x[from] -= awayX * step * (1 - along);
        _y[from] -= awayY * step * (1 - along);
    }

    /// <summary>Moves each two boxes that overlap apart by the shorter way; false where none did.</summary>
    private bool Push()
    {
        var isMoved = false;
        SortByLeft();
        for (var a = 0; a < _order.Length; a++)
        {
            var i = _order[a];
            for (var b = a + 1; b < _order.Length; b++)
            {
                var j = _order[b];
                // What is moved meanwhile is met again in the next round.
                if (_x[j] - _halfWidths[j] > _x[i] + _halfWidths[i] + Reach) break;
                isMoved |= PushApart(Math.Min(i, j), Math.Max(i, j));
            }
        }

        return isMoved;
    }

    // Nearly sorted already, and equal ones must stay in order.
    private void SortByLeft()
    {
        for (var a = 1; a < _order.Length; a++)
        {
            var box = _order[a];
            var left = _x[box] - _halfWidths[box];
            var b = a - 1;
            for (; b >= 0 && _x[_order[b]] - _halfWidths[_order[b]] > left; b--) _order[b + 1] = _order[b];
            _order[b + 1] = box;
        }
    }

    private bool PushApart(int i, int j)
    {
        var (dx, dy) = (_x[j] - _x[i], _y[j] - _y[i]);
        var (overX, overY) = (_halfWidths[i] + _halfWidths[j] - Math.Abs(dx), _halfHeights[i] + _halfHeights[j] - Math.Abs(dy));
        if (overX <= 1e-3 || overY <= 1e-3) return false;
        // A label makes way for a node rather than the other way round.
        var share = i < _nodes && j >= _nodes ? 0.25 : 0.5;
        if (overX < overY)
        {
            var step = dx < 0 ? -overX - 0.01 : overX + 0.01;
            _x[i] -= step * share;
            _x[j] += step * (1 - share);
        }
        else
        {
            var step = dy < 0 ? -overY - 0.01 : overY + 0.01;
            _y[i] -= step * share;
            _y[j] += step * (1 - share);
        }

        return true;
    }
}
