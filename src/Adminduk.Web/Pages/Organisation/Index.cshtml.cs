using Adminduk.Core.Organisation;
using Adminduk.Web.Accounts;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Adminduk.Web.Pages.Organisation;

/// <summary>What administrators look after.</summary>
[OfficersOnly(Roles.Administrator)]
public sealed class IndexModel : PageModel;
