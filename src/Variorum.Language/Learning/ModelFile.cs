using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;

namespace Variorum.Language.Learning;

/// <summary>The container of every trained part: a manifest and named sections of plain little-endian bytes.</summary>
/// <remarks>
/// Layout: the eight bytes <c>VARIORUM</c>; the container's version (int32); the manifest (int32 length, UTF-8 JSON); the number of
/// sections (int32); each section (int32 length and UTF-8 name, int32 length and bytes); the SHA-256 of all that stands before it.
/// Sections are in ordinal order of their names, so equal models have equal bytes.
/// </remarks>
public sealed class ModelFile
{
    private const int ContainerVersion = 1;
    private const int ChecksumLength = SHA256.HashSizeInBytes;

    private readonly ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> _sections;

    public ModelFile(ModelManifest manifest, IEnumerable<(string Name, ReadOnlyMemory<byte> Bytes)> sections)
    {
        Manifest = manifest;
        _sections = sections.ToImmutableSortedDictionary(section => section.Name, section => section.Bytes, StringComparer.Ordinal);
    }

    private static ReadOnlySpan<byte> Magic => "VARIORUM"u8;

    public ModelManifest Manifest { get; }

    /// <summary>The bytes of one section, to be read from their start.</summary>
    /// <exception cref="ModelException">There is no such section.</exception>
    public SectionReader Section(string name) =>
        _sections.TryGetValue(name, out var bytes)
            ? new SectionReader(name, bytes)
            : throw new ModelException($"The model {Manifest.Part} has no section {name}: {HowToMend(Manifest.Part)}");

    /// <summary>Reads the model that is compiled into a library as <c>part.bin</c>.</summary>
    /// <exception cref="ModelException">The library was built without it, or it is not what belongs there.</exception>
    public static ModelFile ReadCompiledIn(Assembly library, string part, int formatVersion)
    {
        using var stream = library.GetManifestResourceStream($"{part}.bin") ?? throw new ModelException($"The program was built without {part}.bin: {HowToMend(part)}");
        return Read(stream, part, formatVersion);
    }

    /// <summary>Reads a stream to its end as a model of <paramref name="part"/>; see <see cref="Read(ReadOnlyMemory{byte}, string, int)"/>.</summary>
    public static ModelFile Read(Stream stream, string part, int formatVersion)
    {
        using var memory = new MemoryStream(stream.CanSeek ? (int)Math.Min(stream.Length, int.MaxValue) : 0);
        stream.CopyTo(memory);
        return Read(memory.GetBuffer().AsMemory(0, (int)memory.Length), part, formatVersion);
    }

    /// <summary>Reads a model. The sections are views of <paramref name="bytes"/>, which must not change afterwards.</summary>
    /// <exception cref="ModelException">Not a model, damaged, of another part or of another version.</exception>
    public static ModelFile Read(ReadOnlyMemory<byte> bytes, string part, int formatVersion)
    {
        var model = ReadContainer(bytes, part);
        if (!string.Equals(model.Manifest.Part, part, StringComparison.Ordinal))
            throw new ModelException($"This is a model of {model.Manifest.Part}, where one of {part} belongs: {HowToMend(part)}");
        if (model.Manifest.FormatVersion != formatVersion)
        {
            throw new ModelException(
                $"The model {part} has format {model.Manifest.FormatVersion}, this program reads {formatVersion}: {HowToMend(part)}");
        }

        return model;
    }

    public byte[] ToBytes()
    {
        using var stream = new MemoryStream();
        stream.Write(Magic);
        WriteInt(stream, ContainerVersion);
        WriteBlock(stream, Manifest.ToJson());
        WriteInt(stream, _sections.Count);
        foreach (var (name, bytes) in _sections)
        {
            WriteBlock(stream, Encoding.UTF8.GetBytes(name));
            WriteBlock(stream, bytes.Span);
        }

        stream.Write(SHA256.HashData(stream.GetBuffer().AsSpan(0, (int)stream.Length)));
        return stream.ToArray();
    }

    private static ModelFile ReadContainer(ReadOnlyMemory<byte> bytes, string part)
    {
        if (bytes.Length < Magic.Length + ChecksumLength || !bytes.Span[..Magic.Length].SequenceEqual(Magic))
            throw new ModelException($"These bytes are no model, where {part} belongs: {HowToMend(part)}");
        var body = bytes[..^ChecksumLength];
        if (!SHA256.HashData(body.Span).AsSpan().SequenceEqual(bytes.Span[^ChecksumLength..]))
            throw new ModelException($"The model {part} is damaged (its checksum does not agree): {HowToMend(part)}");
        var reader = new SectionReader(part, body[Magic.Length..]);
        var version = reader.Number();
        if (version != ContainerVersion)
            throw new ModelException($"The model {part} is in container version {version}, not {ContainerVersion}: {HowToMend(part)}");
        var manifest = ModelManifest.FromJson(reader.Block().Span);
        var count = reader.Number();
        var sections = new List<(string, ReadOnlyMemory<byte>)>();
        for (var i = 0; i < count; i++)
            sections.Add((Encoding.UTF8.GetString(reader.Block().Span), reader.Block()));
        return new ModelFile(manifest, sections);
    }

    private static string HowToMend(string part) =>
        $"take models/{part}.bin from the same release as the program, or train it with tools/Variorum.Trainer.";

    private static void WriteBlock(MemoryStream stream, ReadOnlySpan<byte> bytes)
    {
        WriteInt(stream, bytes.Length);
        stream.Write(bytes);
    }

    private static void WriteInt(MemoryStream stream, int value)
    {
        Span<byte> bytes = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, value);
        stream.Write(bytes);
    }
}
