package dk.samstemt.journeys.portal;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.FilePayload;
import dk.samstemt.quickstart.replay.Branch;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.Charset;
import java.time.Instant;

import static org.assertj.core.api.Assertions.assertThat;

/** First of all, because the real case has only begun: members, lists, roles, the archive and the operator's pages of a running installation. */
@Order(1)
class PeopleJourney {

    private static final String SECRETARIAT = "/a/" + Branch.AGREED.association() + "/sekretariat";
    private static final String ADMINISTRATOR = "/a/" + Branch.AGREED.association() + "/administration";
    private static final String OPERATOR = "/a/" + Branch.AGREED.association() + "/drift";

    private static Portal portal;

    @BeforeAll
    static void replayTheBeginning() {
        portal = Portal.shared();
        portal.installation.replay.play(Instant.parse("2023-10-26T00:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"da", "en"})
    void a_list_is_shown_first_and_taken_in_as_shown(String language) {
        try (Visitor visitor = portal.loggedIn("sekretariat", language)) {
            seen(visitor, SECRETARIAT + "/medlemmer", "people-members");
            seen(visitor, SECRETARIAT + "/medlemmer/ku", "people-party");
            visitor.page.locator("a[href*='/personer/']").first().click();
            Look.at(visitor, "people-contact");
            seen(visitor, SECRETARIAT + "/indlaesning", "people-list");
            choose(visitor, "Part;Navn;E-mail;Fra\r\nku;Åse Ærø " + letter(language) + ";aase-" + language + "@example.org;1.12.2023\r\nSDU;=cmd;x;31.02.2023\r\n");
            Look.at(visitor, "people-rejected");
            assertThat(visitor.page.locator("input[name='plan']").count()).isZero();
            visitor.open(SECRETARIAT + "/indlaesning");
            choose(visitor, "Part;Navn;E-mail;Fra\r\nku;Åse Ærø " + letter(language) + ";aase-" + language + "@example.org;1.12.2023\r\n");
            Look.at(visitor, "people-dryrun");
            visitor.page.locator("main form button.button-primary").click();
            assertThat(visitor.page.url()).endsWith("/medlemmer");
            assertThat(visitor.page.locator(".alert-success").count()).isEqualTo(1);
            assertThat(visitor.page.content()).contains("Åse Ærø " + letter(language));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"da", "en"})
    void who_may_act_as_what_and_what_runs(String language) {
        try (Visitor visitor = portal.loggedIn("administrator", language)) {
            seen(visitor, ADMINISTRATOR + "/roller", "people-roles");
            visitor.page.locator("tbody a[href*='/roller/']").first().click();
            Look.at(visitor, "people-role");
            visitor.click("a[href$='/login/fjern']");
            Look.at(visitor, "people-unbind");
            seen(visitor, ADMINISTRATOR + "/ny-person", "people-person");
        }
        try (Visitor visitor = portal.loggedIn("drift", language)) {
            seen(visitor, OPERATOR, "operator-alarms");
            seen(visitor, OPERATOR + "/tilstand", "operator-health");
            // Five services, each with a database, Kafka and a disk; only one of them sends mails.
            assertThat(visitor.page.locator("main section table").count()).isEqualTo(5);
            assertThat(visitor.page.locator("main section th[scope='row']:text-is('Kafka')").count()).isEqualTo(5);
            assertThat(visitor.page.locator("main section th[scope='row']").filter(new Locator.FilterOptions().setHasText("Mails")).count()).isEqualTo(1);
            assertThat(visitor.page.locator("main .badge-error").count()).isZero();
            seen(visitor, OPERATOR + "/fejl", "operator-letters");
            seen(visitor, OPERATOR + "/job", "operator-jobs");
            seen(visitor, OPERATOR + "/ur", "operator-clock");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"da", "en"})
    void the_archive_is_searched_and_a_party_sees_its_answers(String language) {
        try (Visitor visitor = portal.loggedIn("sekretariat", language)) {
            seen(visitor, SECRETARIAT + "/forsamlinger?year=2023", "archive");
            assertThat(visitor.page.locator("tbody tr").count()).isEqualTo(1);
            assertThat(visitor.open(SECRETARIAT + "/forsamlinger?text=findesikke").status()).isEqualTo(200);
            assertThat(visitor.page.locator("tbody tr").count()).isZero();
        }
        try (Visitor visitor = portal.loggedIn("ku", language)) {
            seen(visitor, "/a/" + Branch.AGREED.association() + "/part/ku/forsamlinger", "archive-party");
        }
    }

    private static void choose(Visitor visitor, String csv) {
        visitor.page.locator("input[type='file']").setInputFiles(new FilePayload("medlemmer.csv", "text/csv", csv.getBytes(Charset.forName("windows-1252"))));
        visitor.page.locator("main form button.button-primary").click();
    }

    private static String letter(String language) {
        return language.equals("da") ? "Dal" : "Eng";
    }

    private static void seen(Visitor visitor, String path, String name) {
        Response page = visitor.open(path);
        assertThat(page.status()).isEqualTo(200);
        assertThat(Visitor.asked(page)).doesNotHaveDuplicates();
        Look.at(visitor, name);
    }
}
