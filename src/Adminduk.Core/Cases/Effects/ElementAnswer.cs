using System.Globalization;
using Adminduk.Core.Common;
using Adminduk.Core.Residents;

namespace Adminduk.Core.Cases.Effects;

/// <summary>One changed element of a family card as the form gives it: which, and the new value.</summary>
internal static class ElementAnswer
{
    public static Outcome<ResidentElements> Read(string element, string value) => element switch
    {
        "name" => new ResidentElements { Name = value },
        "birth-place" => new ResidentElements { BirthPlace = value },
        "birth-date" => Date(value) is { } date ? new ResidentElements { BirthDate = date } : Wrong(),
        "sex" => Code(value) is { } sex && Enum.IsDefined((Sex)sex) ? new ResidentElements { Sex = (Sex)sex } : Wrong(),
        "religion" => Code(value) is { } code ? new ResidentElements { Religion = code } : Wrong(),
        "education" => Code(value) is { } code ? new ResidentElements { Education = code } : Wrong(),
        "occupation" => Code(value) is { } code ? new ResidentElements { Occupation = code } : Wrong(),
        "blood-type" => Code(value) is { } code ? new ResidentElements { BloodType = code } : Wrong(),
        "marital-status" => Code(value) is { } code && Enum.IsDefined((MaritalStatus)code) ? new ResidentElements { MaritalStatus = (MaritalStatus)code } : Wrong(),
        "mother-name" => new ResidentElements { MotherName = value },
        "father-name" => new ResidentElements { FatherName = value },
        "front-title" => new ResidentElements { FrontTitle = value },
        "back-title" => new ResidentElements { BackTitle = value },
        "faith" => new ResidentElements { Faith = value },
        "birth-act" => new ResidentElements { BirthActNumber = value },
        "marriage-act" => new ResidentElements { MarriageActNumber = value },
        "passport" => new ResidentElements { PassportNumber = value },
        "passport-expiry" => Date(value) is { } end ? new ResidentElements { PassportExpiry = end } : Wrong(),
        "stay-permit" => new ResidentElements { StayPermitNumber = value },
        "stay-permit-expiry" => Date(value) is { } last ? new ResidentElements { StayPermitExpiry = last } : Wrong(),
        "disability" => Code(value) is { } disability ? new ResidentElements { Disability = disability } : Wrong(),
        _ => Error.Refused("cases.kind-unknown", element),
    };

    private static Error Wrong() => Error.Refused("cases.element-value") with { Field = "element-value" };

    private static int? Code(string value) => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var code) ? code : null;

    private static DateOnly? Date(string value) =>
        DateOnly.TryParseExact(value, ["yyyy-MM-dd", "dd-MM-yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;
}
