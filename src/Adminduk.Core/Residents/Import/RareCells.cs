namespace Adminduk.Core.Residents.Import;

/// <summary>Reads the columns that few files have and few people fill.</summary>
internal static class RareCells
{
    /// <summary>Reads them into a person; a row that says nothing of it makes nothing.</summary>
    public static void Fill(in RowCells cells, Resident person)
    {
        if (!cells.HasRare) return;
        var rare = new RareElements
        {
            Regency = person.Regency,
            ResidentId = person.Id,
            PreviousAddress = cells.Text(ImportField.PreviousAddress, 200),
            PassportExpiry = cells.Date(ImportField.PassportExpiry),
            CitizenshipDecree = cells.Text(ImportField.CitizenshipDecree, 60),
            SponsorName = cells.Text(ImportField.SponsorName, 120),
            SponsorType = cells.Code(ImportField.SponsorType),
            SponsorAddress = cells.Text(ImportField.SponsorAddress, 200),
            StayPermitKind = cells.Code(ImportField.StayPermitKind),
            StayPermitPlace = cells.Text(ImportField.StayPermitPlace, 60),
            StayPermitIssuedOn = cells.Date(ImportField.StayPermitIssuedOn),
            StayPermitExpiry = cells.Date(ImportField.StayPermitExpiry),
            FirstArrivalPlace = cells.Text(ImportField.FirstArrivalPlace, 60),
            FirstArrivalDate = cells.Date(ImportField.FirstArrivalDate),
        };
        if (!rare.IsEmpty) person.Rare = rare;
    }
}
