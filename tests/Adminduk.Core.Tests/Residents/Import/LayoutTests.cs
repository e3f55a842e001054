using Adminduk.Core.Common;
using Adminduk.Core.Residents;
using Adminduk.Core.Residents.Import;
using Adminduk.Testing;
using Microsoft.EntityFrameworkCore;
using static Adminduk.Core.Tests.Residents.Import.ImportOffice;

namespace Adminduk.Core.Tests.Residents.Import;

/// <summary>Files of SIAK, BIP and OpenSID, each as it comes.</summary>
public sealed class LayoutTests
{
    private const string OpenSidHead =
        "alamat,dusun,rw,rt,nama,no_kk,nik,sex,tempatlahir,tanggallahir,agama_id,pendidikan_kk_id,pendidikan_sedang_id,pekerjaan_id,status_kawin,kk_level,warganegara_id,nama_ayah,nama_ibu,"
        + "golongan_darah_id,akta_lahir,cacat_id,ktp_el,status_rekam,status_dasar";

    private const string OpenSidHeadOfFamily =
        "JL. MERDEKA NO. 1,MAWAR,002,001,BUDI SANTOSO,2101060101200001,2101061705850001,1,KIJANG,1985-05-17,1,5,18,89,4,1,1,SLAMET,SUMIATI,13,-,7,2,8,1";

    private const string OpenSidChild =
        "JL. MERDEKA NO. 1,MAWAR,002,001,DEWI SANTOSO,2101060101200001,2101064901120001,2,KIJANG,2012-01-09,1,3,6,3,1,4,3,BUDI SANTOSO,SITI,2,AL.500.1,2,1,1,1";

    private const string Village = "21.01.04.1005";

    [Theory, ClassData(typeof(Engines))]
    public async Task A_workbook_of_OpenSID_is_read_with_its_own_codes(Engine engine)
    {
        await using var office = await OpenAsync(engine);

        var import = (await office.ImportAsync(Csv(OpenSidHead, OpenSidHeadOfFamily, OpenSidChild), new ImportOptions { Village = Village })).Value;

        import.Counts.ShouldBe(new ImportCounts { Rows = 2, Added = 2, Families = 1, Doubtful = import.Counts.Doubtful });
        var (budi, dewi) = (await PersonAsync(office, "2101061705850001"), await PersonAsync(office, "2101064901120001"));
        (budi.MaritalStatus, budi.Occupation, budi.OccupationGeneration, budi.Disability, budi.IdCard, budi.BiometricsRecorded)
            .ShouldBe((MaritalStatus.Widowed, 99, 99, null, IdCardStatus.Issued, true));
        (dewi.Citizenship, dewi.Disability, dewi.BloodType, dewi.IdCard, dewi.BirthActNumber).ShouldBe((Citizenship.Indonesian, 2, 2, IdCardStatus.None, "AL.500.1"));
        var family = await office.ReadAsync(db => db.Families.AsNoTracking().SingleAsync());
        (family.Village, family.Hamlet, family.Rt, family.Rw).ShouldBe((Village, "MAWAR", "001", "002"));
    }

    [Fact]
    public async Task A_file_that_names_no_village_is_refused_until_the_user_does()
    {
        await using var office = await OpenAsync(Engine.Sqlite);

        var refused = await office.ImportAsync(Csv(OpenSidHead, OpenSidHeadOfFamily));
        var elsewhere = await office.ImportAsync(Csv(OpenSidHead, OpenSidHeadOfFamily), new ImportOptions { Village = "36.71.01.1001" });

        refused.Error!.Message.ShouldContain("KODE_WILAYAH");
        (elsewhere.Error!.Field, elsewhere.Error.Code).ShouldBe(("village", "residents.village-elsewhere"));
    }

