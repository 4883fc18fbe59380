package id.lapor.http;

import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.http.model.PublicReport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PagingTest {

    private final TestServer server = new TestServer();
    private final LaporClient client = server.client().build();

    @AfterEach
    void close() {
        client.close();
        server.close();
    }

    @Test
    void asksForNothingBeforeItIsNeeded() {
        client.published();
        assertThat(server.asked()).isEmpty();
    }

    @Test
    void asksForThePageThatIsNeededAndNoMore() {
        server.json(200, page("satu", "dua")).json(200, page("dua", null));

        assertThat(client.published().limit(1)).extracting(PublicReport::handle).containsExactly("satu");
        assertThat(server.asked()).hasSize(1);
    }

    @Test
    void goesOnToTheLastPage() {
        server.json(200, page("satu", "k/2 +")).json(200, page("dua", null));

        assertThat(client.published()).extracting(PublicReport::handle).containsExactly("satu", "dua");
        assertThat(server.asked()).extracting(TestServer.Asked::query).containsExactly(null, "cursor=k%2F2%20%2B");
    }

    @Test
    void passesTheLimitOn() {
        server.json(200, page("satu", "k2")).json(200, page("dua", null));

        assertThat(client.publishedPages(50)).hasSize(2);
        assertThat(server.asked())
                .extracting(TestServer.Asked::query)
                .containsExactly("limit=50", "cursor=k2&limit=50");
    }

    @Test
    void keepsTheWordsOnEveryPage() {
        server.json(200, page("satu", "k2")).json(200, page("dua", null));

        assertThat(client.published("lampu & é\uD83D\uDD25"))
                .extracting(PublicReport::handle)
                .containsExactly("satu", "dua");
        assertThat(server.asked())
                .extracting(TestServer.Asked::query)
                .containsExactly("q=lampu%20%26%20%C3%A9%F0%9F%94%A5", "cursor=k2&q=lampu%20%26%20%C3%A9%F0%9F%94%A5");
    }

    @Test
    void aRepeatedCursorEndsTheList() {
        server.json(200, page("satu", "k2")).json(200, page("dua", "k2"));

        assertThat(client.publishedPages(null)).hasSize(2);
    }

    private static String page(String handle, String next) {
        return Samples.json("PublicReports")
                .replace("k3v9d2mw7xqa", handle)
                .replaceAll(",\"next\":\"[^\"]*\"", next == null ? "" : ",\"next\":\"" + next + "\"");
    }
}
