using Adminduk.Core.Common;
using Adminduk.Core.Data;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Adminduk.Core.Tests.Data;

/// <summary>What the product adds to the operator's connection text, and what it leaves alone.</summary>
public sealed class PostgresConnectionTests
{
    [Fact]
    public void Statements_are_prepared_and_connections_are_few_and_not_reset()
    {
        var text = TextOf("Host=names;Database=adminduk");

        text.MaxAutoPrepare.ShouldBeGreaterThan(100);
        text.NoResetOnClose.ShouldBeTrue();
        text.MaxPoolSize.ShouldBe(32);
        text.Database.ShouldBe("adminduk");
    }

    [Theory]
    [InlineData("Max Auto Prepare=0;No Reset On Close=false;Maximum Pool Size=80")]
    [InlineData("maxautoprepare=0;NoResetOnClose=false;MaxPoolSize=80")]
    public void What_the_operator_set_stays(string settings)
    {
        var text = TextOf($"Host=names;{settings}");

        text.MaxAutoPrepare.ShouldBe(0);
        text.NoResetOnClose.ShouldBeFalse();
        text.MaxPoolSize.ShouldBe(80);
    }

    private static NpgsqlConnectionStringBuilder TextOf(string connection)
    {
        using var db = Database.Open(connection, new OfficeRegency(2101));
        return new NpgsqlConnectionStringBuilder(db.Database.GetConnectionString());
    }
}
