using System.Text.Json.Nodes;
using Variorum.Collation.Arithmetic;

namespace Variorum.App.Export;

/// <summary>The lines of what adds up and what does not.</summary>
internal static class ArithmeticLines
{
    public static ExportLine Of(Identity identity) => new(
        "arithmetic",
        [
            ("id", identity.Id.Value),
            ("identity", identity.Text),
            ("operation", KebabCase.Of(identity.Operation)),
            ("total", identity.Total.Value),
            ("terms", JsonLists.Of(identity.Terms, term => new JsonObject { ["quantity"] = term.Quantity.Value, ["sign"] = term.Sign })),
            ("articles", JsonLists.Of(identity.Articles.Select(article => article.Value))),
            ("surprise", JsonNumbers.Of(identity.Surprise)),
            ("restrictions", JsonLists.Of(identity.Restrictions)),
            ("restates", identity.Restates?.Value),
            ("holds", identity.Holds),
            ("difference", JsonNumbers.Of(identity.Difference)),
            ("breaks", identity.Breaks?.Value),
            ("mendedBy", identity.MendedBy?.Value),
            ("note", identity.Note),
        ]);
}
