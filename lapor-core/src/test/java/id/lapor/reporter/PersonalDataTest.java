package id.lapor.reporter;

import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.reporter.MaskedText.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalDataTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hubungi 0812-3456-7890 ya.              | Hubungi [nomor telepon] ya.",
                "WA 081234567890                         | WA [nomor telepon]",
                "0812 3456 7890, siang                   | [nomor telepon], siang",
                "0812.3456.7890                          | [nomor telepon]",
                "(0812) 3456-7890                        | [nomor telepon]",
                "0812 - 3456 - 7890                      | [nomor telepon]",
                "0812/3456/7890                          | [nomor telepon]",
                "08 12 34 56 78 90                       | [nomor telepon]",
                "0 8 1 2 3 4 5 6 7 8 9 0                 | [nomor telepon]",
                "0_8_1_2_3_4_5_6_7_8_9_0                 | [nomor telepon]",
                "+62 812-3456-7890                       | [nomor telepon]",
                "+6281234567890.                         | [nomor telepon].",
                "(+62) 812 3456 7890                     | [nomor telepon]",
                "+62 (0)812 3456 7890                    | [nomor telepon]",
                "+0812 3456 7890                         | [nomor telepon]",
                "6281234567890                           | [nomor telepon]",
                "62 812 3456 7890                        | [nomor telepon]",
                "00628123456789                          | [nomor telepon]",
                "https://wa.me/6281234567890             | https://wa.me/[nomor telepon]",
                "HP: 81234567890                         | HP: [nomor telepon]",
                "Rp 3371014508900001                     | Rp [NIK]",
                "No. aduan 12 081234567890               | No. aduan 12 [nomor telepon]",
                "nomor laporan 7/0812-3456-7890          | nomor laporan 7/[nomor telepon]",
                "Nomor tiket 45 - 081234567890           | Nomor tiket 45 - [nomor telepon]",
                "ID pelanggan +62 (0)812-3456-7890       | ID pelanggan [nomor telepon]",
                "No. tiket 12 0293-361234                | No. tiket 12 [nomor telepon]",
                "No. pelanggan 0812-3456-7890            | No. pelanggan [nomor telepon]",
                "Pelanggan PDAM, 0293-361234             | Pelanggan PDAM, [nomor telepon]",
                "No. pelanggan 0101 / HP 0812 3456 7890  | No. pelanggan 0101 / HP [nomor telepon]",
                "telp 62293361234                        | telp [nomor telepon]",
                "(0293) 361234                           | [nomor telepon]",
                "0293-361234 atau 0293-361235            | [nomor telepon] atau [nomor telepon]",
                "0274/512345                             | [nomor telepon]",
                "021 5551234                             | [nomor telepon]",
                "(021) 555-1234                          | [nomor telepon]",
                "0 2 9 3 3 6 1 2 3 4                     | [nomor telepon]",
                "+65 6123 4567                           | [nomor telepon]",
                "0812-3456-789 12 orang                  | [nomor telepon] 12 orang",
                "0812345678 / 0813456789                 | [nomor telepon] / [nomor telepon]",
                "(0293) 36123 0812-3456-7890             | [nomor telepon] [nomor telepon]",
                "(0293) 36123 62 812-3456-7890           | [nomor telepon] [nomor telepon]",
                "0293 36123 62 8123456789                | [nomor telepon] [nomor telepon]",
                "17-08-2026 0812-3456-7890               | 17-08-2026 [nomor telepon]",
                "Rp 50.000, 0812-3456-7890               | Rp 50.000, [nomor telepon]",
                "o812 3456 789o                          | [nomor telepon]o",
                "O8l2-3456-7890                          | [nomor telepon]",
                "０８１２３４５６７８９０                     | [nomor telepon]",
                "٠٨١٢٣٤٥٦٧٨٩٠                            | [nomor telepon]",
                "0812\u200B3456\u200D7890                | [nomor telepon]",
                "0\u00AD8\u00AD1\u00AD2\u00AD34567890    | [nomor telepon]",
                "0812\u00A03456\u20117890                | [nomor telepon]",
                "0️⃣8️⃣1️⃣2️⃣3️⃣4️⃣5️⃣6️⃣7️⃣8️⃣9️⃣           | [nomor telepon]",
                "NIK 3371014508900001                    | NIK [NIK]",
                "NIK: 3371 0105 0890 0001                | NIK: [NIK]",
                "33.71.01.450890.0001                    | [NIK]",
                "337101-450890-0001                      | [NIK]",
                "3 3 7 1 0 1 4 5 0 8 9 0 0 0 0 1         | [NIK]",
                "KTP 6271010112850003                    | KTP [NIK]",
                "３３７１０１４５０８９０００01               | [NIK]",
                "Surel sari@contoh.id.                   | Surel [alamat surel].",
                "SARI.DEWI+lapor@Mail.Contoh.CO.ID ya    | [alamat surel] ya",
                "sari@contoh.id,budi@contoh.id           | [alamat surel],[alamat surel]",
                "sari＠contoh．id                          | [alamat surel]",
                "sa\u200Bri@con\u200Btoh.id              | [alamat surel]",
                "sari [at] contoh [dot] com              | [alamat surel]",
                "sari(at)contoh.com                      | [alamat surel]",
                "sari at contoh dot com                  | [alamat surel]",
                "sari @ contoh.com                       | [alamat surel]",
                "sari@gmail titik com                    | [alamat surel]",
                "sari @gmail.com                         | [alamat surel]",
                "budi [dot] s [at] gmail [dot] com       | [alamat surel]",
                "a@b.co%c@d.com                          | [alamat surel][alamat surel]",
            })
    void whatLeadsToAPersonIsReplaced(String text, String masked) {
        assertThat(PersonalData.mask(text, null).text()).isEqualTo(masked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sudah saya kirim ke SMS 1708 dan telepon 112.",
                "Halo 14022 atau 1500-567.",
                "Bebas pulsa 0800-1-500-567.",
                "Kode pos 56117, Magelang 56117.",
                "Pada 17-08-2026 pukul 10.30 WIB",
                "Pada 08-12-2026 10.30 lampu padam",
                "08/12/2026 - 10/12/2026",
                "Tanggal 03.05.2026 14 00",
                "2026-08-12 10.30.15",
                "08.15-10.30 12 orang antre",
                "Rp 1.500.000 per bulan",
                "Rp1500000",
                "Rp 62.812.345.678",
                "IDR 62812345678,00",
                "Harga 12.500, 13.750 dan 14.000",
                "Jalan Cipto No. 12 RT 003/RW 005",
                "RT 003/005, blok C 021",
                "Laporan 123456789015",
                "Laporan #1234 5678 9015",
                "Surat nomor 045.2/1234/2026",
                "Surat nomor 511.2/1234/2026 tentang parkir",
                "Surat 094/123/2026",
                "Kendaraan AA 1234 BC",
                "Titik -7.4797, 110.2177",
                "ID pelanggan PLN 523012345678",
                "No. pelanggan PDAM 0101 0203 045",
                "Nomor sambungan air: 0293-000123",
                "IDPEL 0523 0123 4567, air mati",
                "no meter 01 4523 6789 0",
                "nomor tiket aduan: 021-55512345",
                "Nomor rekening 1234567890",
                "2.141 dari 2.329 laporan (91,9 %)",
                "Sejak tahun 2019 2020 2021 2022",
                "Ukurannya 20 x 30 x 40 cm",
                "Kartu 3371017208900001",
                "Kartu 3371014513900001",
                "Kartu 33710145089000012",
                "Ikuti @lapor1708 dan @pupr.magelang",
                "Hubungi @pupr.magelang di Instagram",
                "Beli 3 buah @ 5.000",
                "3 buah @Rp.seribu",
                "Rp 12.345.678.901.234 anggaran",
                "Kami menunggu at least tiga hari",
                "sari@rumah",
                "https://maps.google.com/?q=-7.479712,110.217745",
                "titiknya -7.4797, 110.2177 dekat jembatan",
                "Titik kumpul dot tidak ada",
                "[nomor telepon] [alamat surel] [NIK] [nama pelapor]",
                ""
            })
    void whatLeadsToNobodyStays(String text) {
        MaskedText masked = PersonalData.mask(text, null);
        assertThat(masked.text()).isEqualTo(text);
        assertThat(masked.isMasked()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Budi Santoso         | Saya Bapak Budi Santoso, warga.     | Saya Bapak [nama pelapor], warga.",
                "Budi Santoso         | BUDI  SANTOSO dan budi              | [nama pelapor] dan [nama pelapor]",
                "Bpk. Budi Santoso    | Bapak B. Santoso                    | Bapak B. [nama pelapor]",
                "Budi Santoso, S.H.   | S.H. itu Budi-Santoso               | S.H. itu [nama pelapor]",
                "Budi Santoso         | akun budisantoso                    | akun [nama pelapor]",
                "Ahmad Fauzi          | Jalan Ahmad Yani dekat SD Ahmad Dahlan | Jalan Ahmad Yani dekat SD Ahmad Dahlan",
                "Slamet Riyadi        | depan RS Slamet Riyadi, Jl. Slamet Riyadi | depan RS Slamet Riyadi, Jl. Slamet Riyadi",
                "Budi Santoso         | Lurah Budi meminta uang             | Lurah Budi meminta uang",
                "Budi Santoso         | Lurah Budi Santoso meminta uang     | Lurah [nama pelapor] meminta uang",
                "Budi Santoso         | di jalan, Budi menunggu             | di jalan, [nama pelapor] menunggu",
                "Budi Santoso         | Budiman di Budidaya                 | Budiman di Budidaya",
                "Budi Santoso         | B\u00FAdi dan Bu\u200Bdi            | [nama pelapor] dan [nama pelapor]",
                "Sri Lestari          | Sri Lestari, alam lestari, sri      | [nama pelapor], alam lestari, sri",
                "Sri Lestari Handoko  | Nyonya Sri Lestari Handoko          | Nyonya [nama pelapor]",
                "Agus Jalan Magelang  | Jalan rusak di Magelang, kata Agus  | Jalan rusak di Magelang, kata [nama pelapor]",
                "Nur'aini             | Nuraini atau Nur’aini               | [nama pelapor] atau [nama pelapor]",
                "Ani                  | Ani dan anisa                       | [nama pelapor] dan anisa",
                "Bunga                | Taman bunga                         | Taman bunga",
                "Nama Pelapor         | [nama pelapor] itu Nama Pelapor     | [nama pelapor] itu [nama pelapor]",
                "Ibu                  | Ibu dan Bapak                       | Ibu dan Bapak",
                "''                   | Tanpa nama                          | Tanpa nama",
            })
    void theReportersOwnNameIsReplaced(String name, String text, String masked) {
        assertThat(PersonalData.mask(text, name).text()).isEqualTo(masked);
    }

    @Test
    void eachKindIsCounted() {
        MaskedText masked = PersonalData.mask(
                "Budi, 0812-3456-7890 atau 0293-361234, budi@contoh.id, KTP 3371014508900001.", "Budi Santoso");
        assertThat(masked.isMasked()).isTrue();
        assertThat(masked.counts())
                .containsEntry(Kind.NAME, 1)
                .containsEntry(Kind.PHONE, 2)
                .containsEntry(Kind.EMAIL, 1)
                .containsEntry(Kind.NIK, 1);
        assertThat(PersonalData.mask("Lampu padam.", "Budi").count(Kind.PHONE)).isZero();
    }

    @Test
    void whatIsPrintedSaysNothingOfTheText() {
        MaskedText masked = PersonalData.mask("Lampu padam, kata Budi.", "Budi Santoso");
        assertThat(masked).hasToString("MaskedText{NAME=1}");
        FoldedText folded = FoldedText.of("Lampu padam, 0812");
        assertThat(folded).hasToString("FoldedText[hidden]");
        assertThat(DigitGroups.of(folded).get(0)).hasToString("Group[hidden]");
    }

    @Test
    void markersThatWouldNotFitShrinkAndNothingIsCutOff() {
        assertThat(PersonalData.mask("Budi, ".repeat(3_333), "Budi").text()).isEqualTo("[…], ".repeat(3_333));
        assertThat(PersonalData.mask("Budi, ".repeat(1_200), "Budi").text())
                .isEqualTo("[nama pelapor], ".repeat(1_200));
    }

    @ParameterizedTest
    @Timeout(60)
    @ValueSource(
            strings = {
                "1",
                "0",
                "0812",
                "0812 ",
                "62 80 ",
                "0062 8 ",
                "0812-34 56.",
                "1 ",
                "3371 ",
                "08-12-20.",
                "Rp 1.",
                " ",
                "a",
                "a.",
                "a@",
                "a@a.",
                "a@a.a",
                "@",
                " at a dot ",
                "a [at] ",
                "a titik ",
                "[at",
                "budi ",
                "budi.",
                "n'",
                "o8",
                "\u200B",
                "ﷺ",
                "½"
            })
    void noTextOfTwentyThousandCharactersTakesLong(String piece) {
        String text = piece.repeat(20_000 / piece.length());
        MaskedText masked = PersonalData.mask(text, "Budi Santoso N'n");
        assertThat(masked.text().length()).isLessThanOrEqualTo(20_000);
        assertThat(PersonalData.mask(masked.text(), "Budi Santoso N'n").text()).isEqualTo(masked.text());
    }
}
