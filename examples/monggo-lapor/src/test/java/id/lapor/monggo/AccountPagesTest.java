package id.lapor.monggo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

@PageTest
@DisplayName("An account")
class AccountPagesTest {

    private static final String PASSWORD = "tiga kata rahasia";

    @LocalServerPort
    int port;

    @Autowired
    JdbcTemplate database;

    @Test
    @DisplayName("is made with six answers, signed in at once, and opens again with its password")
    void registration() {
        Browser browser = new Browser(port);
        browser.open("/daftar");
        Browser.Page mine = browser.submit("/daftar", answers("melati77"));
        assertThat(mine.path()).isEqualTo("/laporan-saya");
        assertThat(mine.text()).contains("Akun Anda sudah jadi").contains("Belum ada laporan");
        assertThat(mine.textOf("nama-akun")).isEqualTo("melati77");
        assertThat(mine.html()).doesNotContain("Melati Kusuma");

        Browser later = new Browser(port);
        assertThat(later.signIn("melati77", PASSWORD).path()).isEqualTo("/laporan-saya");
        assertThat(later.signIn("melati77", "salah sekali").text()).contains("tidak cocok");
    }

    @Test
    @DisplayName("keeps name, phone and e-mail out of its table")
    void noPersonalData() {
        Browser browser = new Browser(port);
        browser.open("/daftar");
        browser.submit("/daftar", answers("kenanga"));
        List<Map<String, Object>> rows = database.queryForList("select * from monggo_account");
        assertThat(rows).hasSizeGreaterThan(10);
        assertThat(rows.toString().toLowerCase(java.util.Locale.ROOT))
                .contains("kenanga")
                .doesNotContain("kusuma")
                .doesNotContain("0812")
                .doesNotContain("contoh.id")
                .doesNotContain("wulandari");
    }

    @Test
    @DisplayName("is refused with a sentence beside every answer that is wrong, in both languages, and not kept")
    void wrongAnswers() {
        Map<String, String> wrong = new HashMap<>(answers("anggrek"));
        wrong.put("konfirmasi", "lain sama sekali");
        wrong.put("hp", "0812");
        Browser browser = new Browser(port);
        browser.open("/daftar");
        Browser.Page page = browser.submit("/daftar", wrong);
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text()).contains("Tidak sama dengan yang pertama").contains("0812-3456-7890");
        assertThat(page.html()).contains("value=\"Melati Kusuma\"").doesNotContain(PASSWORD);

        browser.open("/daftar?lang=en");
        Browser.Page english = browser.submit("/daftar", wrong);
        assertThat(english.text()).contains("Not the same as the first one");
        assertThat(new Browser(port).signIn("anggrek", PASSWORD).path()).startsWith("/masuk");
    }

    @Test
    @DisplayName("whose name is taken is refused")
    void takenName() {
        Browser browser = new Browser(port);
        browser.open("/daftar");
        Browser.Page page = browser.submit("/daftar", answers("sari"));
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text()).contains("sudah dipakai");
    }

    private static Map<String, String> answers(String username) {
        return Map.of(
                "username",
                username,
                "email",
                "melati@contoh.id",
                "nama",
                "Melati Kusuma",
                "sandi",
                PASSWORD,
                "konfirmasi",
                PASSWORD,
                "hp",
                "0812-7777-1234");
    }
}
