package dk.samstemt.journeys.portal;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** Without a mouse: the secretariat writes a new assembly and sends it, the auditor finds it in the log, and the operator tries a step again and moves the clock. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class KeyboardDeskJourney {

    private static final String NEXT = "main .button-primary";
    private static final String BEFORE = "Region Hovedstaden betaler 3,125 kr. pr. indbygger, hvilket i 2018-tal er 5.693.750 kr.";
    private static final String AFTER = "Region Hovedstaden betaler 2,900 kr. pr. indbygger, hvilket i 2024-tal er 5.500.000 kr.";
    /** From the agenda to the sending there are fewer. */
    private static final int PAGES = 6;

    private static Meeting meeting;

    @BeforeAll
    static void found() {
        meeting = Meeting.founded("gceu-tastatur-pult");
    }

    @Test
    @Order(1)
    void the_secretariat_writes_an_assembly_and_sends_it() {
        try (Visitor desk = meeting.portal.loggedIn("sekretariat", "da")) {
            desk.open(meeting.home("sekretariat"));
            Keyboard keys = new Keyboard(desk);
            keys.enter("main a[href$='/ny']").to("input[name=kind]").press("Space").enter(NEXT);
            day(desk, keys);
            toTheGround(desk, keys);
            ground(keys);
            meeting.club.goOnWith(desk.path().replaceFirst(".*/forsamlinger/([^/]+)/.*", "$1"));
            item(desk, keys);
            moves(desk, keys);
            send(desk, keys);
        }
        meeting.club.awaitState("CONVENED");
    }

    /** What follows from the day is told while one still stands in its field. */
    private static void day(Visitor desk, Keyboard keys) {
        LocalDate later = new Wizard(desk).proposed().plusDays(1);
        keys.date("#day", later);
        desk.page.locator("#outlook table").waitFor();
        assertThat(desk.page.evaluate("() => document.activeElement.id")).isEqualTo("day");
        assertThat(new Wizard(desk).proposed()).isEqualTo(later);
    }

    private static void toTheGround(Visitor desk, Keyboard keys) {
        for (int pages = 0; desk.page.locator("#purposeDa").count() == 0; pages++) {
            assertThat(pages).as("pages from the day to the ground").isLessThan(PAGES);
            keys.enter(NEXT);
        }
    }

    private static void ground(Keyboard keys) {
        keys.to("#purposeDa").type("At tage stilling til et lavere kontingent.").to("input[name=basisKind]").press("Space");
        keys.pick("#member", "region-hovedstaden").to("#signatory").type("regionsrådet").date("#basisDay", meeting.today().minusDays(3)).enter(NEXT);
    }

    private static void item(Visitor desk, Keyboard keys) {
        keys.enter("main a[href$='/dagsorden/0']").to("#titleDa").type("Ændring af § 6 stk. 2").pick("#kind", "DECISION").pick("#subject", "AMENDMENT");
        keys.to("#wording").type("Det indstilles, at ændringen vedtages.").pick("#opKind-0", "REPLACE_TEXT").to("#opProvision-0").type("6.2");
        keys.to("#opBefore-0").type(BEFORE).to("#opAfter-0").type(AFTER).enter(NEXT);
        assertThat(desk.says()).contains("Ændring af § 6 stk. 2");
    }

    /** The item goes up and down again; the agenda says in which order the items are. */
    private static void moves(Visitor desk, Keyboard keys) {
        List<String> before = items(desk);
        keys.enter("button[name=act][value=up]");
        assertThat(items(desk)).containsExactly(before.get(1), before.get(0));
        keys.enter("button[name=act][value=down]");
        assertThat(items(desk)).isEqualTo(before);
    }

    private static List<String> items(Visitor desk) {
        return desk.page.locator("main a[href*='/dagsorden/']:not([href$='/0']):not([href*='bilag']) .sr-only").allInnerTexts();
    }

    private static void send(Visitor desk, Keyboard keys) {
        for (int pages = 0; desk.page.locator("#send").count() == 0; pages++) {
            assertThat(pages).as("pages from the agenda to the sending: " + desk.says()).isLessThan(PAGES);
            keys.enter(NEXT);
        }
        keys.enter("#send");
        assertThat(desk.page.locator("h1").textContent()).isEqualTo("Indkaldelsen sendes");
    }

    @Test
    @Order(2)
    void the_auditor_filters_the_log_and_opens_an_entry() {
        meeting.settle();
        try (Visitor auditor = meeting.portal.loggedIn("revisor", "da")) {
            auditor.open(meeting.home("revision"));
            Keyboard keys = new Keyboard(auditor);
            keys.enter("nav a[href$='/revision/log']").pick("#om", meeting.club.assembly()).enter("main form[action$='/log'] button");
            assertThat(auditor.page.locator("tbody tr").count()).isPositive();
            keys.enter("tbody a[href*='/log/']");
            assertThat(auditor.path()).contains("/revision/log/");
            assertThat(keys.round()).hasSizeGreaterThan(7);
        }
    }

    @Test
    @Order(3)
    void the_operator_looks_round_tries_a_step_again_and_moves_the_clock() {
        meeting.settle();
        String job = new Faults(meeting).job();
        Instant before = meeting.now();
        try (Visitor operator = meeting.portal.loggedIn("drift", "da")) {
            operator.open(meeting.home("drift"));
            Keyboard keys = new Keyboard(operator);
            for (String page : List.of("tilstand", "fejl", "forloeb", "ur", "job")) {
                assertThat(keys.enter("nav a[href$='/drift/" + page + "']").round()).as(page).hasSizeGreaterThan(7);
            }
            keys.enter("form[action$='/job/" + job + "'] button");
            assertThat(operator.says()).contains("Det bliver forsøgt igen om lidt.");
            meeting.settle();
            ClockDesk clock = new ClockDesk(meeting, operator);
            keys.enter("nav a[href$='/drift/ur']").enter(ClockDesk.MOVE);
            clock.arrive(before.plus(Duration.ofHours(12)));
        }
    }
}
