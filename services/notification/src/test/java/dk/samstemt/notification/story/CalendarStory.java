package dk.samstemt.notification.story;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.contracts.membership.Contact;
import dk.samstemt.contracts.membership.Login;
import dk.samstemt.contracts.membership.MandateEnded;
import dk.samstemt.contracts.membership.MandateGranted;
import dk.samstemt.contracts.Topics;
import dk.samstemt.json.Json;
import dk.samstemt.notification.letter.Samples;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Deadlines in people's own calendars: by a file, and by an address that only its owner knows and can end. */
class CalendarStory {

    private static final String FEED = "/api/v1/associations/kal/parties/dtu/calendar-feed";
    private static House house;

    @BeforeAll
    static void open() throws IOException {
        house = new House();
        for (String person : new String[] {"karen", "kim", "klaus"}) {
            house.representative("kal", person, person.equals("klaus") ? "ruc" : "dtu", person + "@example.org", "da");
            house.wire.state(Topics.LOGINS, person, new Login("kal", person, "oidc", person));
        }
        house.person("kal", "kalrevisor", "auditor");
        house.order("kal", "asm-kal", Samples.ANNEX);
        House.await(() -> assertThat(send("GET", FEED, "karen").statusCode()).isEqualTo(200));
        House.await(() -> assertThat(send("GET", "/api/v1/associations/kal/assemblies/asm-kal/calendar.ics", "kalrevisor").statusCode()).isEqualTo(200));
    }

    @AfterAll
    static void close() {
        house.close();
    }

