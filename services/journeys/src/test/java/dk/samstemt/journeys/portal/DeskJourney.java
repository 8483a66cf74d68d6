package dk.samstemt.journeys.portal;

import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** The secretariat's desk: reminding, registering a letter, the mails, cancelling, and what is seen of a draft before it goes out. */
class DeskJourney {

    private static final long HALF_A_MINUTE = 30_000;
    private static final String GO = "main .button-primary";
    private static final FilePayload LETTER = new FilePayload("brev.txt", "text/plain", "Vi tilslutter os.".getBytes(StandardCharsets.UTF_8));

    @Test
    void parties_are_reminded_a_letter_is_registered_and_the_assembly_is_cancelled() {
        Meeting meeting = Meeting.convened("gceu-skrivebord");
        try (Twin secretary = new Twin(meeting.portal, "sekretariat")) {
            secretary.see(meeting.page("sekretariat", ""), "desk-overview");
            secretary.see(meeting.page("sekretariat", "/paamindelse"), "desk-remind");
            Visitor desk = secretary.danish.click(GO);
            assertThat(desk.says()).contains("9 parter får nu en påmindelse.");
            desk.open(meeting.page("sekretariat", "/paamindelse"));
            assertThat(desk.click(GO).says()).contains("inden for den seneste time");
            meeting.settle();
            registered(secretary, meeting);
            secretary.see(meeting.page("sekretariat", "/afsendelse"), "desk-sending");
            secretary.see(meeting.page("sekretariat", "/post"), "desk-post");
            secretary.see(meeting.page("sekretariat", "/beslutningsreferat"), "desk-no-record");
            cancelled(secretary, meeting);
        }
    }

    private static void registered(Twin secretary, Meeting meeting) {
        secretary.see(meeting.page("sekretariat", "/registrering"), "desk-register");
        secretary.see(meeting.page("sekretariat", "/registrering/dtu"), "desk-letter");
        Visitor desk = secretary.danish;
        desk.page.setInputFiles("#file", LETTER);
        desk.click(GO);
        Look.refused(desk, "desk-letter-faults");
        assertThat(desk.says()).contains("Filen brev.txt er modtaget");
        desk.tick("choice-item-2").tick("channel").click(GO);
        Look.at(desk, "desk-letter-check");
        secretary.english.page.setInputFiles("#file", LETTER);
        Look.at(secretary.english.tick("choice-item-2").tick("channel").click(GO), "desk-letter-check");
        assertThat(desk.click(GO).says()).contains("Svaret fra Danmarks Tekniske Universitet er registreret");
        meeting.settle();
        desk.page.reload();
        assertThat(desk.says()).contains("Send påmindelse til 8 parter").doesNotContain("Tilslutning\n");
    }

    private static void cancelled(Twin secretary, Meeting meeting) {
        secretary.see(meeting.page("sekretariat", "/aflysning"), "desk-cancel");
        for (Visitor desk : List.of(secretary.danish, secretary.english)) {
            desk.fill("#signatory", "Regionsrådet").fill("#reasonDa", "Forslaget er trukket tilbage.").click(GO);
            Look.at(desk, "desk-cancel-check");
            assertThat(desk.says()).contains("Forslaget er trukket tilbage.");
        }
        assertThat(secretary.danish.click(GO).says()).contains("Generalforsamlingen er aflyst");
    }

    @ParameterizedTest
    @ValueSource(strings = {"da", "en"})
    void a_draft_is_looked_over_before_it_goes_out(String language) {
        Meeting meeting = Meeting.drafted("gceu-kladde-" + language);
        try (Visitor desk = meeting.portal.loggedIn("sekretariat", language)) {
            desk.open(meeting.page("sekretariat", "/dagsorden"));
            desk.page.setInputFiles("#file", LETTER);
            desk.click("form[action$='/dagsorden/bilag'] button");
            Look.at(desk, "desk-agenda");
            desk.click("a[href*='/dagsorden/bilag/']");
            Look.at(desk, "desk-annex");
            desk.open(meeting.page("sekretariat", "/dagsorden"));
            desk.click("form[action$='/fjern'] button");
            assertThat(desk.says()).doesNotContain("brev.txt");
            desk.open(meeting.page("sekretariat", "/modtagere"));
            Look.at(desk, "desk-recipients");
            desk.open(meeting.page("sekretariat", "/dagsorden/2"));
            Look.at(desk, "desk-item");
            desk.open(meeting.page("sekretariat", "/grundlag"));
            Look.at(desk, "desk-ground");
        }
    }

