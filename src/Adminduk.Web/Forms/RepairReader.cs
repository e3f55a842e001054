using Adminduk.Core.Cases;
using Adminduk.Core.Catalogue;

namespace Adminduk.Web.Forms;

/// <summary>Reads corrected answers of a returned case.</summary>
public static class RepairReader
{
    /// <summary>The new answers of the fields that were sent back and filled in.</summary>
    public static Dictionary<string, string> Read(IFormCollection form, ServiceDefinition service, IEnumerable<CaseReturn> returns)
    {
        var asked = returns.Where(r => r.RepairedAt is null && r.Item.StartsWith("field:", StringComparison.Ordinal)).Select(r => r.Item["field:".Length..]).ToHashSet();
        return AnswerReader.Read(form, service.Fields.Where(f => asked.Contains(f.Id))).Where(a => a.Value.Length > 0).ToDictionary(StringComparer.Ordinal);
    }
}
