using Adminduk.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Core.Acts;

/// <summary>Saves what was written beside an act.</summary>
public static class ActKeeping
{
    /// <summary>Takes new notes and old texts of a loaded act to the database. Part of their key is made by the model, so EF would take them for rows that are there already.</summary>
    public static void Keep(this AdmindukDbContext db, Act act)
    {
        foreach (var row in act.Notes.Cast<object>().Concat(act.Revisions).Where(row => db.Entry(row).State == EntityState.Detached).ToList()) db.Add(row);
    }
}
