using Adminduk.Core.Common;
using Adminduk.Core.Residents.Import;

namespace Adminduk.Web.Commands;

/// <summary>Writes how far an import is, a line after each batch.</summary>
/// <param name="messages">Where to.</param>
internal sealed class ImportLines(TextWriter messages) : IProgress<ImportProgress>
{
    public void Report(ImportProgress value) => messages.WriteLine(Texts.Get("commands.import-progress", value.Rows, value.Total));
}
