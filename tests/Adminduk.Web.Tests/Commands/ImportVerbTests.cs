using Adminduk.Testing;

namespace Adminduk.Web.Tests.Commands;

public sealed class ImportVerbTests
{
    private const string Head = "NO_KK,no_ktp_lama,NAMA_LENGKAP,JENIS_KELAMIN,TEMPAT_LAHIR,TANGGAL_LAHIR,AGAMA,STATUS_PERKAWINAN,SHDK,PENDIDIKAN,PEKERJAAN,ALAMAT,RT,RW,KODE_WILAYAH";
    private const string Good = "2101040101200001,2101041705850001,BUDI SANTOSO,LAKI-LAKI,KIJANG,17-05-1985,ISLAM,CERAI MATI,KEPALA KELUARGA,SLTA/SEDERAJAT,WIRASWASTA,JL. MERDEKA NO. 1,001,002,21.01.04.1005";

    [Theory, ClassData(typeof(Engines))]
    public async Task A_file_is_checked_then_imported_then_known(Engine engine)
    {
        await using var office = await TestOffice.CreateAsync(engine);
        var shell = new Shell(office);
        var file = Write(office, Head, Good);

        (await shell.RunAsync("import", "residents", file, "--map", "NIK=no_ktp_lama", "--dry-run")).ShouldBe(0);
        shell.Output.ShouldContain("Register belum diubah");
        (await shell.RunAsync("import", "residents", file, "--map", "NIK=no_ktp_lama")).ShouldBe(0);
        shell.Output.ShouldContain("1 penduduk dan 1 keluarga ditambahkan");
        shell.Messages.ShouldContain("1 dari 1 baris");
        (await shell.RunAsync("import", "residents", file, "--map", "NIK=no_ktp_lama")).ShouldBe(0);
        shell.Output.ShouldContain("Tidak ada yang ditambahkan");
    }

    [Fact]
    public async Task Rows_that_do_not_get_in_give_code_one_and_a_result_file()
    {
        await using var office = await TestOffice.CreateAsync(Engine.Sqlite);
        var shell = new Shell(office);
        var result = Path.Combine(office.Folder, "hasil.csv");

        (await shell.RunAsync("import", "residents", Write(office, Head, Good.Replace("ISLAM", "?", StringComparison.Ordinal)), "--map", "NIK=no_ktp_lama", "--map", "RT=RT", "--result", result)).ShouldBe(1);

        shell.Output.ShouldContain("Tidak ada penduduk yang ditambahkan");
        (await File.ReadAllTextAsync(result, TestContext.Current.CancellationToken)).ShouldContain("2,AGAMA,?,Perlu diperbaiki");
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task What_one_office_exports_another_imports(Engine engine)
    {
        await using var office = await TestOffice.CreateAsync(engine);
        await using var other = await TestOffice.CreateAsync(engine);
        var (shell, there) = (new Shell(office), new Shell(other));
        var made = Path.Combine(office.Folder, "desa.xlsx");
        await shell.RunAsync("import", "residents", Write(office, Head, Good), "--map", "NIK=no_ktp_lama");

        (await shell.RunAsync("export", "residents", made, "--layout", "opensid", "--reason", "pertukaran data dengan desa")).ShouldBe(0);
        shell.Output.ShouldContain("1 penduduk dalam 1 keluarga ditulis ke");
        (await there.RunAsync("import", "residents", made)).ShouldBe(0);
        there.Output.ShouldContain("1 penduduk dan 1 keluarga ditambahkan");
    }

    [Fact]
    public async Task An_export_that_is_refused_leaves_no_file()
    {
        await using var office = await TestOffice.CreateAsync(Engine.Sqlite);
        var shell = new Shell(office);
        var made = Path.Combine(office.Folder, "desa.csv");

        (await shell.RunAsync("export", "residents", made, "--layout", "siak", "--reason", "minta")).ShouldBe(1);
        (await shell.RunAsync("export", "residents", made, "--layout", "siak")).ShouldBe(2);
        (await shell.RunAsync("export", "residents", made, "--layout", "dukcapil", "--reason", "pertukaran data")).ShouldBe(2);
        shell.Messages.ShouldContain("adminduk, siak, bip, opensid");
        (await shell.RunAsync("export", "residents", Path.Combine(office.Folder, "desa.pdf"), "--layout", "siak", "--reason", "pertukaran data")).ShouldBe(2);

        Directory.EnumerateFiles(office.Folder, "desa*").ShouldBeEmpty();
    }

    [Fact]
    public async Task Refusals_and_wrong_use_say_what_to_do()
    {
        await using var office = await TestOffice.CreateAsync(Engine.Sqlite);
        var shell = new Shell(office);

        (await shell.RunAsync("import", "residents")).ShouldBe(2);
        (await shell.RunAsync("import", "residents", "x.csv", "--map", "NIK")).ShouldBe(2);
        (await shell.RunAsync("import", "residents", "x.csv", "--layout", "lain")).ShouldBe(2);
        (await shell.RunAsync("import", "residents", "x.csv", "--result", "hasil.pdf")).ShouldBe(2);
        (await shell.RunAsync("import", "residents", "tidak-ada.csv")).ShouldBe(1);
        (await shell.RunAsync("import", "residents", Write(office, Head, Good))).ShouldBe(1);
        shell.Messages.ShouldContain("Kolom wajib ini belum ada: NIK");
    }

    private static string Write(TestOffice office, params string[] lines)
    {
        var file = Path.Combine(office.Folder, "penduduk.csv");
        File.WriteAllLines(file, lines);
        return file;
    }
}
