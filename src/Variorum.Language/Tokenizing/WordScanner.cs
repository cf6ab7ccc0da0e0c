using System.Collections.Immutable;
using static Variorum.Language.Tokenizing.CharacterKinds;

namespace Variorum.Language.Tokenizing;

/// <summary>Cuts text into the words and signs of Universal Dependencies' English treebanks.</summary>
/// <remarks>Every decision looks a bounded number of characters ahead and back, so that the time is linear for any text.</remarks>
internal ref struct WordScanner
{
    // No word of a language is longer; what is, is data, and later stages should not meet a word of a million characters.
    private const int LongestWord = 1024;

    private readonly ReadOnlySpan<char> _text;
    private readonly ImmutableArray<TextSpan>.Builder _words;
    private int _end;
    private int _noAddressBefore;

    private WordScanner(ReadOnlySpan<char> text, ImmutableArray<TextSpan>.Builder words)
    {
        _text = text;
        _words = words;
    }

    /// <summary>The words of the stretch <c>[start, end)</c>, in order; what stands around the stretch is not looked at.</summary>
    public static ImmutableArray<TextSpan> Scan(ReadOnlySpan<char> text, int start, int end)
    {
        var words = ImmutableArray.CreateBuilder<TextSpan>((end - start) / 5 + 1);
        var scanner = new WordScanner(text[..end], words);
        int i = start;
        while (i < end)
        {
            if (IsSeparator(text[i]))
            {
                i++;
                continue;
            }
            int stop = i + 1;
            while (stop < end && !IsSeparator(text[stop]))
                stop++;
            scanner._end = stop;
            scanner.Chunk(i);
            i = stop;
        }
        return words.DrainToImmutable();
    }

    private void Chunk(int start)
    {
        int i = start;
        while (i < _end)
            i = Next(i, start);
    }

    private int Next(int i, int chunkStart)
    {
        char c = _text[i];
        if (IsWordPart(c))
        {
            bool fresh = (i == chunkStart || !IsWordPart(_text[i - 1])) && i >= _noAddressBefore;
            if (fresh && AddressScanner.Match(_text, i, _end, out _noAddressBefore) is var address && address > i)
                return Add(i, address);
            return IsDigit(c) ? Number(i) : Word(i);
        }
        if (i + 1 < _end && IsDigit(_text[i + 1]) && (c is '.' or '+') && (i == chunkStart || !IsWordPart(_text[i - 1])))
            return Number(i);
        if (c is '#' or '@' && i + 1 < _end && IsLetter(_text[i + 1]))
            return Add(i, WordRun(i + 1));
        if (IsApostrophe(c) && (i == chunkStart || !IsWordPart(_text[i - 1])))
        {
            int elided = ElidedEnd(i);
            if (elided > i)
                return Add(i, elided);
        }
        return Add(i, PunctuationScanner.End(_text, i, _end));
    }

    private int Add(int start, int end)
    {
        while (end - start > LongestWord)
        {
            int cut = start + LongestWord;
            if (char.IsLowSurrogate(_text[cut]) && char.IsHighSurrogate(_text[cut - 1]))
                cut--;
            _words.Add(new TextSpan(start, cut));
            start = cut;
        }
        _words.Add(new TextSpan(start, end));
        return end;
    }

    private int Number(int i) => Add(i, NumberScanner.End(_text, i, _end));

    private readonly int WordRun(int i)
    {
        while (i < _end && IsWordPart(_text[i]))
            i++;
        return i;
    }

    /// <summary>"'em", "'90s", "'72".</summary>
    private int ElidedEnd(int i)
    {
        int end = i + 1;
        while (end < _end && end - i < 8 && IsWordPart(_text[end]))
            end++;
        var rest = _text[(i + 1)..end];
        bool year = rest.Length is 2 or 3 && IsDigit(rest[0]) && IsDigit(rest[1]) && (rest.Length == 2 || rest[2] == 's');
        return year || WordLists.Elided.Has(rest) ? end : i;
    }

    private int Word(int start)
    {
        int acronym = PeriodRules.AcronymEnd(_text, start, _end);
        if (acronym > start)
            return Add(start, acronym);
        int end = WordRun(start);
        while (end < _end)
        {
            char c = _text[end];
            if (IsApostrophe(c) && end + 1 < _end && IsLetter(_text[end + 1]))
            {
                int after = WordRun(end + 1);
                if (SplitClitic(start, end, after))
                    return after;
                end = after;
            }
            else if (Joins(c, start, end))
            {
                end = WordRun(end + 1);
            }
            else
            {
                break;
            }
        }
        return Finish(start, end);
    }

    /// <summary>Whether what follows the sign at <paramref name="end"/> still belongs to the word.</summary>
    private readonly bool Joins(char c, int start, int end)
    {
        if (end + 1 >= _end || !IsWordPart(_text[end + 1]))
            return false;
        var word = _text[start..end];
        return c switch
        {
            '&' => word.Length <= 4 && IsShortRun(end + 1) && char.IsUpper(word[0]) == char.IsUpper(_text[end + 1]),
            '-' or '\u2010' or '\u2011' => IsLetter(_text[end + 1]) ? IsPrefix(start, word) : IsCode(word, end),
            '_' => true,
            '*' => IsLetter(_text[end - 1]) && IsLetter(_text[end + 1]), // "d*mn"
            '/' => word.Length == 1 && WordLists.Slashed.Has(_text[start..WordRun(end + 1)]),
            _ => false,
        };
    }

    // "mid-2004", "F-16" is three words in EWT, "x3-9890" one.
    private readonly bool IsCode(ReadOnlySpan<char> word, int hyphen) =>
        word is "mid" or "Mid" or "pre" or "post" || (word.Length > 1 && IsDigit(word[^1]) && word[0] is 'x' or 'X' && IsDigit(_text[hyphen + 1]));

    // "Jund-e-Vala": a particle between names is no prefix, and "UN-led" has none.
    private readonly bool IsPrefix(int start, ReadOnlySpan<char> word) =>
        !(start > 0 && IsHyphen(_text[start - 1])) && word is not "UN" && WordLists.HyphenPrefixes.Has(word);

    private readonly bool IsShortRun(int i)
    {
        int from = i;
        while (i < _end && i - from < 4 && IsWordPart(_text[i]))
            i++;
        return i - from <= 3;
    }

    /// <summary>Adds "do" and "n't", "she" and "'s", where the apostrophe at <paramref name="apostrophe"/> parts two words.</summary>
    private bool SplitClitic(int start, int apostrophe, int end)
    {
        var tail = _text[(apostrophe + 1)..end];
        if (tail is "t" or "T" && apostrophe - start >= 2 && _text[apostrophe - 1] is 'n' or 'N')
        {
            Add(start, apostrophe - 1);
            Add(apostrophe - 1, end);
            return true;
        }
        if (!WordLists.Clitics.Has(tail))
            return false;
        Finish(start, apostrophe);
        Add(apostrophe, end);
        return true;
    }

    /// <summary>Adds the word with its full stop where that is its own, as two words where two are written as one.</summary>
    private int Finish(int start, int end)
    {
        if (end < _end && _text[end] == '$' && end - start <= 3)
            return Add(start, end + 1); // "US$"
        if (end < _end && _text[end] == '.' && PeriodRules.KeepsPeriod(_text, start, end))
            return Add(start, end + 1);
        if (WordLists.Fused.TryGet(_text[start..end], out int cut))
        {
            Add(start, start + cut);
            return Add(start + cut, end);
        }
        return Add(start, end);
    }
}
