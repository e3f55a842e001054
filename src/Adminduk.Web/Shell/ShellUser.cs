namespace Adminduk.Web.Shell;

/// <summary>The officer signed in, as the frame shows them.</summary>
/// <param name="Name">Full name.</param>
/// <param name="Position">Position and area: <c>Petugas Loket, Kec. Toapaya</c>.</param>
public sealed record ShellUser(string Name, string Position);
