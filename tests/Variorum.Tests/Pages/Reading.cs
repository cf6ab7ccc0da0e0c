using System.Text;
using Variorum.Articles;
using Variorum.Pages;
using Xunit;

namespace Variorum.Tests.Pages;

/// <summary>Short ways to read a page in a test.</summary>
internal static class Reading
{
    public static PageReading Of(byte[] bytes) => PageReader.Read(new Snapshot(bytes));

    public static PageReading Of(string text) => Of(Encoding.UTF8.GetBytes(text));

    public static Page Page(string text) => Page(Encoding.UTF8.GetBytes(text));

    public static Page Page(byte[] bytes) => Assert.IsType<PageReading.Read>(Of(bytes)).Page;

    public static string Refusal(byte[] bytes) => Assert.IsType<PageReading.Refused>(Of(bytes)).Reason;

    public static PageArticles Articles(string text) => ArticleFinder.Find(Page(text));
}
