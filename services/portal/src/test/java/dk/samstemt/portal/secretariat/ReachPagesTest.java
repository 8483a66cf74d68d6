package dk.samstemt.portal.secretariat;

import dk.samstemt.portal.testkit.PageTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;

import static dk.samstemt.portal.secretariat.Answers.API;
import static dk.samstemt.portal.secretariat.Answers.ASSEMBLY;
import static org.assertj.core.api.Assertions.assertThat;

/** Whether everybody can be reached is a step of its own, and is said on every page after it. */
class ReachPagesTest extends PageTest {

    private static final String PAGE = DEMO + "/sekretariat/forsamlinger/asm-1";
    private static final String HALF = """
            {"recipients":[{"party":"ku","representatives":[{"person":"per-1","name":"Åse Ærø","address":"faelles@example.org","language":"da","bouncedAt":null},
             {"person":"per-2","name":"Bo","address":"faelles@example.org","language":"da","bouncedAt":"2023-11-01T09:00:00Z"}]}]}""";
    private static final String ALL = """
            {"recipients":[{"party":"ku","representatives":[{"person":"per-1","name":"Åse Ærø","address":"aase@example.org","language":"da","bouncedAt":null}]},
             {"party":"kkr-sjaelland","representatives":[{"person":"per-3","name":"Ib","address":"ib@example.org","language":"da","bouncedAt":null}]}]}""";

    @BeforeEach
    void aDraftThatTheLawLetsOut() {
        SERVICES.get(ASSEMBLY, Answers.draft()).get(API + "/parties", Answers.PARTIES).get(ASSEMBLY + "/check", Answers.check(true)).get(API + "/recipients", ALL);
    }

    @Test
    void recipients_stand_between_agenda_and_check_and_lead_on_where_everybody_can_be_reached() {
        assertThat(html(page(PAGE + "/dagsorden", "da"))).contains("button-primary\" href=\"" + PAGE + "/modtagere\"");
        String recipients = html(page(PAGE + "/modtagere", "da"));
        assertThat(recipients).containsSubsequence("phase-done", ">Dagsorden og bilag<", "phase-current", ">Modtagere<", "phase-ahead", ">Kontrol<", "phase-ahead", ">Send<")
                .contains("button-primary\" href=\"" + PAGE + "/kontrol\"", "button-secondary\" href=\"" + PAGE + "/dagsorden\"").doesNotContain("kan ikke nås");
        assertThat(html(page(PAGE + "/kontrol", "da"))).contains("alert-success", "button-primary\" href=\"" + PAGE + "/send\"").doesNotContain("kan ikke nås");
    }

    @Test
    void what_is_wrong_with_an_address_is_seen_before_the_notice_goes_out() {
        SERVICES.get(API + "/recipients", HALF);
        MockHttpServletResponse page = page(PAGE + "/modtagere", "da");
        assertThat(asked(page)).containsExactly("membership", "assembly", "membership", "notification");
        assertThat(html(page)).contains("1 part kan ikke nås", "ingen repræsentant med fuldmagt", "Adressen er også en andens", "kom retur 1. november 2023 kl. 10.00",
                "/sekretariat/medlemmer/ku/personer/per-2\"", "/sekretariat/medlemmer/kkr-sjaelland\"", "Fortsæt, selv om ikke alle kan nås").doesNotContain("button-primary\" href");
        SERVICES.get(API + "/recipients", "{\"recipients\":[{\"party\":\"ku\",\"representatives\":[{\"person\":\"p\",\"name\":\"\",\"address\":\"\",\"language\":\"da\",\"bouncedAt\":null}]}]}");
        assertThat(html(page(PAGE + "/modtagere", "en"))).contains("2 parties cannot be reached", "There is no mail address.");
    }

    @Test
    void a_check_is_not_green_and_the_sending_not_silent_while_a_party_cannot_be_reached() {
        SERVICES.get(API + "/recipients", HALF);
        MockHttpServletResponse check = page(PAGE + "/kontrol", "da");
        assertThat(asked(check)).containsExactly("membership", "assembly", "membership", "notification");
        assertThat(html(check)).contains("1 part kan ikke nås", "href=\"" + PAGE + "/modtagere\">Se, hvem det er, og ret det", "button-secondary\" href=\"" + PAGE + "/send\"").doesNotContain("alert-success");
        assertThat(html(page(PAGE + "/send", "da"))).contains("1 part kan ikke nås", "href=\"" + PAGE + "/modtagere\">Se, hvem det er, og ret det", "Send indkaldelsen, selv om den kun når 1 af 2 parter");
    }

    @Test
    void that_nobody_could_be_asked_is_said_and_costs_no_page() {
        SERVICES.answer("GET " + API + "/recipients", 503, "");
        for (String step : new String[]{"/modtagere", "/kontrol", "/send"}) {
            MockHttpServletResponse page = page(PAGE + step, "da");
            assertThat(page.getStatus()).as(step).isEqualTo(200);
            assertThat(html(page)).as(step).containsOnlyOnce("Vi kan ikke vise oplysninger fra udsendelserne").doesNotContain("kan ikke nås");
        }
        SERVICES.answer("GET " + API + "/parties", 503, "");
        assertThat(html(page(PAGE + "/modtagere", "da"))).contains("Vi kan ikke vise");
        assertThat(html(page(PAGE + "/send", "da"))).containsOnlyOnce("Vi kan ikke vise").contains("Send indkaldelsen til alle parter");
    }

    @Test
    void a_page_of_one_item_says_where_in_the_wizard_it_stands() {
        assertThat(html(page(PAGE + "/dagsorden/2", "da"))).containsSubsequence("phase-current", ">Dagsorden og bilag<", "phase-ahead", ">Modtagere<");
    }
}
