namespace Variorum.Language.Entities;

/// <summary>What the rest of the document shows about a form: how it is written elsewhere and what it stands beside there.</summary>
/// <remarks>Context aggregation after Ratinov and Roth (CoNLL 2009), over whole documents instead of windows.</remarks>
internal sealed class DocumentEvidence
{
    // The first three others say nearly all; a name of a thousand mentions must not cost a thousand looks each.
    private const int Looks = 3;

    private readonly DocumentWords _words;
    private readonly bool[] _firstOfSentence;
    private readonly Dictionary<uint, Tally> _tallies = [];
    private readonly HashSet<uint> _acronyms = [];

    public DocumentEvidence(DocumentWords words, bool[] firstOfSentence)
    {
        _words = words;
        _firstOfSentence = firstOfSentence;
        for (int i = 0; i < words.Count; i++)
        {
            Count(i);
            if (words.Kind[i] == WordKind.Upper)
                NoteAcronym(i);
        }
    }

    /// <summary>How the form is written in the document: small, with a capital inside sentences, all in capitals.</summary>
    public uint Writing(int i)
    {
        if (!_tallies.TryGetValue(_words.Folded[i], out var tally))
            return 0;
        return (uint)(Math.Min(2, tally.Small) * 9 + Math.Min(2, tally.Capital) * 3 + Math.Min(2, tally.Places.Count - 1));
    }

    /// <summary>True where the letters abbreviate a run of words that stands before them in brackets, or follows, somewhere in the document.</summary>
    public bool IsExplainedAcronym(int i) => _words.Kind[i] == WordKind.Upper && _acronyms.Contains(_words.Cased[i]);

    /// <summary>Other places of the form in the document.</summary>
    public int Elsewhere(int i, Span<int> places)
    {
        int count = 0;
        if (!_tallies.TryGetValue(_words.Folded[i], out var tally))
            return 0;
        foreach (int place in tally.Places)
        {
            if (place != i && count < places.Length)
                places[count++] = place;
        }
        return count;
    }

    public static int MostElsewhere => Looks;

    private void Count(int i)
    {
        var kind = _words.Kind[i];
        if (kind is WordKind.Other or WordKind.Number)
            return;
        if (!_tallies.TryGetValue(_words.Folded[i], out var tally))
            _tallies[_words.Folded[i]] = tally = new Tally();
        if (kind == WordKind.Lower)
        {
            tally.Small++;
        }
        else
        {
            if (!_firstOfSentence[i])
                tally.Capital++;
            if (tally.Places.Count <= Looks)
                tally.Places.Add(i);
        }
    }

    /// <summary>"Front for National Renewal (FNR)".</summary>
    private void NoteAcronym(int i)
    {
        var form = _words.Spans[i].Slice(_words.Text);
        if (form.Length is < 2 or > 7 || i < 2 || _words.Text[_words.Spans[i - 1].Start] != '(')
            return;
        int letter = form.Length - 1;
        for (int k = i - 2; k >= 0 && k >= i - 12 && letter >= 0; k--)
        {
            char first = _words.Text[_words.Spans[k].Start];
            if (char.ToUpperInvariant(first) == form[letter])
                letter--;
            else if (char.IsUpper(first) || !char.IsLetter(first))
                break;
        }
        if (letter < 0)
            _acronyms.Add(_words.Cased[i]);
    }

    private sealed class Tally
    {
        public int Small { get; set; }

        public int Capital { get; set; }

        public List<int> Places { get; } = [];
    }
}
