using Adminduk.Core.Common;
using Adminduk.Core.Data;
using Adminduk.Testing;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Adminduk.Core.Tests.Data;

public sealed class MigrationTests
{
    [Theory, ClassData(typeof(Engines))]
    public async Task Migrations_apply_from_empty_and_leave_nothing_pending(Engine engine)
    {
        await using var office = await TestOffice.CreateAsync(engine);
        await using var db = office.Open();

        (await db.Database.GetAppliedMigrationsAsync()).ShouldBe(db.Database.GetMigrations());
        db.Database.GetMigrations().ShouldNotBeEmpty();
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task A_second_migration_changes_nothing(Engine engine)
    {
        await using var office = await TestOffice.CreateAsync(engine);
        await using var db = office.Open();

        await Migrator.MigrateAsync(db, CancellationToken.None);

        (await db.Database.GetPendingMigrationsAsync()).ShouldBeEmpty();
    }

    [Theory, InlineData("drift.db"), InlineData("Host=drift")]
    public void The_model_has_no_change_without_a_migration(string connection)
    {
        using var db = Database.Open(connection, new OfficeRegency(2101));

        db.Database.HasPendingModelChanges().ShouldBeFalse("run tools/migrations");
    }

    [Fact]
    public void Both_engines_have_the_same_migrations_in_the_same_order()
    {
        using var sqlite = Database.Open("names.db", new OfficeRegency(2101));
        using var postgres = Database.Open("Host=names", new OfficeRegency(2101));

        sqlite.Database.GetMigrations().ShouldBe(postgres.Database.GetMigrations());
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task The_passkeys_table_exists(Engine engine)
    {
        await using var office = await TestOffice.CreateAsync(engine);
        await using var db = office.Open();

        var passkeys = db.Set<IdentityUserPasskey<Guid>>();

        (await passkeys.CountAsync()).ShouldBe(0);
    }

    [Fact]
    public void A_container_with_the_database_alone_builds_the_same_model()
    {
        using var container = new ServiceCollection().AddAdmindukDatabase("Host=model").BuildServiceProvider();
        var options = new DbContextOptionsBuilder<PostgresDbContext>().UseNpgsql("Host=model").UseApplicationServiceProvider(container).EnableServiceProviderCaching(false);
        using var db = new PostgresDbContext(options.Options, new OfficeRegency(2101));

        db.Database.HasPendingModelChanges().ShouldBeFalse("whichever container comes first builds the model of the whole process");
    }
}
