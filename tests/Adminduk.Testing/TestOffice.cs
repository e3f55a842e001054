using Adminduk.Core.Common;
using Adminduk.Core.Data;
using Microsoft.Extensions.DependencyInjection;

namespace Adminduk.Testing;

/// <summary>An empty office of its own for one test or one class: a database, a clock that stands still and a folder.</summary>
public sealed class TestOffice : IAsyncDisposable
{
    private readonly ITestDatabase database;
    private readonly bool owns;

    private TestOffice(Engine engine, ITestDatabase database, OfficeRegency regency)
        : this(engine, database, regency, new FakeTime())
    {
    }

    private TestOffice(Engine engine, ITestDatabase database, OfficeRegency regency, FakeTime time, bool owns = true)
    {
        this.owns = owns;
        Engine = engine;
        this.database = database;
        Regency = regency;
        Time = time;
        Clock = new OfficeClock(Time, TimeZoneInfo.FindSystemTimeZoneById("Asia/Jakarta"));
    }

    /// <summary>The engine underneath.</summary>
    public Engine Engine { get; }

    /// <summary>What <c>ADMINDUK_DATABASE</c> would hold.</summary>
    public string Connection => database.Connection;

    /// <summary>A folder that goes away with the office.</summary>
    public string Folder { get; } = TestFolders.Make();

    /// <summary>The office's regency.</summary>
    public OfficeRegency Regency { get; }

    /// <summary>The clock to move.</summary>
    public FakeTime Time { get; }

    /// <summary>The office's view of <see cref="Time"/>, in WIB.</summary>
    public OfficeClock Clock { get; }

    /// <summary>Clones the migrated template of the engine.</summary>
    /// <param name="engine">Which engine.</param>
    /// <param name="regency">Four digits; 2101 is Kabupaten Bintan.</param>
    public static async Task<TestOffice> CreateAsync(Engine engine, int regency = 2101) =>
        new(engine, await Templates.CloneAsync(engine), new OfficeRegency(regency));

    /// <summary>An office whose database has no table yet: the place for a first start or a restore.</summary>
    public static async Task<TestOffice> CreateBlankAsync(Engine engine, int regency = 2101) =>
        new(engine, await Templates.BlankAsync(engine), new OfficeRegency(regency));

    /// <summary>The office of another regency in the same database, at the same time; disposed of before this one.</summary>
    /// <param name="regency">Four digits.</param>
    public TestOffice Beside(int regency) => new(Engine, database, new OfficeRegency(regency), Time, false);

    /// <summary>A new context on this office's database; the caller disposes it.</summary>
    public AdmindukDbContext Open() => Database.Open(Connection, Regency);

    /// <summary>A container with the database, the clock and whatever the test adds.</summary>
    public ServiceProvider Services(Action<IServiceCollection>? add = null)
    {
        var services = new ServiceCollection()
            .AddLogging()
            .AddSingleton(Regency)
            .AddSingleton<TimeProvider>(Time)
            .AddSingleton(Clock)
            .AddAdmindukDatabase(Connection);
        add?.Invoke(services);
        return services.BuildServiceProvider(new ServiceProviderOptions { ValidateScopes = true });
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (owns) await database.DropAsync();
        TestFolders.Remove(Folder);
    }
}
