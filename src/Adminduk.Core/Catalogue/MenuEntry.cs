namespace Adminduk.Core.Catalogue;

/// <summary>Where a portal shows a service.</summary>
public sealed class MenuEntry
{
    /// <summary>Menu: Administrasi Kependudukan.</summary>
    public required Text Group { get; init; }

    /// <summary>Entry: Antrian Perekaman KTP-el.</summary>
    public required Text Entry { get; init; }
}
