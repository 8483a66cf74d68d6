package dk.samstemt.notification.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.jupiter.api.Test;

class NotesTest {

    private static final Instant LAST = Instant.parse("2023-10-24T22:00:00Z");
    private static final ReceiptFacts STATEMENT = new ReceiptFacts("st-1", 1, false, 2, Instant.parse("2023-11-07T09:15:30Z"), "ab".repeat(32));

    @ParameterizedTest
    @ValueSource(strings = {"da", "en"})
    void every_note_is_complete_in_both_languages(String language) throws IOException {
        for (Map.Entry<String, Letter> note : notes(language).entrySet()) {
            Letter letter = note.getValue();
            assertThat(letter.subject() + letter.text()).as(note.getKey()).doesNotContain("{", "}", "''").doesNotContain(": \n");
            assertThat(letter.text().lines().filter(line -> line.startsWith("- ")).count()).isGreaterThanOrEqualTo(3);
            assertThat(letter.subject()).hasSizeLessThan(160);
            if (System.getProperty("samstemt.keep") != null) {
                Files.writeString(Path.of(System.getProperty("samstemt.keep"), note.getKey() + "-" + language + ".html"), letter.html());
            }
        }
    }

    @Test
    void who_is_asked_for_a_waiver_learns_that_it_is_free_and_no_statement() {
        assertThat(flat(notes("da").get("waiver"))).contains("I bestemmer selv", "ikke en tilkendegivelse", "tavshed er ikke tilslutning",
                "senest tirsdag den 14. november 2023 kl. 23.59 dansk tid");
    }

    @Test
    void a_registered_statement_is_told_without_the_choice_and_with_the_way_to_object() {
        assertThat(flat(notes("da").get("registered"))).contains("modtaget i brev", "gør indsigelse senest tirsdag den 14. november 2023 kl. 23.59",
                "ab".repeat(32)).doesNotContain("har tilsluttet", "afvisning");
    }

    @Test
    void a_return_in_time_and_a_late_one_say_different_things() {
        assertThat(flat(notes("da").get("bounce"))).contains("senest tirsdag den 24. oktober 2023 kl. 23.59 dansk tid", "afkald", "en ny dag");
        assertThat(flat(notes("da").get("bounceLate"))).contains("fortolkning A-1", "Dirigenten").doesNotContain("afkald");
    }

    @Test
    void the_secretariat_is_named_nobody_and_still_greeted() {
        assertThat(notes("da").get("atRisk").text()).doesNotContain("Til \n").contains("Kære Svend Prøve", "Roskilde Universitet");
    }

    private static Map<String, Letter> notes(String language) {
        Addressee party = new Addressee(new Words(language, Samples.ZONE), Samples.notice("asm-1"), "dtu", "Anna Prøve");
        Addressee staff = new Addressee(new Words(language, Samples.ZONE), Samples.notice("asm-1"), "", "Svend Prøve");
        Map<String, Letter> notes = new LinkedHashMap<>();
        notes.put("cancelled", Notes.cancelled(party, Samples.cancellation("asm-1")).write());
        notes.put("waiver", Notes.waiver(party, Samples.DEADLINE).write());
        notes.put("registered", Notes.registered(party, STATEMENT, "LETTER").write());
        notes.put("objected", Notes.objected(staff, "dtu", STATEMENT, "st-1").write());
        notes.put("atRisk", Notes.atRisk(staff, List.of("dtu", "ruc"), LAST).write());
        notes.put("bounce", Notes.bounced(staff, bounced(LAST.minusSeconds(3600))).write());
        notes.put("bounceLate", Notes.bounced(staff, bounced(LAST)).write());
        notes.put("failed", Notes.failed(staff, List.of("ruc"), LocalDate.parse("2023-11-15")).write());
        notes.put("correction", Notes.correction(staff, "VICE_CHAIR_1", 1).write());
        return notes;
    }

    private static BounceFacts bounced(Instant moment) {
        return new BounceFacts("dtu", "Anna Prøve <anna@example.org>", moment, LAST, "5.1.1", "smtp; 550 5.1.1 User unknown", !moment.isBefore(LAST));
    }

    private static String flat(Letter letter) {
        return letter.text().replaceAll("\\s+", " ");
    }
}
