using System.Text;
using BenchmarkDotNet.Attributes;
using Variorum.Articles;
using Variorum.Pages;

namespace Variorum.Benchmarks.Pages;

/// <summary>Reading and dividing an invented page of some thousands of elements.</summary>
[MemoryDiagnoser]
public class PageReadingBenchmark
{
    private byte[] _html = [];

    [Params(3_000, 30_000)]
    public int Elements { get; set; }

    [GlobalSetup]
    public void Write()
    {
        var html = new StringBuilder("<!doctype html><title>The harbour</title><body><h1>The harbour of Velmora</h1>");
        for (var i = 0; i < Elements / 4; i++)
            html.Append("<div><p>The harbour was closed on day ").Append(i).Append(" of the storm, <a href='/x'>they said</a>.</p><br></div>");
        _html = Encoding.UTF8.GetBytes(html.ToString());
    }

    [Benchmark]
    public PageReading Read() => PageReader.Read(new Snapshot(_html));

    [Benchmark]
    public PageArticles? ReadAndDivide() => PageReader.Read(new Snapshot(_html)) is PageReading.Read read ? ArticleFinder.Find(read.Page) : null;
}
