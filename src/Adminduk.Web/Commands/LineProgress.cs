using Adminduk.Core.Common;

namespace Adminduk.Web.Commands;

/// <summary>Writes a line on standard error each time so many things are done.</summary>
/// <param name="messages">Where to.</param>
/// <param name="key">Text with a place for the number.</param>
/// <param name="step">How many lie between two lines.</param>
internal sealed class LineProgress(TextWriter messages, string key, int step) : IProgress<int>
{
    public void Report(int value)
    {
        if (value % step == 0) messages.WriteLine(Texts.Get(key, value));
    }
}
