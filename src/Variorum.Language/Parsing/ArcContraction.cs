namespace Variorum.Language.Parsing;

/// <summary>The general case of <see cref="MaximumSpanningTree"/>: takes every node's best head, makes one node of each circle that they
/// run in, and begins again.</summary>
internal sealed class ArcContraction
{
    private readonly int _size;
    private readonly long[] _scores;
    private readonly (int From, int To)[] _arcs;
    private readonly int[][] _words;
    private readonly int[] _heads;

    /// <param name="scores">[size, size]: node under head, node 0 being the root; overwritten.</param>
    /// <param name="size">Number of nodes with the root.</param>
    public ArcContraction(long[] scores, int size)
    {
        _size = size;
        _scores = scores;
        _arcs = new (int, int)[size * size];
        _words = new int[size][];
        _heads = new int[size];
        Array.Fill(_heads, -1);
        for (var node = 0; node < size; node++)
        {
            _words[node] = [node];
            for (var head = 0; head < size; head++)
                _arcs[(node * size) + head] = (head, node);
        }
    }

    /// <returns>For every node its head; meaningless for the root.</returns>
    public int[] Solve()
    {
        Solve(Enumerable.Range(0, _size).ToList());
        return _heads;
    }

    private int At(int node, int head) => (node * _size) + head;

    private void Solve(List<int> alive)
    {
        var best = BestHeads(alive);
        var circle = FindCircle(best, alive);
        if (circle.Count > 0)
        {
            Contract(alive, best, circle);
            return;
        }

        foreach (var node in alive)
        {
            if (node != 0)
                Take(_arcs[At(node, best[node])]);
        }
    }

    private void Contract(List<int> alive, int[] best, List<int> circle)
    {
        var inner = circle.ConvertAll(node => (Arc: _arcs[At(node, best[node])], Words: _words[node]));
        var merged = circle[0];
        foreach (var other in alive)
        {
            if (!circle.Contains(other))
                Redirect(other, merged, circle, best);
        }

        _words[merged] = [.. inner.SelectMany(part => part.Words)];
        Solve(alive.FindAll(node => node == merged || !circle.Contains(node)));
        // The tree has entered the circle at one word by now; the part that holds it gives up its own arc.
        foreach (var (arc, words) in inner)
        {
            if (Array.TrueForAll(words, word => _heads[word] < 0))
                Take(arc);
        }
    }

    /// <summary>Makes the best arc into the circle, and the best out of it, those of the merged node.</summary>
    private void Redirect(int other, int merged, List<int> circle, int[] best)
    {
        var (enter, leave) = (merged, merged);
        long Gain(int node) => _scores[At(node, other)] - _scores[At(node, best[node])];
        foreach (var node in circle)
        {
            if (Gain(node) > Gain(enter))
                enter = node;
            if (other != 0 && _scores[At(other, node)] > _scores[At(other, leave)])
                leave = node;
        }

        (_scores[At(merged, other)], _arcs[At(merged, other)]) = (Gain(enter), _arcs[At(enter, other)]);
        (_scores[At(other, merged)], _arcs[At(other, merged)]) = (_scores[At(other, leave)], _arcs[At(other, leave)]);
    }

    private int[] BestHeads(List<int> alive)
    {
        var best = new int[_size];
        foreach (var node in alive)
        {
            best[node] = alive[0] == node ? alive[^1] : alive[0];
            foreach (var head in alive)
            {
                if (head != node && _scores[At(node, head)] > _scores[At(node, best[node])])
                    best[node] = head;
            }
        }

        return best;
    }

    private List<int> FindCircle(int[] best, List<int> alive)
    {
        var seen = new int[_size];
        foreach (var start in alive)
        {
            var at = start;
            while (at != 0 && seen[at] == 0)
            {
                seen[at] = start;
                at = best[at];
            }

            if (at == 0 || seen[at] != start)
                continue;
            var circle = new List<int> { at };
            for (var next = best[at]; next != at; next = best[next])
                circle.Add(next);
            return circle;
        }

        return [];
    }

    private void Take((int From, int To) arc) => _heads[arc.To] = arc.From;
}
