namespace Adminduk.Core.Residents.Synthesis.Duplicates;

/// <summary>Names that parents give to twins.</summary>
internal static class TwinNames
{
    public static readonly string[] Male = ["HASAN", "HUSEN", "RAHMAT", "HIDAYAT", "RIZKI", "RISKA", "AHMAD", "ILHAM", "IRFAN", "FAJAR", "YOSEF", "DANIEL"];

    public static readonly string[] Female = ["PUTRI", "DEWI", "DEVI", "AISYAH", "AMINAH", "RANI", "RINI", "SARI", "MARIA", "MARTA", "NABILA", "NADIA"];

    public static readonly (string, string)[] MalePairs = [("RIDHO", "RIDHA"), ("ANDI", "ANDRI"), ("HASAN", "HUSEN"), ("RIAN", "RION"), ("FARHAN", "FARHAT"), ("DENI", "DONI")];

    public static readonly (string, string)[] FemalePairs = [("DEWI", "DEVI"), ("RANI", "RINI"), ("NADIA", "NADYA"), ("LINA", "LENA"), ("AISA", "AISYA"), ("MIRA", "MITA")];
}
