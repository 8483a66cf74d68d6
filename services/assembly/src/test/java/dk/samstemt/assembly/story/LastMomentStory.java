package dk.samstemt.assembly.story;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.assembly.draft.model.Basis;
import dk.samstemt.assembly.draft.model.Draft;
import dk.samstemt.assembly.testkit.RealCase;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A last moment that no clock shows, or that a clock shows twice, is returned at entry with what could be meant. */
class LastMomentStory {

    private static Api secretariat;

    @BeforeAll
    static void association() {
        secretariat = Case.association("forening-frist");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-29, 2026-03-29T02:30, dst-gap, 2026-03-29T03:00+02:00",
        "2026-10-25, 2026-10-25T02:30, dst-ambiguous, 2026-10-25T02:30+01:00",
        "2026-10-25, 2026-10-25T02:30+03:00, offset-mismatch, 2026-10-25T02:30+02:00",
        "2026-02-28, 2026-02-29T12:00, no-such-date, 2026-02-28T12:00",
        "2026-10-25, 2026-10-26T12:00, not-on-the-day, 2026-10-25T23:59:59+01:00"})
    void isRefusedWithItsAlternatives(LocalDate day, String entered, String code, String alternative) {
        Api.Answer refused = secretariat.post("/assemblies", null, draft(day, entered));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.at("errors.0.pointer")).isEqualTo("/notice/lastMoment");
        assertThat(refused.at("errors.0.code")).isEqualTo(code);
        assertThat((List<?>) refused.at("alternatives")).anyMatch(alternative::equals);
        assertThat(secretariat.post("/assemblies", null, draft(LocalDate.parse(alternative.substring(0, 10)), alternative)).status()).isEqualTo(201);
    }

    @Test
    void theSecondOfTwoHoursIsAccepted() {
        Api.Answer stored = secretariat.post("/assemblies", null, draft(LocalDate.of(2026, 10, 25), "2026-10-25T02:30+01:00"));
        assertThat(stored.status()).isEqualTo(201);
        assertThat(String.valueOf(secretariat.get("/assemblies/" + stored.at("assembly") + "/check").at("timetable.rows"))).contains("2026-10-25T01:30:00");
    }

    private static Draft draft(LocalDate day, String lastMoment) {
        Draft draft = Case.draft((Basis) RealCase.draft().basis(), lastMoment);
        return new Draft(draft.kind(), draft.form(), day, draft.purpose(), draft.basis(), draft.items(), draft.notice());
    }
}
