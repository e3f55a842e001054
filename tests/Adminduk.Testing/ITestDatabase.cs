namespace Adminduk.Testing;

internal interface ITestDatabase
{
    string Connection { get; }

    Task DropAsync();
}
