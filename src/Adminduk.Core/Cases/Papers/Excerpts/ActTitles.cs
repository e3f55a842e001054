using Adminduk.Core.Acts;

namespace Adminduk.Core.Cases.Papers.Excerpts;

/// <summary>What the kinds of acts are called on paper.</summary>
internal static class ActTitles
{
    public static (string Id, string En) Of(ActKind kind) => kind switch
    {
        ActKind.Birth => ("AKTA KELAHIRAN", "BIRTH CERTIFICATE"),
        ActKind.Death => ("AKTA KEMATIAN", "DEATH CERTIFICATE"),
        ActKind.Marriage => ("AKTA PERKAWINAN", "MARRIAGE CERTIFICATE"),
        ActKind.Divorce => ("AKTA PERCERAIAN", "DIVORCE CERTIFICATE"),
        ActKind.Acknowledgement => ("AKTA PENGAKUAN ANAK", "CERTIFICATE OF ACKNOWLEDGEMENT OF A CHILD"),
        ActKind.Legitimation => ("AKTA PENGESAHAN ANAK", "CERTIFICATE OF LEGITIMATION OF A CHILD"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
