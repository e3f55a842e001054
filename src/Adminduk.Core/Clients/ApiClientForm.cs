namespace Adminduk.Core.Clients;

/// <summary>A machine client as the administrator writes it.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Owner">The institution that answers for it.</param>
/// <param name="Purpose">What it may be used for.</param>
/// <param name="Area">Region code whose residents it may file for.</param>
/// <param name="Services">Codes of the services it may file for.</param>
/// <param name="HourlyLimit">Calls allowed in one hour.</param>
/// <param name="ExpiresOn">Last day.</param>
public sealed record ApiClientForm(string? Name, string? Owner, string? Purpose, string? Area, IReadOnlyList<string> Services, int? HourlyLimit, DateOnly? ExpiresOn);

/// <summary>A key that was just made; its text is in this answer and nowhere else.</summary>
/// <param name="Id">The client.</param>
/// <param name="Name">Its name.</param>
/// <param name="Key">The key.</param>
public sealed record NewApiKey(Guid Id, string Name, string Key);
