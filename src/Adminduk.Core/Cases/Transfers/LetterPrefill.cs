using Adminduk.Core.Data;
using Adminduk.Core.Residents;
using Adminduk.Core.Residents.Transfers;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Core.Cases.Transfers;

/// <summary>Fills the people of an arrival from the origin's register, for an officer who holds the letter: its number, and a NIK that it names.</summary>
public sealed class LetterPrefill(AdmindukDbContext db)
{
    private const string People = "people";

    /// <summary>Adds what the letter tells to the answers; people who were typed already stay as they are.</summary>
    public async Task FillAsync(Dictionary<string, string> answers, CancellationToken ct)
    {
        if (AnswerJson.ReadList<PersonAnswer>(answers.GetValueOrDefault(People, "")).Exists(p => p.Nik.Length > 0)) return;
        var letter = Transfer.NumberOf(answers.GetValueOrDefault("origin-letter"));
        var transfer = letter.Length == 0 ? null : await db.Transfers.IgnoreQueryFilters().AsNoTracking().Include(t => t.People)
            .FirstOrDefaultAsync(t => t.ToRegency == db.Regency && t.Letter == letter && t.State == TransferState.Reserved, ct);
        var nik = string.Concat(answers.GetValueOrDefault("nik", "").Where(char.IsAsciiDigit));
        if (transfer?.Remaining.Any(p => p.Nik == nik) != true) return;
        var ids = transfer.Remaining.Select(p => p.ResidentId).ToList();
        var entries = await db.Residents.IgnoreQueryFilters().AsNoTracking()
            .Where(r => r.Regency == transfer.Regency && ids.Contains(r.Id)).OrderBy(r => r.Relationship).ThenBy(r => r.BirthDate).ToListAsync(ct);
        answers[People] = AnswerJson.WriteList(entries.ConvertAll(Of));
        answers.TryAdd("origin-region", await db.Families.IgnoreQueryFilters().Where(f => f.Regency == transfer.Regency && f.Id == transfer.FamilyId).Select(f => f.Village).FirstAsync(ct));
    }

    private static PersonAnswer Of(Resident person) => new()
    {
        Nik = person.Nik,
        Name = person.Name,
        Sex = person.Sex,
        BirthPlace = person.BirthPlace,
        BirthDate = person.BirthDate,
        Relationship = person.Relationship,
        MaritalStatus = person.MaritalStatus,
        Religion = person.Religion,
        Education = person.Education,
        Occupation = person.OccupationGeneration == 99 ? person.Occupation : null,
        BloodType = person.BloodType,
        MotherName = person.MotherName,
        FatherName = person.FatherName,
    };
}
