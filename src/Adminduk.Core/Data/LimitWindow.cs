using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Adminduk.Core.Data;

/// <summary>How often something was tried in the running window; one row per key, shared by all processes.</summary>
public sealed class LimitWindow
{
    /// <summary>What is limited and for whom, hashed.</summary>
    public required string Key { get; init; }

    /// <summary>Number of the window since 1970.</summary>
    public long Window { get; init; }

    /// <summary>Tries in it.</summary>
    public int Used { get; init; }

    /// <summary>When the window closes and the row has nothing more to say, UTC.</summary>
    public DateTime EndsAt { get; init; }
}

internal sealed class LimitWindowMapping : IEntityTypeConfiguration<LimitWindow>
{
    public void Configure(EntityTypeBuilder<LimitWindow> builder)
    {
        builder.ToTable("limit_windows").HasKey(w => w.Key);
        builder.Property(w => w.Key).HasMaxLength(64);
        builder.HasIndex(w => w.EndsAt);
    }
}
