using System.Reflection;
using System.Text.Json;

namespace Adminduk.Core.Residents;

/// <summary>The elements that an entry may take over from its double: only those it says nothing of.</summary>
public static class MergeElements
{
    private const int UnknownBlood = 13;

    // Each with what belongs to it and moves with it.
    private static readonly Dictionary<string, PropertyInfo[]> Offered = new(StringComparer.Ordinal)
    {
        [nameof(Resident.BirthActNumber)] = Members(nameof(Resident.BirthActNumber), nameof(Resident.BirthActHeld)),
        [nameof(Resident.MarriageActNumber)] = Members(nameof(Resident.MarriageActNumber), nameof(Resident.MarriageDate), nameof(Resident.MarriageActHeld)),
        [nameof(Resident.DivorceActNumber)] = Members(nameof(Resident.DivorceActNumber), nameof(Resident.DivorceDate), nameof(Resident.DivorceActHeld)),
        [nameof(Resident.BloodType)] = Members(nameof(Resident.BloodType)),
        [nameof(Resident.MotherNik)] = Members(nameof(Resident.MotherNik)),
        [nameof(Resident.FatherNik)] = Members(nameof(Resident.FatherNik)),
        [nameof(Resident.PassportNumber)] = Members(nameof(Resident.PassportNumber)),
        [nameof(Resident.Phone)] = Members(nameof(Resident.Phone)),
        [nameof(Resident.Email)] = Members(nameof(Resident.Email)),
    };

    /// <summary>What the one says and the other does not.</summary>
    public static IReadOnlyList<string> Missing(Resident staying, Resident leaving) =>
        [.. Offered.Where(e => Says(e.Value[0], leaving) && !Says(e.Value[0], staying)).Select(e => e.Key)];

    /// <summary>Copies elements from one entry to the other and tells what was there before.</summary>
    internal static Dictionary<string, JsonElement> TakeOver(IEnumerable<string> elements, Resident staying, Resident leaving)
    {
        Dictionary<string, JsonElement> before = new(StringComparer.Ordinal);
        foreach (var member in elements.SelectMany(e => Offered[e]))
        {
            before.Add(member.Name, JsonSerializer.SerializeToElement(member.GetValue(staying), member.PropertyType));
            member.SetValue(staying, member.GetValue(leaving));
        }

        return before;
    }

    /// <summary>Elements that changed after they were taken over.</summary>
    internal static IEnumerable<string> Changed(MergeRecord record, Resident staying, Resident leaving) =>
        record.TakenOver.Where(e => !Equals(Offered[e][0].GetValue(staying), Offered[e][0].GetValue(leaving)));

    /// <summary>Puts back what was there before.</summary>
    internal static void GiveBack(MergeRecord record, Resident staying)
    {
        foreach (var member in record.TakenOver.SelectMany(e => Offered[e])) member.SetValue(staying, record.Elements[member.Name].Deserialize(member.PropertyType));
    }

    private static bool Says(PropertyInfo member, Resident person) => member.GetValue(person) switch
    {
        null or "" => false,
        int blood => blood != UnknownBlood,
        _ => true,
    };

    private static PropertyInfo[] Members(params string[] names) => [.. names.Select(n => typeof(Resident).GetProperty(n)!)];
}
