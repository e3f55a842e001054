using Adminduk.Core.Audit;
using Adminduk.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Core.Residents;

/// <content>Numbers of acts beside people. They do not stand on a family card, so no card is issued.</content>
public sealed partial class FamilyService
{
    /// <summary>Takes the number of an annulled act away from everybody who bears it.</summary>
    /// <param name="db">Open transaction.</param>
    /// <param name="process">The decision.</param>
    /// <param name="number">Number of the act.</param>
    /// <param name="people">Whom the act names.</param>
    /// <param name="ct">Stops the work.</param>
    public async Task ForgetActAsync(AdmindukDbContext db, ProcessContext process, string number, IReadOnlyList<Guid> people, CancellationToken ct)
    {
        foreach (var person in await db.Residents.Include(r => r.Rare).Where(r => people.Contains(r.Id)).ToListAsync(ct))
        {
            var before = ResidentSnapshot.Of(person);
            if (person.BirthActNumber == number) (person.BirthActNumber, person.BirthActHeld) = (null, false);
            if (person.MarriageActNumber == number) (person.MarriageActNumber, person.MarriageActHeld) = (null, false);
            if (person.DivorceActNumber == number) (person.DivorceActNumber, person.DivorceActHeld) = (null, false);
            FamilyAct.RecordPerson(process, person, before);
        }
    }
}
