package dk.samstemt.journeys.portal;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** Without a mouse: a party answers and the chair approves by Tab, Space, Enter and letters; the focus is seen at every stop and held nowhere. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class KeyboardJourney {

    private static final String PARTY = "koebenhavns-kommune";

    private static Meeting meeting;

    @BeforeAll
    static void convene() {
        meeting = Meeting.convened("gceu-tastatur");
    }

    @Test
    @Order(1)
    void a_party_answers() {
        Ballot ballot = Ballot.of(meeting, PARTY, "da");
        try (Visitor party = ballot.visitor) {
            ballot.home();
            Keyboard keys = new Keyboard(party);
            keys.enter(".card-action a").enter("a[href$='/tilkendegivelse']").to("#choice-ASSENT").press("Space").enter(Ballot.NEXT);
            keys.to("#comment").type("Skrevet uden mus.").enter(Ballot.NEXT).enter(Ballot.GIVE);
            assertThat(party.says()).contains("Tilkendegivelsen er modtaget.", "Tilslutning", "Skrevet uden mus.");
        }
    }

    @Test
    @Order(2)
    void a_choice_is_changed_with_the_arrows() {
        Ballot ballot = Ballot.of(meeting, PARTY, "da");
        try (Visitor party = ballot.visitor) {
            ballot.home();
            Keyboard keys = new Keyboard(party);
            keys.enter(".card-action a").enter("a[href$='/tilkendegivelse']").to("#choice-ASSENT").press("ArrowDown").enter(Ballot.NEXT);
            assertThat(party.page.locator("h1").textContent()).isEqualTo("Bemærkning og beslutning hos jer");
            keys.enter(Ballot.NEXT);
            assertThat(party.says()).contains("Afvisning");
        }
    }

    @Test
    @Order(3)
    void no_page_of_a_party_holds_the_focus_and_the_skip_link_leads_to_what_the_page_is_about() {
        try (Visitor party = meeting.portal.loggedIn(PARTY, "da")) {
            Keyboard keys = new Keyboard(party);
            for (String page : List.of("", "/tilkendegivelse", "/kvittering", "/tilbagetraekning")) {
                party.open(meeting.page("part/" + PARTY, page));
                assertThat(keys.round()).as(page).hasSizeGreaterThan(7);
                skips(party, keys);
            }
        }
    }

    private static void skips(Visitor visitor, Keyboard keys) {
        visitor.page.reload();
        keys.to("a.skipnav").press("Enter");
        assertThat(visitor.page.evaluate("() => document.activeElement.id")).isEqualTo("main-content");
        keys.next("main *");
    }

    @Test
    @Order(4)
    void the_chair_approves() {
        meeting.club.allAssentBut(PARTY);
        meeting.close();
        try (Visitor chair = meeting.portal.loggedIn("formand", "da")) {
            chair.open(meeting.home("formandskab"));
            Keyboard keys = new Keyboard(chair);
            keys.enter(".card-action a");
            assertThat(keys.round()).hasSizeGreaterThan(7);
            keys.to("#verdict-APPROVED").press("Space").enter("form[action$='/svar'] button");
            assertThat(chair.says()).contains("Du har godkendt beslutningsreferatet.");
        }
    }
}
