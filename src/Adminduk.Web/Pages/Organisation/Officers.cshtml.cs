using Adminduk.Core.Organisation;
using Adminduk.Web.Accounts;
using Adminduk.Web.TagHelpers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Adminduk.Web.Pages.Organisation;

/// <summary>Officers and their accounts.</summary>
[OfficersOnly(Roles.Administrator)]
public sealed class OfficersModel(OfficerService officers, RoleBook roles) : PageModel
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
}
