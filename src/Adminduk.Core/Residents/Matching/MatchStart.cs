namespace Adminduk.Core.Residents.Matching;

/// <summary>What the model assumes before it has seen a register: rough shares, in the order of the levels of each field.</summary>
internal static class MatchStart
{
    private static readonly double[] SameName = [.5, .2, .15, .02, .08, .04, .009, .001];
    private static readonly double[] ParentName = [.55, .15, .1, .02, .05, .03, .02, .08];
    private static readonly double[] OtherName = [1e-5, 1e-5, 1e-5, 1e-4, 1e-3, .1, .888, .01];

    private static readonly double[][][] Shares =
    [
        [SameName, ParentName, ParentName, [.7, .06, .08, .07, .06, .02, .01], [.99, .009, .001], [.8, .08, .11, .01], [.15, .2, .2, .2, .24, .01], [.97, .02, .01], [.3, .01, .69], [.35, .05, .6]],
        [OtherName, OtherName, OtherName, [3e-5, 2e-5, 2e-4, 5e-4, 2e-4, .012, .987], [.5, .5, 1e-4], [.3, .02, .67, .01], [1e-6, 1e-3, .03, .15, .81, .01], [.75, .249, .001], [.04, .1, .86], [1e-6, .4, .6]],
        [[1e-4, 1e-4, 3e-4, 2e-3, 1e-2, .35, .63, 1e-3], [.9, .02, .01, .01, .02, .02, .01, .01], [.9, .02, .01, .01, .02, .02, .01, .01], [.004, 1e-4, 1e-4, .004, .002, .01, .98], [.5, .499, .001], [.7, .02, .27, .01], [.9, .01, .02, .02, .04, .01], [.99, .009, .001], [.04, .1, .86], [1e-5, .6, .4]],
        [[1e-3, 5e-3, .03, .12, 1e-2, .6, .233, 1e-3], [.9, .02, .01, .01, .02, .02, .01, .01], [.9, .02, .01, .01, .02, .02, .01, .01], [.994, 1e-3, 1e-3, 1e-3, 1e-3, 1e-3, 1e-3], [.7, .299, .001], [.95, .02, .02, .01], [.93, .01, .02, .02, .01, .01], [.99, .009, .001], [.1, .05, .85], [1e-3, .7, .3]],
        [[2e-4, 1e-4, 1e-4, 1e-4, 1e-2, .2, .787, .001], [1e-3, 1e-4, 1e-4, 1e-4, 1e-3, .1, .89, .01], [1e-3, 1e-4, 1e-4, 1e-4, 1e-3, .2, .79, .01], [1e-4, 1e-5, 1e-4, 5e-4, 2e-4, .01, .989], [.35, .649, .001], [.5, .02, .47, .01], [.999, 1e-4, 1e-4, 1e-4, 1e-4, 6e-4], [.98, .019, .001], [.04, .1, .86], [1e-5, .4, .6]],
    ];

    /// <summary>A fresh model for a register of so many people.</summary>
    public static MatchModel For(int people)
    {
        var n = Math.Max(100, people);
        return new MatchModel
        {
            Priors = [Math.Log2(.02 / n), 0, Math.Log2(2.0 / n), Math.Log2(.008 / n), Math.Log2(3.0 / n)],
            Levels = [.. Shares.Select(kind => kind.Select(f => f.Select(s => Math.Log2(s)).ToArray()).ToArray())],
            Rarity = [-14, -14, -14, -14, -6, -5, 0, 0],
            Threshold = 6,
        };
    }

    public static double Share(PairKind kind, int field, int level) => Shares[(int)kind][field][level];
}
