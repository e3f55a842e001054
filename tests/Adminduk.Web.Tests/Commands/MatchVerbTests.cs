using Adminduk.Testing;
using Microsoft.EntityFrameworkCore;

namespace Adminduk.Web.Tests.Commands;

public sealed class MatchVerbTests
{
    private const string Head = "NO_KK,NIK,NAMA_LENGKAP,JENIS_KELAMIN,TEMPAT_LAHIR,TANGGAL_LAHIR,AGAMA,STATUS_PERKAWINAN,SHDK,PENDIDIKAN,PEKERJAAN,NAMA_IBU,NAMA_AYAH,ALAMAT,RT,RW,KODE_WILAYAH";
    private const string First = "2101040101200001,2101041705850001,ACHMAD SYAHRUDIN,LAKI-LAKI,KIJANG,17-05-1985,ISLAM,BELUM KAWIN,KEPALA KELUARGA,SLTA/SEDERAJAT,WIRASWASTA,ROGAYAH,MUSTAFA,JL. MERDEKA NO. 1,001,002,21.01.04.1005";
    private const string Second = "2101040101200002,2101041705850002,AHMAD SYAHRUDDIN,LAKI-LAKI,KIJANG,17-05-1985,ISLAM,BELUM KAWIN,KEPALA KELUARGA,SLTA/SEDERAJAT,WIRASWASTA,ROGAYAH,MUSTAFA,JL. PANTAI NO. 9,003,001,21.01.04.1005";

    [Theory, ClassData(typeof(Engines))]
    public async Task The_verb_finds_pairs_once_and_fills_missing_keys(Engine engine)
    {
        await using var office = await TestOffice.CreateAsync(engine);
        var shell = new Shell(office);
        var file = Path.Combine(office.Folder, "desa.csv");
        await File.WriteAllLinesAsync(file, [Head, First, Second], TestContext.Current.CancellationToken);
        (await shell.RunAsync("import", "residents", file)).ShouldBe(0, shell.Output + shell.Messages);
        await using var db = office.Open();
        (await db.MatchKeys.ExecuteDeleteAsync(TestContext.Current.CancellationToken)).ShouldBeGreaterThan(0);

        (await shell.RunAsync("match", "residents")).ShouldBe(0, shell.Messages);
        shell.Output.ShouldContain("2 penduduk dibandingkan; 1 pasang diduga ganda, 1 di antaranya baru");
        shell.Messages.ShouldContain("2 data yang dimuat sebelum ada kunci");
        (await shell.RunAsync("match", "residents")).ShouldBe(0);

        shell.Output.ShouldContain("1 pasang diduga ganda, 0 di antaranya baru");
        shell.Messages.ShouldNotContain("kunci");
        (await db.DuplicateSuspicions.CountAsync(TestContext.Current.CancellationToken)).ShouldBe(1);
        (await db.MatchKeys.CountAsync(TestContext.Current.CancellationToken)).ShouldBeGreaterThan(4);
    }

    [Fact]
    public async Task An_empty_register_gives_code_one_and_says_why()
    {
        await using var office = await TestOffice.CreateAsync(Engine.Sqlite);
        var shell = new Shell(office);

        (await shell.RunAsync("match", "residents")).ShouldBe(1);

        shell.Messages.ShouldContain("kurang dari dua penduduk");
    }
}
