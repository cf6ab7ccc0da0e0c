using System.Collections.Immutable;
using Variorum.Language.Learning;

namespace Variorum.Language.Lemmatizing;

/// <summary>From a form and its tags to its lemma, as the Universal Dependencies treebanks of English have it. Immutable and thread-safe.</summary>
/// <remarks>Edit scripts by the longest known ending (Chrupała 2006), with a table of the words that their endings would mislead.</remarks>
public sealed class Lemmatizer
{
    public const string Part = "english.lemmas";
    public const int FormatVersion = 1;

    private readonly ImmutableArray<LemmaScript> _scripts;
    private readonly int[] _keys;
    private readonly short[] _choices;
    private readonly HashIndex _index;

    /// <param name="scripts">Every script once.</param>
    /// <param name="keys">Of words and endings, see <see cref="LemmaKeys"/>; each once.</param>
    /// <param name="choices">For each key its script.</param>
    internal Lemmatizer(ImmutableArray<LemmaScript> scripts, int[] keys, short[] choices)
    {
        if (keys.Length != choices.Length || choices.Any(c => c < 0 || c >= scripts.Length))
            throw new ModelException("The lemmatiser's tables do not fit together: take the model from the same release, or train it again.");
        _scripts = scripts;
        _keys = keys;
        _choices = choices;
        _index = new HashIndex(keys);
    }

    /// <exception cref="ModelException">A section is missing or damaged.</exception>
    public static Lemmatizer Read(ModelFile file)
    {
        try
        {
            var table = file.Section("table");
            return new Lemmatizer([.. file.Section("scripts").Strings().Select(LemmaScript.Parse)], table.Numbers(), table.Shorts());
        }
        catch (FormatException error)
        {
            throw new ModelException("A script of the lemmatiser is damaged: take the model from the same release, or train it again.", error);
        }
    }

    /// <param name="form">As it stands in the text.</param>
    /// <param name="upos">Universal part of speech, such as "VERB".</param>
    /// <param name="xpos">Penn Treebank tag, such as "VBD".</param>
    /// <returns>The lemma; the very same string where it does not differ.</returns>
    public string Lemmatize(string form, string upos, string xpos)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (form.Length == 0 || LemmaKeys.IsTooLong(form))
            return form;
        Span<char> folded = stackalloc char[form.Length];
        LemmaKeys.Fold(form, folded);
        uint tags = LemmaKeys.Tags(upos, xpos);
        int place = _index.Find(LemmaKeys.Word(tags, folded));
        for (int length = Math.Min(LemmaKeys.LongestSuffix, form.Length); place < 0 && length >= 0; length--)
        {
            place = _index.Find(LemmaKeys.Suffix(tags, folded, length));
            if (place >= 0 && !_scripts[_choices[place]].CanApply(form.Length))
                place = -1;
        }
        if (place < 0)
            return char.IsUpper(form[0]) && upos is "PROPN" or "X" ? form : form.ToLowerInvariant();
        var script = _scripts[_choices[place]];
        return script.CanApply(form.Length) ? Proper(script.Apply(form), upos, xpos) : form;
    }

    // A proper noun has its capital even where its writer left it out; an address has not.
    private static string Proper(string lemma, string upos, string xpos)
    {
        bool small = upos == "PROPN" && xpos is "NNP" or "NNPS" && lemma.Length > 0 && char.IsLower(lemma[0]) && !lemma.Any(char.IsUpper);
        return small ? char.ToUpperInvariant(lemma[0]) + lemma[1..] : lemma;
    }

    internal IEnumerable<(string Name, ReadOnlyMemory<byte> Bytes)> Sections()
    {
        yield return ("scripts", new SectionWriter().Strings([.. _scripts.Select(s => s.ToString())]).ToMemory());
        yield return ("table", new SectionWriter().Numbers(_keys).Shorts(_choices).ToMemory());
    }
}