    private static HttpResponse<byte[]> send(String method, String path, String user) {
        try {
            HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(path.startsWith("http") ? path : house.url() + path)).header("Accept-Language", "da")
                    .header("Idempotency-Key", dk.samstemt.platform.ids.Ids.next("key"));
            if (user != null) {
                request.header("Authorization", "Bearer " + house.servers.token(user));
            }
            return HttpClient.newHttpClient().send(request.method(method, HttpRequest.BodyPublishers.noBody()).build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** The address is told with the one people know; here the service itself is asked. */
    private static String make(String user) {
        HttpResponse<byte[]> made = send("POST", FEED, user);
        assertThat(made.statusCode()).as(text(made)).isEqualTo(201);
        String url = (String) ((Map<?, ?>) Json.read(made.body())).get("url");
        return house.url() + url.substring(url.indexOf("/links/"));
    }

    private static String text(HttpResponse<byte[]> response) {
        return new String(response.body(), StandardCharsets.UTF_8).replace("\r\n ", "");
    }

    @Test
    void a_file_of_one_assembly_has_the_id_of_the_one_in_the_mail_in_both_languages() {
        HttpResponse<byte[]> file = send("GET", "/api/v1/associations/kal/assemblies/asm-kal/calendar.ics?lang=en", "karen");
        assertThat(file.headers().firstValue("content-type").orElseThrow()).startsWith("text/calendar");
        assertThat(text(file)).contains("UID:asm-kal@example.org", "SUMMARY:Deadline: ", "DTEND:20231114T230000Z", "METHOD:PUBLISH");
        assertThat(text(send("GET", "/api/v1/associations/kal/assemblies/asm-kal/calendar.ics", "karen"))).contains("SUMMARY:Svarfrist: ");
        assertThat(send("GET", "/api/v1/associations/kal/assemblies/asm-none/calendar.ics", "karen").statusCode()).isEqualTo(404);
    }

    @Test
    void a_feed_is_read_without_login_and_its_token_is_stored_nowhere() {
        String address = make("kim");
        HttpResponse<byte[]> feed = send("GET", address, null);
        assertThat(feed.statusCode()).isEqualTo(200);
        assertThat(text(feed)).contains("X-WR-CALNAME:Frister i foreningen", "X-WR-TIMEZONE:Europe/Copenhagen", "UID:asm-kal@example.org")
                .doesNotContain("ASSENT", "ATTENDEE", "kim", "svaret", "dtu");
        String token = address.replaceAll(".*/|\\.ics", "");
        for (String table : new String[] {"calendar_feed", "idempotency", "outbox"}) {
            assertThat(house.database().sql("select count(*) from " + table + " t where t::text like ? or t::text like ?")
                    .params("%" + token + "%", "%" + java.util.HexFormat.of().formatHex(token.getBytes(StandardCharsets.UTF_8)) + "%").query(Integer.class).single()).as(table).isZero();
        }
        assertThat(text(send("GET", FEED, "kim"))).contains("\"active\":true").doesNotContain(token);
    }

    @Test
    void a_new_address_ends_the_old_one_and_ending_it_ends_it() {
        String first = make("karen");
        String second = make("karen");
        assertThat(send("GET", first, null).statusCode()).isEqualTo(404);
        assertThat(send("GET", second, null).statusCode()).isEqualTo(200);
        assertThat(send("DELETE", FEED, "karen").statusCode()).isEqualTo(204);
        assertThat(send("DELETE", FEED, "karen").statusCode()).isEqualTo(204);
        assertThat(send("GET", second, null).statusCode()).isEqualTo(404);
        assertThat(text(send("GET", FEED, "karen"))).contains("\"active\":false");
    }

    @Test
    void it_is_for_the_partys_own_and_ends_with_the_mandate() {
        assertThat(send("POST", FEED, "klaus").statusCode()).isEqualTo(404);
        assertThat(send("GET", FEED, "kalrevisor").statusCode()).isEqualTo(403);
        String address = house.url() + "/links/calendars/" + "a".repeat(43) + ".ics";
        assertThat(send("GET", address, null).statusCode()).isEqualTo(404);
        house.representative("kal", "kurt", "dtu", "kurt@example.org", "da");
        house.wire.state(Topics.LOGINS, "kurt", new Login("kal", "kurt", "oidc", "kurt"));
        House.await(() -> assertThat(send("GET", FEED, "kurt").statusCode()).isEqualTo(200));
        String kurts = make("kurt");
        assertThat(send("GET", kurts, null).statusCode()).isEqualTo(200);
        house.wire.tell("kal", house.moment(), new MandateEnded("man-kurt", "kurt", "dtu", house.moment()));
        House.await(() -> assertThat(send("GET", kurts, null).statusCode()).isEqualTo(404));
    }

    @Test
    void a_party_sees_its_own_representatives_their_mandates_and_addresses_and_nobody_elses() {
        String contact = "/api/v1/associations/kal/parties/dtu/contact";
        Instant later = house.moment().plus(Duration.ofDays(30)).truncatedTo(ChronoUnit.SECONDS);
        house.wire.state(Topics.CONTACTS, "kaja", new Contact("kal", "kaja", "Kaja Prøve", "kaja@example.org", "en"));
        house.wire.tell("kal", house.moment(), new MandateGranted("man-kaja", "kaja", "dtu", later, later.plus(Duration.ofDays(365))));
        house.wire.tell("kal", house.moment(), new MandateGranted("man-gone", "karen", "dtu", Instant.parse("2021-01-01T00:00:00.000Z"), Instant.parse("2022-01-01T00:00:00.000Z")));
        House.await(() -> assertThat(text(send("GET", contact, "kim"))).contains("kaja@example.org"));
        assertThat(text(send("GET", contact, "kim"))).contains("\"address\":\"kim@example.org\",\"coming\":false,\"from\":\"2023-01-01T00:00:00.000Z\",\"language\":\"da\",\"name\":\"Anna Prøve\",\"own\":true",
                "karen@example.org", "\"coming\":true,\"from\":\"" + later.toString().substring(0, 19), "\"feed\":{").doesNotContain("klaus", "2021-01-01");
        assertThat(send("GET", contact, "klaus").statusCode()).isEqualTo(404);
        assertThat(send("GET", contact, "kalrevisor").statusCode()).isEqualTo(403);
        assertThat(send("GET", contact, null).statusCode()).isEqualTo(401);
    }

    @Test
    void what_is_called_off_is_struck_out() {
        String address = make("karen");
        house.database().sql("insert into convening select association, 'asm-off', replace(ordered, 'asm-kal', 'asm-off'), deadline, statutes_version, 'CANCELLED', dispatch_closed "
                + "from convening where assembly = 'asm-kal'").update();
        assertThat(text(send("GET", address, null))).contains("UID:asm-off@example.org", "STATUS:CANCELLED");
    }
}
