package dk.samstemt.journeys.fault;

import dk.samstemt.embedded.testing.smtp.Turn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** F21, F22, F24 and F7 through the whole installation: the mail server does its worst, each association has its own trouble. */
class MailServerJourney {

    private static final Map<String, List<Turn>> TROUBLES = Map.of(
            "mail-busy", List.of(Turn.BUSY_421, Turn.BUSY_421), "mail-grey", List.of(Turn.GREYLIST_451),
            "mail-slow", List.of(Turn.SLOW), "mail-cut-before", List.of(Turn.CUT_BEFORE_DOT, Turn.CUT_BEFORE_DATA),
            "mail-cut-after", List.of(Turn.CUT_AFTER_DOT, Turn.CUT_AFTER_REPLY));
    private static final List<String> UNKNOWN = List.of("ku", "dtu", "cbs");
    private static Site site;
    private static final Map<String, Society> SOCIETIES = new LinkedHashMap<>();
    private static Society partial;

    @BeforeAll
    static void trouble() {
        site = Site.shared();
        LocalDate day = site.clock.today().plusDays(25);
        TROUBLES.keySet().forEach(id -> SOCIETIES.put(id, new Society(site.client, id, day).found()));
        partial = new Society(site.client, "mail-partial", day).found();
        site.smtp.pace(Duration.ofMillis(20));
        SOCIETIES.values().forEach(society -> Society.PARTIES.stream().limit(4).forEach(party ->
                site.smtp.nextTo(society.address(party), TROUBLES.get(society.id()).toArray(Turn[]::new))));
        UNKNOWN.forEach(party -> site.smtp.alwaysTo(partial.address(party), Turn.UNKNOWN_550));
        site.smtp.refuse();
        Stream.concat(SOCIETIES.values().stream(), Stream.of(partial)).forEach(Society::convene);
        site.clock.settle();
        site.smtp.listenAgain();
        site.clock.moveTo(site.clock.now().plus(Duration.ofHours(3)));
    }

    @AfterAll
    static void behave() {
        site.smtp.behave();
    }

    @Test
    void all_but_one_are_convened_in_the_end() {
        SOCIETIES.values().forEach(society -> society.await("CONVENED"));
        assertThat(site.oracle.judge()).isEmpty();
    }

    @Test
    void the_uncertain_is_shown_and_repeated_under_its_name() {
        for (String party : Society.PARTIES.subList(0, 4)) {
            JsonNode notice = notice(SOCIETIES.get("mail-cut-after"), party);
            assertThat(notice.path("state").stringValue()).isEqualTo("accepted");
            assertThat(site.smtp.deliveries(SOCIETIES.get("mail-cut-after").address(party))).hasSizeGreaterThan(1)
                    .extracting(delivery -> delivery.messageId()).containsOnly(notice.path("messageId").stringValue());
        }
    }

    @Test
    void who_was_refused_for_good_is_named_and_the_assembly_is_not_convened() {
        assertThat(partial.state()).isEqualTo("CONVENING");
        for (String party : Society.PARTIES) {
            assertThat(notice(partial, party).path("state").stringValue()).as(party).isEqualTo(UNKNOWN.contains(party) ? "failed" : "accepted");
        }
    }

    private static JsonNode notice(Society society, String party) {
        return society.see("notification", "/notices").path("notices").valueStream()
                .filter(notice -> notice.path("party").stringValue().equals(party)).findFirst().orElseThrow();
    }
}
