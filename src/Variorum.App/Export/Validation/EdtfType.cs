using System.Text.RegularExpressions;

namespace Variorum.App.Export.Validation;

/// <summary>The shapes of EDTF (ISO 8601-2) that the contract uses.</summary>
internal static partial class EdtfType
{
    public static readonly FieldType OrNull =
        new FieldType("a date in EDTF", value => FieldType.Text.Accepts(value) && Shape().IsMatch(value.GetString()!)).OrNull();

    private const string Side = @"(?:[0-9]{2}[0-9X]{2}(?:-W[0-9]{2}|-[0-9X]{2}(?:-[0-9X]{2})?)?(?:T[0-9:]{5,8}(?:Z|[+-][0-9:]{5})?)?[~?%]?|\.\.)";

    [GeneratedRegex($"^(?:{Side}(?:/{Side})?)\\z", RegexOptions.NonBacktracking)]
    private static partial Regex Shape();
}
