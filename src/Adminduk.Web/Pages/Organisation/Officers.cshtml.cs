using Adminduk.Core.Audit;
using Adminduk.Core.Common;
using Adminduk.Core.Organisation;
using Adminduk.Web.Accounts;
using Adminduk.Web.Hosting;
using Adminduk.Web.TagHelpers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Adminduk.Web.Pages.Organisation;

/// <summary>Officers and their accounts.</summary>
[OfficersOnly(Roles.Administrator)]
public sealed class OfficersModel(OfficerService officers, RoleBook roles, ListDesk lists, ICurrentActor current) : PageModel
{
    /// <summary>Part of a name, user name or post.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    /// <summary>Only holders of this role.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Peran { get; set; }

    /// <summary>The officers.</summary>
    public IReadOnlyList<OfficerRow> List { get; private set; } = [];

    /// <summary>Roles to filter by.</summary>
    public IEnumerable<Choice> RoleChoices => roles.Ids.Select(r => new Choice(r, roles.NameOf(r)));

    /// <summary>Name of a role.</summary>
    public string RoleName(string role) => roles.NameOf(role);

    /// <summary>Shows them.</summary>
    public async Task OnGetAsync(CancellationToken ct)
    {
        var all = await officers.ListAsync(Q, ct);
        List = string.IsNullOrEmpty(Peran) ? all : [.. all.Where(o => o.Posts.Any(p => p.Role == Peran))];
    }

    /// <summary>Unduh Excel: the officers of the filter, recorded.</summary>
    public async Task<IActionResult> OnPostExcelAsync(CancellationToken ct)
    {
        await OnGetAsync(ct);
        string[] headings = [.. new[] { "name", "login", "posts-today", "role", "state" }.Select(c => Texts.Get($"organisation.{c}"))];
        return await this.ExcelAsync(lists, new ListSheet("officers", Texts.Get("organisation.officers"), headings, [.. List.Select(Row)]), current.Required, ct);
    }

    /// <summary>Posts in one line.</summary>
    public static string PostsOf(OfficerRow row) => string.Join("; ", row.Posts.Select(p => $"{p.Title}, {p.Unit}"));

    /// <summary>Roles in one line.</summary>
    public string RolesOf(OfficerRow row) => string.Join("; ", row.Posts.Select(p => RoleName(p.Role)).Distinct());

    /// <summary>How the account stands, in words.</summary>
    public static string StateOf(OfficerRow row) => Texts.Get(row.Closed ? "organisation.account-closed" : row.Posts.Count == 0 ? "organisation.no-post" : "organisation.active");

    private IReadOnlyList<string?> Row(OfficerRow row) => [row.Name, row.Login, PostsOf(row), RolesOf(row), StateOf(row)];
}