    /** The overview follows what happens by itself, says so, stops when told to and goes on; nothing leaves the page, and the place on it is kept. */
    @ParameterizedTest
    @CsvSource({"da, '1 af 9 parter har svaret.', '2 af 9 parter har svaret.', '3 af 9 parter har svaret.', Opdateringen er sat på pause",
        "en, 1 of 9 parties have answered., 2 of 9 parties have answered., 3 of 9 parties have answered., The refreshing is paused"})
    void the_overview_refreshes_itself_until_it_is_paused(String language, String first, String second, String third, String paused) {
        Meeting meeting = Meeting.convened("gceu-opdatering-" + language);
        try (Visitor desk = meeting.portal.loggedIn("sekretariat", language)) {
            desk.page.clock().install();
            desk.open(meeting.page("sekretariat", ""));
            answers(meeting, "ku");
            refreshed(desk, first);
            assertThat(desk.page.locator(".tiles").innerText()).contains("8");
            desk.page.locator("#pause").focus();
            desk.page.keyboard().press("Enter");
            desk.page.locator("#live").getByText(paused).waitFor();
            assertThat((String) desk.page.evaluate("() => document.activeElement.id")).isEqualTo("pause");
            Look.during(desk, "desk-overview-paused");
            answers(meeting, "dtu");
            List<String> asked = new ArrayList<>();
            desk.page.onRequest(request -> asked.add(request.url()));
            desk.page.clock().fastForward(HALF_A_MINUTE * 3);
            assertThat(asked).as("while it is paused").isEmpty();
            desk.page.waitForResponse(answer -> answer.url().contains(meeting.club.assembly()), () -> desk.page.keyboard().press("Enter"));
            desk.page.locator("#answered").getByText(second).waitFor();
            answers(meeting, "cbs");
            refreshed(desk, third);
            Look.during(desk, "desk-overview-live");
            assertThat(desk.path()).as("the address").isEqualTo(meeting.page("sekretariat", ""));
        }
    }

    private static void answers(Meeting meeting, String party) {
        meeting.club.state(party, 0, "ASSENT").orFail(party);
        meeting.settle();
    }

    private static void refreshed(Visitor desk, String said) {
        desk.page.clock().fastForward(HALF_A_MINUTE);
        desk.page.locator("#answered").getByText(said).waitFor();
    }

    /** Mails are narrowed by a choice alone, by keyboard too; the address says what is shown, and the browser's back button shows what was before. */
    @ParameterizedTest
    @CsvSource({"da, Fandt 1 mail., Københavns Universitet", "en, Found 1 mail., University of Copenhagen"})
    void mails_are_narrowed_as_they_are_chosen(String language, String found, String name) {
        Meeting meeting = Meeting.convened("gceu-filter-" + language);
        try (Visitor desk = meeting.portal.loggedIn("sekretariat", language)) {
            desk.open(meeting.page("sekretariat", "/post"));
            assertThat(desk.page.locator("#mails .card").count()).isGreaterThan(8);
            desk.page.locator("#part").focus();
            desk.page.locator("#part").selectOption("ku");
            desk.page.locator("#found").getByText(found).waitFor();
            assertThat(desk.page.locator("#mails .card h2").allInnerTexts()).hasSize(1).allSatisfy(heading -> assertThat(heading).contains(name));
            assertThat(desk.path()).contains("/post?").contains("part=ku");
            assertThat((String) desk.page.evaluate("() => document.activeElement.id")).isEqualTo("part");
            Look.during(desk, "desk-post-narrowed");
            desk.page.goBack();
            desk.page.waitForFunction("() => document.querySelectorAll('#mails .card').length > 8");
            assertThat(desk.path()).isEqualTo(meeting.page("sekretariat", "/post"));
        }
    }
}
