using Adminduk.Core.Cases;

namespace Adminduk.Web.Forms;

/// <summary>Reads the checklist: the state chosen for each item, its reason and its detail.</summary>
public static class TickReader
{
    /// <summary>The items whose state was chosen.</summary>
    public static List<Tick> Read(IFormCollection form, IEnumerable<CaseItem> items) =>
    [
        .. from item in items
           let chosen = form[$"state:{item.Requirement}"].ToString()
           where Enum.TryParse<ItemState>(chosen, out _)
           let state = Enum.Parse<ItemState>(chosen)
           let detail = form[$"detail:{item.Requirement}"].ToString().Trim()
           let reason = form[$"refuse:{item.Requirement}"].ToString().Trim()
           where state != item.State || detail != (item.Detail ?? "") || reason != (item.Reason ?? "")
           select new Tick(item.Requirement, state, reason, detail),
    ];
}
