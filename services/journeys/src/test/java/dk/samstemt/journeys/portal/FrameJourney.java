package dk.samstemt.journeys.portal;

import com.microsoft.playwright.Response;
import dk.samstemt.journeys.example.Club;
import dk.samstemt.quickstart.replay.Branch;
import dk.samstemt.quickstart.replay.Cast;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Instant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

/** The frame of the portal end to end: first page, one-click login, roles, the list of assemblies, errors, language, logout. */
@Order(2)
class FrameJourney {

    private static final String HOME = "/a/" + Branch.AGREED.association() + "/sekretariat";

    private static Portal portal;

    @BeforeAll
    static void replayUntilTheBallotIsOpen() {
        portal = Portal.shared();
        portal.installation.replay.play(Instant.parse("2023-11-06T00:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"da", "en"})
    void the_first_page_explains_the_demo_and_offers_its_people(String language) {
        try (Visitor visitor = portal.visitor(language)) {
            assertThat(visitor.open("/").status()).isEqualTo(200);
            assertThat(visitor.page.locator(".demo-person").count()).isEqualTo(6);
            Look.at(visitor, "entry");
            visitor.page.reload();
            visitor.page.evaluate("() => { document.querySelector('main details').open = true; }");
            Look.at(visitor, "entry-more");
            Object offered = visitor.page.locator(".demo-person, .demo-other").evaluateAll("all => all.map(one => new URL(one.href).searchParams.get('hint'))");
            assertThat(offered).asInstanceOf(LIST).as("everybody, once").containsExactlyInAnyOrderElementsOf(Cast.everyone().stream().map(Cast.Person::user).toList());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"da", "en"})
    void one_click_logs_in_and_leads_to_the_choice_of_associations_and_on_to_the_assemblies(String language) {
        try (Visitor visitor = portal.visitor(language)) {
            visitor.open("/");
            visitor.page.locator(".demo-person").first().click();
            assertThat(visitor.page.url()).isEqualTo(portal.address("/"));
            Look.at(visitor, "choose");
            visitor.page.locator("a[href='" + HOME + "']").last().click();
            Look.at(visitor, "tasks");
            visitor.page.locator("a[href='" + HOME + "/forsamlinger']").first().click();
            assertThat(visitor.page.locator("tbody tr").count()).isEqualTo(1);
            Look.at(visitor, "assemblies");
            Look.printed(visitor, "assemblies");
        }
    }

    @Test
    void a_page_asks_each_service_once_and_files_are_kept_for_ever() {
        try (Visitor visitor = portal.loggedIn("sekretariat", "da")) {
            Response page = visitor.open(HOME + "/forsamlinger");
            assertThat(Visitor.asked(page)).doesNotHaveDuplicates().contains("assembly");
            Response style = visitor.page.waitForResponse(answer -> answer.url().contains("/app/app-"), () -> visitor.page.reload());
            assertThat(style.headerValue("Cache-Control")).contains("max-age=31536000", "immutable");
        }
    }

    @Test
    void it_works_without_scripts() {
        try (Visitor visitor = portal.visitor("da", false)) {
            visitor.open("/");
            visitor.page.locator(".demo-person").first().click();
            visitor.page.locator("a[href='" + HOME + "']").last().click();
            assertThat(visitor.page.locator("h1").textContent()).isEqualTo("Mine opgaver");
            visitor.page.locator(".switch summary").click();
            assertThat(visitor.page.locator(".switch a").first().isVisible()).isTrue();
            visitor.page.locator("button.log-off").click();
            assertThat(visitor.page.locator(".log-on").count()).isEqualTo(1);
        }
    }

    @Test
    void a_page_asked_for_before_the_login_is_shown_after_it() {
        try (Visitor visitor = portal.visitor("da")) {
            visitor.open(HOME + "/forsamlinger");
            visitor.page.fill("#username", "sekretariat");
            visitor.page.fill("#password", "demo");
            visitor.page.click("button[type=submit]");
            assertThat(visitor.page.url()).isEqualTo(portal.address(HOME + "/forsamlinger"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"da", "en"})
    void errors_are_pages_that_say_what_to_do(String language) {
        try (Visitor visitor = portal.loggedIn("revisor", language)) {
            assertThat(visitor.open(HOME + "/forsamlinger").status()).isEqualTo(403);
            Look.refused(visitor, "error-403");
            assertThat(visitor.open("/a/findes-ikke/sekretariat").status()).isEqualTo(404);
            Look.refused(visitor, "error-404");
            assertThat(visitor.open("/udloebet").status()).isEqualTo(403);
            Look.refused(visitor, "error-expired");
        }
    }

    @Test
    void the_language_is_chosen_by_a_link_and_kept() {
        try (Visitor visitor = portal.loggedIn("sekretariat", "da")) {
            visitor.open(HOME + "/forsamlinger");
            visitor.page.click("a[lang=en]");
            assertThat(visitor.page.url()).isEqualTo(portal.address(HOME + "/forsamlinger"));
            assertThat(visitor.page.locator("h1").textContent()).isEqualTo("Assemblies");
            visitor.open("/");
            assertThat(visitor.page.locator("html").getAttribute("lang")).isEqualTo("en");
        }
    }

    /** Nobody speaks for two parties of one association (GA-29), but for one in each of several: every page says for whom and where, and the other is a key away. */
    @ParameterizedTest
    @ValueSource(strings = {"da", "en"})
    void a_person_with_two_mandates_goes_from_one_to_the_other_by_keyboard(String language) {
        Club club = new Club(portal.installation, "gceu-andet-mandat-" + language);
        club.found();
        String here = "/a/" + Branch.AGREED.association() + "/part/ruc";
        String there = "/a/" + club.id() + "/part/ruc";
        try (Visitor party = portal.loggedIn("ruc", language)) {
            party.open(here);
            assertThat(acting(party)).contains(language.equals("da") ? "for Roskilde Universitet" : "for Roskilde University");
            party.page.locator(".switch summary").focus();
            party.page.keyboard().press("Enter");
            assertThat(party.page.locator(".switch a[href='" + there + "']").textContent()).contains("(" + club.id() + ")");
            Look.during(party, "switch");
            party.page.locator(".switch a[href='" + there + "']").focus();
            party.leading(() -> party.page.keyboard().press("Enter"));
            assertThat(party.path()).isEqualTo(there);
            assertThat(acting(party)).contains(language.equals("da") ? "for Roskilde Universitet" : "for Roskilde University");
            assertThat(party.page.locator(".switch a").evaluateAll("links => links.map(link => link.getAttribute('href'))").toString()).contains(here).doesNotContain(there);
            Look.at(party, "member-home-second");
            assertThat(party.open("/a/" + club.id() + "/part/cbs").status()).as("a party of somebody else").isEqualTo(404);
        }
    }

    private static String acting(Visitor party) {
        return party.page.locator(".acting p").textContent();
    }
}
