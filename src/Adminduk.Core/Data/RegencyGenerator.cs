using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.ValueGeneration;

namespace Adminduk.Core.Data;

/// <summary>Fills the regency of a new row from its context.</summary>
internal sealed class RegencyGenerator : ValueGenerator<int>
{
    public override bool GeneratesTemporaryValues => false;

    public override int Next(EntityEntry entry) => ((AdmindukDbContext)entry.Context).Regency;
}
