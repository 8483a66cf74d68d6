package dk.samstemt.assembly.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the secretariat asks before there is a draft: which dates, which day, and what if it goes out on Monday. */
class DatesStory {

    private static final String PLAN = "kind=EXTRAORDINARY&form=WRITTEN&purpose=AMENDMENT";
    private static Api secretariat;

    @BeforeAll
    static void association() {
        secretariat = Case.association("forening-frister");
    }

    @Test
    void everyDateOfAWishedDaySaysHowItWasCounted() {
        LocalDate day = Case.today().plusDays(40);
        Api.Answer table = secretariat.get("/timetable?" + PLAN + "&day=" + day);
        assertThat(table.status()).as(() -> Case.text(table)).isEqualTo(200);
        assertThat(Case.text(table)).contains("\"id\":\"NOTICE\"", "\"date\":\"" + day.minusDays(21) + "\"", "minus 21 dage", "\"parameter\":\"notice.extraordinary\"",
                "\"rule\":\"GA-7\"", "§ 4 stk. 4", "\"reading\":\"CLEAR_DAYS\"", "\"rule\":\"AM-5\"");
    }

    @Test
    void aDayOfDispatchSaysWhatIsKeptWhatIsMissedAndWhichDaysAreLawful() {
        LocalDate day = Case.today().plusDays(30);
        Api.Answer intime = secretariat.get("/timetable/what-if?" + PLAN + "&day=" + day + "&sent=" + day.minusDays(21));
        assertThat(Case.text(intime)).contains("\"lawful\":true", "\"state\":\"LAST_DAY\"");
        Api.Answer late = secretariat.get("/timetable/what-if?" + PLAN + "&day=" + day + "&sent=" + day.minusDays(20));
        assertThat(Case.text(late)).contains("\"lawful\":false", "\"state\":\"MISSED\"", "\"days\":1", "\"day\":\"" + day.plusDays(1) + "\"");
    }

    @Test
    void theEarliestLawfulDayOfADissolutionWaitsForTheLastMemberToBeInformed() {
        LocalDate today = Case.today();
        String plan = "kind=EXTRAORDINARY&form=PHYSICAL&purpose=DISSOLUTION";
        assertThat(Case.text(secretariat.get("/timetable/lawful-days?" + plan))).contains("\"sent\":\"" + today + "\"", "\"day\":\"" + today.plusDays(84) + "\"");
        assertThat(Case.text(secretariat.get("/timetable/lawful-days?" + plan + "&informed=" + today.minusDays(70))))
                .contains("\"day\":\"" + today.plusDays(21) + "\"");
    }

    @Test
    void aDateThatIsNoneSaysWhyAndWhatWasMeant() {
        Stream.of(List.of("2026-02-29", "no-such-date", "[\"2026-02-28\",\"2026-03-01\"]"), List.of("05.05.2026", "unsupported-format", "[\"2026-05-05\"]"),
                List.of("31.04.2026", "no-such-date", "[\"2026-04-30\",\"2026-05-01\"]")).forEach(wrong -> Stream.of("day", "sent", "informed").forEach(asked -> {
                    String rest = asked.equals("day") ? "" : "&day=2026-05-05";
                    Api.Answer refused = secretariat.get("/timetable/what-if?" + PLAN + rest + "&" + asked + "=" + wrong.get(0));
                    assertThat(refused.status()).isEqualTo(422);
                    assertThat(Case.text(refused)).contains("\"pointer\":\"/" + asked + "\"", "\"code\":\"" + wrong.get(1) + "\"", "\"alternatives\":" + wrong.get(2), "\"detail\":");
                }));
        assertThat(Case.text(secretariat.get("/timetable?" + PLAN + "&day=soon"))).contains("\"code\":\"unsupported-format\"").doesNotContain("alternatives");
    }

    @Test
    void whatIsNoDateOrNoPlanIsRefusedWithItsPlace() {
        Stream.of(List.of("day=2026-02-29&" + PLAN, "/day"), List.of(PLAN, "/day"), List.of("day=2026-05-05&form=WRITTEN", "/kind"),
                List.of("day=2026-05-05&" + PLAN + ",PARTY", "/purpose"), List.of("day=2026-05-05&" + PLAN + "&feeYear=20x6", "/feeYear"),
                List.of("day=2026-05-05&" + PLAN + "&sent=9999-01-01", "/sent")).forEach(bad -> {
                    Api.Answer refused = secretariat.get("/timetable/what-if?" + bad.get(0));
                    assertThat(refused.status()).as(bad.get(0)).isEqualTo(422);
                    assertThat(new String(refused.body(), StandardCharsets.UTF_8)).contains("\"" + bad.get(1) + "\"");
                });
    }
}
