using Adminduk.Core.Common;

namespace Adminduk.Core.Residents.Export;

/// <summary>A layout of the register as a table.</summary>
internal interface IRegisterSheet
{
    /// <summary>Rows above everything.</summary>
    void Begin(IRowWriter rows);

    /// <summary>Rows before the families of a village, dotted code.</summary>
    void Village(IRowWriter rows, string village);

    /// <summary>The rows of a family; members in the order of the card.</summary>
    void Family(IRowWriter rows, Family family);
}
