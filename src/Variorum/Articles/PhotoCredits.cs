using System.Buffers;
using Variorum.Text;

namespace Variorum.Articles;

/// <summary>Reads who took a picture off its caption: "The harbour in May. Photo: Ana Ferro".</summary>
internal static class PhotoCredits
{
    private const int LongestName = 50;

    private static readonly string[] Cues = ["photo: ", "photos: ", "photograph: ", "photo by ", "photos by ", "photograph by ", "photo credit: ", "picture: ", "image: ", "photo/", "photo © "];

    private static readonly SearchValues<string> Signs = SearchValues.Create(Cues, StringComparison.OrdinalIgnoreCase);

    public static Credit? Read(string text, TextSpan caption)
    {
        var words = caption.Slice(text);
        if (!words.ContainsAny(Signs)) return null;
        foreach (var cue in Cues)
        {
            var at = words.LastIndexOf(cue, StringComparison.OrdinalIgnoreCase);
            if (at < 0 || (at > 0 && char.IsLetter(words[at - 1]))) continue;
            var (start, end) = (caption.Start + at + cue.Length, caption.End);
            while (end > start && text[end - 1] is ')' or '.' or ' ' or ']') end--;
            var name = new TextSpan(start, Math.Max(start, end));
            var named = name.Of(text);
            if (named.Length is < 2 or > LongestName || !char.IsUpper(named[0]) || HasStop(named)) continue;
            // "Ana Ferro/VNA": who took it and who sends it out.
            var stroke = named.IndexOf('/');
            if (stroke > 3 && Names.IsPersonLike(named[..stroke])) (named, name) = (named[..stroke], new TextSpan(name.Start, name.Start + stroke));
            else if (stroke > 1 && Agencies.IsSlug(named[..stroke]) && Names.IsPersonLike(named[(stroke + 1)..])) (named, name) = (named[(stroke + 1)..], new TextSpan(name.Start + stroke + 1, name.End));
            return new Credit(CreditRole.Photo, named, Evidence.At(text, name));
        }

        return null;
    }

    /// <summary>A sentence ends inside; the point of an initial ends none: "A. Ferro".</summary>
    private static bool HasStop(string name)
    {
        for (var at = name.IndexOf(". ", StringComparison.Ordinal); at >= 0; at = name.IndexOf(". ", at + 1, StringComparison.Ordinal))
        {
            if (at > 1 && char.IsLetter(name[at - 2])) return true;
        }

        return false;
    }
}
