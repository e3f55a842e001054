namespace Adminduk.Core.Catalogue;

/// <summary>
/// Writes out what a definition says in short, so that nothing behind the loader knows short forms: a chain shared by many services says
/// <c>apply-effect</c>, <c>draw-documents</c> and <c>sign-documents</c>; four components of the standard may be left to the rest of the file.
/// </summary>
internal static class ServiceExpansion
{
    public static void Expand(ServiceDefinition service)
    {
        foreach (var step in service.Steps) Operations(service, step);
        foreach (var part in service.Standard.Components.Where(c => c is { Absent: null, Lines.Count: 0 })) part.Lines.AddRange(Lines(service, part.Kind));
    }

    private static void Operations(ServiceDefinition service, Step step)
    {
        for (var i = step.Does.Count - 1; i >= 0; i--)
        {
            if (Written(service, step.Does[i]) is not { } all) continue;
            step.Does.RemoveAt(i);
            step.Does.InsertRange(i, all);
        }
    }

    private static IEnumerable<string>? Written(ServiceDefinition service, string operation) => operation switch
    {
        "apply-effect" => service.Effect is { } effect ? [$"effect:{effect}"] : [],
        "draw-documents" => service.Documents.ConvertAll(d => $"draw-document:{d.Kind}"),
        "sign-documents" => service.Documents.Where(d => !d.Unsigned).Select(d => $"sign-document:{d.Kind}"),
        _ => null,
    };

    private static IEnumerable<Text> Lines(ServiceDefinition service, ComponentKind kind) => kind switch
    {
        ComponentKind.Requirements => service.Requirements.Select(r => With(r.Name, string.Join(", ", r.Forms.Select(f => f.Code).Where(c => !r.Name.Id.Contains(c, StringComparison.Ordinal)).Distinct()))),
        ComponentKind.Procedure => service.Steps.Where(s => !s.Automatic).Select(s => s.Activity),
        ComponentKind.Time => [Limit(service.Clock)],
        ComponentKind.Product => service.Documents.Select(d => d.Name),
        _ => [],
    };

    private static Text With(Text name, string codes) => codes.Length == 0 ? name : new Text { Id = $"{name.Id} ({codes})", En = $"{name.En} ({codes})" };

    private static Text Limit(ClockRule clock) => clock switch
    {
        { WorkingDays: { } days } => new Text { Id = $"Paling lama {days} hari kerja sejak berkas lengkap", En = $"At most {days} working days after the file is complete" },
        { Minutes: { } minutes } => new Text { Id = $"Paling lama {minutes} menit", En = $"At most {minutes} minutes" },
        _ => new Text { Id = "Bergantung pada pihak lain, sehingga tidak dapat dijanjikan", En = "Depends on others, so no time is promised" },
    };
}
