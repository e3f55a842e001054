using Adminduk.Core.Files.Uploads;

namespace Adminduk.Core.Tests.Files.Uploads;

public sealed class UploadFuzzTests
{
    private const int Rounds = 4000;

    public static TheoryData<byte[]> Seeds => [Samples.Jpeg(exif: Samples.Exif(6, big: true)), Samples.Png(), Samples.Pdf("/OpenAction [1 0 R /Fit]"), Samples.PdfWithObjectStream("7 0 <<>>")];

    [Theory, MemberData(nameof(Seeds), DisableDiscoveryEnumeration = true)]
    public void Any_damage_gives_a_file_fit_to_keep_or_a_refusal_never_a_fault(byte[] seed)
    {
        var random = new Random(20261122);
        for (var round = 0; round < Rounds; round++)
        {
            var damaged = Damage(seed, random);

            var outcome = UploadRules.Check(damaged, "x");

            if (!outcome.Try(out var kept)) continue;
            kept.Content.Length.ShouldBeLessThanOrEqualTo(damaged.Length + 16);
            UploadRules.Check(kept.Content, "x").Value.Content.ToArray().ShouldBe(kept.Content.ToArray(), $"round {round}");
        }
    }

    private static byte[] Damage(byte[] seed, Random random)
    {
        var bytes = seed.ToList();
        for (var hits = random.Next(1, 6); hits > 0 && bytes.Count > 4; hits--)
        {
            var at = random.Next(3, bytes.Count);
            switch (random.Next(4))
            {
                case 0: bytes[at] = (byte)random.Next(256); break;
                case 1: bytes.RemoveRange(at, Math.Min(random.Next(1, 20), bytes.Count - at)); break;
                case 2: bytes.InsertRange(at, bytes.GetRange(0, Math.Min(bytes.Count, random.Next(1, 60)))); break;
                default: bytes[at] = 0xFF; break;
            }
        }

        return [.. bytes];
    }
}
