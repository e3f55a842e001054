using System.Formats.Cbor;

namespace Adminduk.Core.Documents.Qr;

/// <summary>Walks CBOR one token at a time, without recursion.</summary>
internal static class CborSteps
{
    /// <summary>Consumes exactly one token; containers are entered, not skipped.</summary>
    public static void Step(CborReader reader)
    {
        switch (reader.PeekState())
        {
            case CborReaderState.StartMap:
                reader.ReadStartMap();
                break;
            case CborReaderState.EndMap:
                reader.ReadEndMap();
                break;
            case CborReaderState.StartArray:
                reader.ReadStartArray();
                break;
            case CborReaderState.EndArray:
                reader.ReadEndArray();
                break;
            case CborReaderState.Tag:
                reader.ReadTag();
                break;
            default:
                reader.SkipValue();
                break;
        }
    }
}