    [Theory]
    [InlineData(",89,4,1,1,", ",95,4,1,1,", "pekerjaan_id", "residents.import-code-generation")]
    [InlineData(",89,4,1,1,", ",89,5,1,1,", "status_kawin", "residents.import-code-generation")]
    [InlineData(",89,4,1,1,", ",120,4,1,1,", "pekerjaan_id", "residents.import-word-unknown")]
    [InlineData("1985-05-17", "1985-17-05", "tanggallahir", "residents.import-date")]
    [InlineData(",8,1", ",8,2", "status_dasar", "residents.import-not-living")]
    [InlineData(",8,1", ",9,1", "status_rekam", "residents.import-id-card")]
    public async Task Mixed_generations_and_people_who_are_gone_are_told_in_plain_words(string right, string wrong, string column, string code)
    {
        await using var office = await OpenAsync(Engine.Sqlite);
        var line = OpenSidHeadOfFamily[..^right.Length].Contains(right, StringComparison.Ordinal) ? OpenSidHeadOfFamily.Replace(right, wrong, StringComparison.Ordinal) : OpenSidHeadOfFamily[..^right.Length] + wrong;

        var import = (await office.ImportAsync(Csv(OpenSidHead, line), new ImportOptions { Village = Village })).Value;

        var finding = (await office.FindingsAsync(import.Id)).First(f => f.Column == column);
        (finding.Row, finding.Code).ShouldBe((2, code));
        ReportLine.Of(finding).Reason.ShouldNotContain("residents.");
        import.Counts.Added.ShouldBe(code == "residents.import-id-card" ? 1 : 0);
    }

    [Theory]
    [InlineData("2010", MaritalStatus.Widowed, 99)]
    [InlineData("2019", MaritalStatus.Divorced, 89)]
    public async Task Codes_of_an_extract_mean_what_the_user_says(string codes, MaritalStatus status, int occupation)
    {
        await using var office = await OpenAsync(Engine.Sqlite);
        var line = "2101060101200001;2101061705850001;BUDI SANTOSO;1;KIJANG;17-05-1985;1;4;1;5;89;JL. MERDEKA;001;002;04;1005;dr.;Sp.A;2;C123;2027-01-31";
        var head = "NO_KK;NIK;NAMA_LGKP;JENIS_KLMIN;TMPT_LHR;TGL_LHR;AGAMA;STAT_KWN;STAT_HBKEL;PDDK_AKH;JENIS_PKRJN;ALAMAT;NO_RT;NO_RW;NO_KEC;NO_KEL;GELAR_DEPAN;GELAR_BELAKANG;AKTA_LHR;NO_PASPOR;TGL_AKH_PASPOR";

        var unsaid = (await office.ImportAsync(Csv(head, line))).Value;
        var said = (await office.ImportAsync(Csv(head, line), new ImportOptions { Codes = codes })).Value;

        (await office.FindingsAsync(unsaid.Id)).Select(f => f.Code).ShouldBe(["residents.import-code-ambiguous", "residents.import-code-ambiguous"]);
        said.Counts.Added.ShouldBe(1);
        var budi = await PersonAsync(office, "2101061705850001");
        (budi.MaritalStatus, budi.Occupation, budi.TitledName, budi.BirthActHeld).ShouldBe((status, occupation, "dr. BUDI SANTOSO, Sp.A", true));
        (await office.ReadAsync(db => db.RareElements.AsNoTracking().SingleAsync())).PassportExpiry.ShouldBe(new DateOnly(2027, 1, 31));
    }

