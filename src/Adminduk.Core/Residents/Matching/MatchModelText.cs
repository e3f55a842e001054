using System.Text.Json;

namespace Adminduk.Core.Residents.Matching;

/// <summary>The model as it is stored.</summary>
internal sealed record MatchModelText(double[] Priors, double[][][] Levels, double[] Rarity, double Threshold, Dictionary<string, int> Words)
{
    public static string Write(MatchModel model, IReadOnlyDictionary<string, int> words) =>
        JsonSerializer.Serialize(new MatchModelText(model.Priors, model.Levels, model.Rarity, model.Threshold, new(words, StringComparer.Ordinal)));

    /// <summary>Reads it; null when it was written by a program with other fields or levels.</summary>
    public static (MatchModel Model, IReadOnlyDictionary<string, int> Words)? Read(string content)
    {
        var text = JsonSerializer.Deserialize<MatchModelText>(content)!;
        var fits = text.Levels.Length == Enum.GetValues<PairKind>().Length
            && text.Levels.All(k => k.Length == MatchLevels.Fields.Length && MatchLevels.Fields.All(f => k[(int)f].Length == MatchLevels.Of(f).Length));
        return fits ? (new MatchModel { Priors = text.Priors, Levels = text.Levels, Rarity = text.Rarity, Threshold = text.Threshold }, text.Words) : null;
    }
}
