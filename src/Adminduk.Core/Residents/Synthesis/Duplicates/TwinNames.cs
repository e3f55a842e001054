namespace Adminduk.Core.Residents.Synthesis.Duplicates;

/// <summary>Names that parents give to twins.</summary>
internal static class TwinNames
{
    public static readonly string[] Male = ["HASAN", "HUSEN", "RAHMAT", "HIDAYAT", "RIZKI", "RISKA", "AHMAD", "ILHAM", "IRFAN", "FAJAR", "YOSEF", "DANIEL"];

    public static readonly string[] Female = ["PUTRI", "DEWI", "DEVI", "AISYAH", "AMINAH", "RANI", "RINI", "SARI", "MARIA", "MARTA", "NABILA", "NADIA"];
}
