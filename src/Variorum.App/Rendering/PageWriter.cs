using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Variorum.App.Rendering.Parts;

namespace Variorum.App.Rendering;

/// <summary>Renders one component as a whole HTML page.</summary>
internal sealed class PageWriter : IDisposable
{
    private const string DocumentType = "<!DOCTYPE html>\n";
    private readonly ServiceProvider _services = new ServiceCollection()
        .AddSingleton(HtmlEncoder.Create(UnicodeRanges.All))
        .BuildServiceProvider();

    public async Task<ReportFile> RenderAsync<TPage>(ReportPage page, params (string Name, object? Value)[] parameters)
        where TPage : IComponent
    {
        // A renderer keeps all that it has rendered until it is disposed: one for each page lets a large report be written page by page.
        await using var renderer = new HtmlRenderer(_services, NullLoggerFactory.Instance);
        var html = await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var root = await renderer.RenderComponentAsync<PageLayout>(ParameterView.FromDictionary(new Dictionary<string, object?>
            {
                [nameof(PageLayout.Page)] = page,
                [nameof(PageLayout.ChildContent)] = Content<TPage>(parameters),
            }));
            return root.ToHtmlString();
        });
        return new ReportFile(page.Path, DocumentType + HtmlText.Clean(html) + "\n");
    }

    public void Dispose() => _services.Dispose();

    private static RenderFragment Content<TPage>((string Name, object? Value)[] parameters) where TPage : IComponent => builder =>
    {
        builder.OpenComponent<TPage>(0);
        foreach (var (name, value) in parameters) builder.AddComponentParameter(1, name, value);
        builder.CloseComponent();
    };
}
