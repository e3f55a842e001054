using System.Formats.Cbor;

namespace Adminduk.Core.Documents.Qr;

/// <summary>The members of one CBOR map that can matter, sorted by type; all others are skipped.</summary>
internal sealed class ClaimFields
{
    private readonly Dictionary<long, long> numbers = [];
    private ClaimFields? identity;

    public Dictionary<long, string> Texts { get; } = [];

    public byte[] Token { get; private set; } = [];

    public ClaimFields Identity => identity ?? throw new InvalidOperationException("No claim 169.");

    public void Read(CborReader reader, long key, Func<CborReader, ClaimFields>? nested)
    {
        switch (reader.PeekState())
        {
            case CborReaderState.TextString:
                Texts[key] = reader.ReadTextString();
                break;
            case CborReaderState.UnsignedInteger or CborReaderState.NegativeInteger:
                numbers[key] = reader.ReadInt64();
                break;
            case CborReaderState.ByteString when key == 7:
                Token = reader.ReadByteString();
                break;
            case CborReaderState.StartMap when nested is not null:
                identity = nested(reader);
                break;
            default:
                reader.SkipValue();
                break;
        }
    }

    public string Text(long key) => Texts.TryGetValue(key, out var text) ? text : throw new InvalidOperationException($"No member {key}.");

    public DateTime? Instant(long key) =>
        numbers.TryGetValue(key, out var seconds) ? DateTimeOffset.FromUnixTimeSeconds(seconds).UtcDateTime : null;
}
