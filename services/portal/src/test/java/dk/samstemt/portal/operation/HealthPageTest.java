package dk.samstemt.portal.operation;

import dk.samstemt.portal.session.PortalSettings;
import dk.samstemt.portal.testkit.PageTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletResponse;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** How the parts of the system are: each says so itself, and one that cannot costs its panel. */
class HealthPageTest extends PageTest {

    private static final String PAGE = DEMO + "/drift/tilstand";

    @BeforeEach
    void allAreWell() {
        List.of("membership", "assembly", "voting", "notification", "audit").forEach(service -> SERVICES.get(of(service), """
                {"status":"UP","groups":["liveness"],"components":{"ping":{"status":"UP"},"db":{"status":"UP","details":{"database":"PostgreSQL"}},
                 "clock":{"status":"UP","details":{"differenceMillis":12,"alarm":false}},"diskSpace":{"status":"UP","details":{"total":270553200000,"free":1000000}},
                 "broker":{"status":"UP","details":{"alarm":false,"behind":1234}},"inbox":{"status":"UP","details":{"waiting":3,"dead":0,"alarm":false}},
                 "outbox":{"status":"UP","details":{"waiting":0,"refused":0,"alarm":false}}}}"""));
    }

    private static String of(String service) {
        return "/" + service + "/actuator/health";
    }

    @Test
    void each_service_is_asked_once_with_the_operators_token_and_says_what_it_is_made_of() {
        MockHttpServletResponse page = page(PAGE, "da");
        assertThat(html(page)).contains("Forskel fra databasens ur: 12 millisekunder.", "Ledig plads: 1 MB af 270,6 GB.", "Svarer. Hændelser, der ikke er hentet: 1.234.", "Venter: 3.")
                .doesNotContain("ping", "badge-error", "Skal ses efter");
        assertThat(asked(page)).containsExactlyInAnyOrder("membership", "membership", "assembly", "voting", "notification", "audit");
        assertThat(SERVICES.asked()).filteredOn(asked -> asked.line().contains("/actuator")).hasSize(5)
                .allSatisfy(asked -> assertThat(asked.headers()).containsEntry("authorization", "Bearer token-of-aase"));
    }

    @Test
    void what_needs_a_person_is_told_with_where_to_look() {
        SERVICES.get(of("voting"), """
                {"status":"UP","components":{"outbox":{"status":"UP","details":{"waiting":7,"refused":2,"since":"2023-11-14T08:00:00Z","alarm":true}},
                 "inbox":{"status":"UP","details":{"waiting":0,"dead":1,"alarm":true}},"broker":{"status":"UP","details":{"alarm":true,"since":"2023-11-14T08:00:00Z"}},
                 "odd":{"status":"OUT_OF_SERVICE","details":{"error":"Unheard <of>"}},"inner":{"status":"UNKNOWN"}}}""")
                .get(of("notification"), """
                {"status":"UP","components":{"mail":{"status":"UP","details":{"waiting":5,"tried":4,"since":"2023-11-14T08:00:00Z","alarm":true}}}}""");
        String page = html(page(PAGE, "da"));
        assertThat(page).contains("Har ventet siden 14. november 2023 kl. 09.00.00 (dansk tid).", "href=\"" + DEMO + "/drift\">Kan ikke sendes: 2</a>",
                "href=\"" + DEMO + "/drift/fejl#voting\">Kunne ikke tages imod: 1</a>", "Har ikke svaret siden 14. november 2023", "Unheard &lt;of&gt;",
                "Forsøgt uden held: 4, den ældste siden 14. november 2023");
        assertThat(html(page(PAGE, "en"))).contains("Needs a look", "Tried in vain: 4", "Could not be taken: 1");
    }

    @Test
    void a_service_that_is_not_well_says_so_and_one_that_is_silent_costs_its_panel_only() {
        SERVICES.answer("GET " + of("assembly"), 503, "{\"status\":\"DOWN\",\"components\":{\"db\":{\"status\":\"DOWN\",\"details\":{\"error\":\"connection refused\"}}}}")
                .answer("GET " + of("voting"), 503, "{\"status\":\"DOWN\"}").answer("GET " + of("audit"), 500, "").answer("GET " + of("membership"), 403, "{}");
        MockHttpServletResponse page = page(PAGE, "da");
        assertThat(page.getStatus()).isEqualTo(200);
        assertThat(html(page)).contains("connection refused", "Virker ikke", "Delen siger ikke, hvad den består af", "Svarer ikke", "Vi kan ikke vise oplysninger", "Ukendt",
                "Forskel fra databasens ur: 12 millisekunder.");
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {"'',-,none", "'',2025-01-01,none", "https://was.digst.dk/x,-,undated", "https://was.digst.dk/x,2024-12-31,fresh",
        "https://was.digst.dk/x,2024-12-01,fresh", "https://was.digst.dk/x,2024-11-30,old", "https://was.digst.dk/x,2023-01-01,old"})
    void an_accessibility_statement_of_over_eleven_months_is_told(String address, LocalDate updated, String state) {
        PortalSettings settings = new PortalSettings(null, Duration.ofMinutes(30), null, null, List.of(), "", "", address, updated, "");
        assertThat(StatementAge.of(settings, LocalDate.of(2025, 11, 1)).state()).isEqualTo(state);
    }

    @Test
    void without_a_statement_the_page_says_what_is_missing() {
        assertThat(html(page(PAGE, "da"))).contains("Der er ikke angivet nogen tilgængelighedserklæring");
    }
}
