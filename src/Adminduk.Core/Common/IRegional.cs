namespace Adminduk.Core.Common;

/// <summary>A row that belongs to one regency; the regency leads its primary key and every unique key.</summary>
public interface IRegional
{
    /// <summary>Four-digit regency code without its dot: 2101 is Kabupaten Bintan. Set when the row is added.</summary>
    int Regency { get; }
}