    [Fact]
    public async Task Unknown_generations_and_a_layout_the_file_has_not_are_refused()
    {
        await using var office = await OpenAsync(Engine.Sqlite);

        var generation = await office.ImportAsync(Csv(Head, Budi), new ImportOptions { Codes = "1998" });
        var layout = await office.ImportAsync(Csv(OpenSidHead, OpenSidHeadOfFamily), new ImportOptions { Layout = ImportLayout.Bip, Village = Village });

        generation.Error!.Code.ShouldBe("residents.import-codes");
        layout.Error!.Message.ShouldContain("bukan susunan Buku Induk Penduduk (BIP); judul kolomnya susunan OpenSID");
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task A_BIP_with_a_line_for_each_family_is_read(Engine engine)
    {
        await using var office = await OpenAsync(engine);
        var book = Csv(
            "BUKU INDUK PENDUDUK WNI;;",
            "PROVINSI;: 21 KEPULAUAN RIAU;",
            "KECAMATAN;: 04 BINTAN TIMUR;",
            "DESA/KELURAHAN;: 1005 KIJANG KOTA;",
            "NO;Nama Lengkap;NIK;Tempat Lahir;Tanggal Lahir;JK;Stat Kwn;Gol. Drh;SHDK;Agama;Pendidikan Terakhir;No Akta Lahir;Pekerjaan;Nama Ibu;Nama Ayah;Wjb KTP;KTP-eL;Status;Stat Rkm",
            "2101060101200001;;BUDI SANTOSO;;;;;;;;;DESA KIJANG RT/RW : 002/000 DUSUN : -;;;;;;;",
            "1;BUDI SANTOSO;2101061705850001;KIJANG;17-05-1985;Lk;CM;-;KEPALA KELUARGA;ISLAM;TAMAT SD / SEDERAJAT;6767/TAMB/2002;BELUM / TIDAK BEKERJA;SUMIATI;SLAMET;WAJIB;KTP-eL;SDH DPT;CARD SHIPPED",
            "Halaman 1 dari 2;;",
            "NO;Nama Lengkap;NIK;Tempat Lahir;Tanggal Lahir;JK;Stat Kwn;Gol. Drh;SHDK;Agama;Pendidikan Terakhir;No Akta Lahir;Pekerjaan;Nama Ibu;Nama Ayah;Wjb KTP;KTP-eL;Status;Stat Rkm",
            "2;DEWI SANTOSO;2101064901120001;KIJANG;09-01-2012;Pr;BK;AB;ANAK;ISLAM;TIDAK / BELUM SEKOLAH;-;PELAJAR/MAHASISWA;SITI;BUDI SANTOSO;;;;BELUM WAJIB",
            "2101060101200002;;SARI;;;;;;;;;Alamat : JL. LAUT NO. 3, Nama Dusun : MAWAR, RT/RW : -/-;;;;;;;",
            "1;SARI;210106570890;KIJANG;17-08-1990;Pr;K;O;KEPALA KELUARGA;ISLAM;STRATA-II;;GURU;IDA;ALI;WAJIB;;;PRR",
            "Dicetak oleh petugas;;");

        var import = (await office.ImportAsync(book, new ImportOptions())).Value;

        (import.Counts.Rows, import.Counts.Added, import.Counts.Families, import.Counts.Faulty).ShouldBe((3, 2, 1, 1));
        (await office.FindingsAsync(import.Id)).Single(f => f.Kind == FindingKind.Fault && f.Column == "NIK").Row.ShouldBe(12);
        var budi = await PersonAsync(office, "2101061705850001");
        (budi.MaritalStatus, budi.Education, budi.IdCard, budi.BirthActNumber, budi.BloodType).ShouldBe((MaritalStatus.Widowed, 3, IdCardStatus.Printed, "6767/TAMB/2002", 13));
        var family = await office.ReadAsync(db => db.Families.AsNoTracking().Include(f => f.Members).SingleAsync());
        (family.Number, family.Members.Count, family.Village, family.Rt, family.Rw, family.Hamlet).ShouldBe(("2101060101200001", 2, Village, "002", "000", null));
    }

    [Fact]
    public async Task The_oldest_BIP_heads_each_family_anew()
    {
        await using var office = await OpenAsync(Engine.Sqlite);
        const string heading = ";;NIK;NAMA LENGKAP;JK;TEMPAT LAHIR;TGL LAHIR;GOL DARAH;AGAMA;STATUS KAWIN;HUBUNGAN;PENDIDIKAN;PEKERJAAN;NAMA IBU;NAMA AYAH;NO AKTA LAHIR";
        var book = Csv(
            ";NO.KK;NAMA KEPALA KELUARGA;;;;ALAMAT",
            ";2101060101200001;BUDI SANTOSO;;;;DUSUN KERANDANGAN, RT:001, RW:002, Kodepos:29151,-",
            heading,
            ";1;2101061705850001;BUDI SANTOSO;L;KIJANG;17/05/1985;A;ISLAM;CERAI MATI;KEPALA KELUARGA;SLTA/SEDERAJAT;WIRASWASTA;SUMIATI;SLAMET;",
            ";NO.KK;NAMA KEPALA KELUARGA;;;;ALAMAT",
            ";2101060101200002;SARI DEWI;;;;JL. LAUT NO. 3, RT:003, RW:001, Kodepos:29151,-",
            heading,
            ";1;2101065708900001;SARI DEWI;P;KIJANG;17/08/1990;O;ISLAM;BELUM KAWIN;KEPALA KELUARGA;SLTA/SEDERAJAT;WIRASWASTA;IDA;ALI;");

        var import = (await office.ImportAsync(book, new ImportOptions { Village = Village })).Value;

        (import.Counts.Added, import.Counts.Families).ShouldBe((2, 2));
        var families = await office.ReadAsync(db => db.Families.AsNoTracking().OrderBy(f => f.Number).ToListAsync());
        families.Select(f => (f.Address, f.Rt, f.Rw, f.Hamlet, f.PostalCode)).ShouldBe(
            [("KERANDANGAN", "001", "002", "KERANDANGAN", "29151"), ("JL. LAUT NO. 3", "003", "001", null, "29151")]);
    }

    [Fact]
    public async Task A_BIP_without_marital_status_says_which_column_is_missing()
    {
        await using var office = await OpenAsync(Engine.Sqlite);
        var book = Csv(
            "NO;NAMA;NIK;TEMPAT LAHIR;TGL LAHIR;JK;SHDK;AGAMA;PENDIDIKAN;PEKERJAAN;NAMA IBU;NAMA AYAH",
            "No. KK : 2101060101200001;;Alamat : JL. LAUT, Nama Dusun : MAWAR, RT/RW : 1/2",
            "1;BUDI SANTOSO;2101061705850001;KIJANG;17-05-1985;L;KEPALA KELUARGA;ISLAM;SLTA/SEDERAJAT;WIRASWASTA;SUMIATI;SLAMET");

        var refused = await office.ImportAsync(book, new ImportOptions { Village = Village });

        refused.Error!.Message.ShouldContain("STATUS_PERKAWINAN");
    }

    [Theory]
    [InlineData("Alamat : MERTAK PAOK, Nama Dusun : MERTAK PAOK, RT/RW : -/-", "MERTAK PAOK", "", "", "MERTAK PAOK")]
    [InlineData("DESA LUBUK BESAR RT/RW : 002/000 DUSUN : -", "LUBUK BESAR", "002", "000", "")]
    [InlineData("Alamat : JL. RAYA, GG. 2, RT/RW : 1/12, Kodepos : 29151", "JL. RAYA, GG. 2", "1", "12", "")]
    [InlineData("", "", "", "", "")]
    public void Addresses_of_every_edition_are_taken_apart(string text, string street, string rt, string rw, string hamlet)
    {
        var address = BipAddress.Parse(text);

        (address.Street, address.Rt, address.Rw, address.Hamlet).ShouldBe((street, rt, rw, hamlet));
    }

    private static Task<Resident> PersonAsync(ImportOffice office, string nik) =>
        office.ReadAsync(db => db.Residents.AsNoTracking().SingleAsync(r => r.Nik == nik));
}
