namespace Adminduk.Core.Residents.Synthesis;

/// <summary>Somebody in the making.</summary>
internal sealed class Person
{
    public required Sex Sex { get; init; }

    public required DateOnly Birth { get; init; }

    public required People People { get; init; }

    public required int Religion { get; init; }

    public required Relationship Relationship { get; init; }

    public string Name { get; set; } = "";

    public string? FamilyName { get; set; }

    public MaritalStatus Marital { get; set; } = MaritalStatus.Single;

    public DateOnly? Married { get; set; }

    public Person? Father { get; set; }

    public Person? Mother { get; set; }

    /// <summary>Names of parents who are not in the household.</summary>
    public string FatherName { get; set; } = "";

    public string MotherName { get; set; } = "";

    public string Nik { get; set; } = "";
}
