package dk.samstemt.assembly.story;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.assembly.draft.model.Draft;
import dk.samstemt.assembly.testkit.Dissolving;
import dk.samstemt.statutes.facts.ItemSubject;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** DI-3, DI-4: what is asked of the notice of a dissolution besides its own period. */
class AgendaStory {

    @Test
    void a_dissolution_goes_out_with_both_its_items_and_on_a_day_that_leaves_the_time_for_informing() {
        Api secretariat = Case.association("forening-oploesning");
        LocalDate today = Case.today();
        LocalDate day = today.plusDays(30);
        Api.Answer alone = convened(secretariat, Dissolving.draft(day, today.minusDays(84), ItemSubject.DISSOLUTION));
        assertThat(alone.status()).isEqualTo(422);
        assertThat(Case.text(alone)).contains("\"AGENDA_COMPLETE\"", "\"DI-4\"", "refused-by-law");

        Draft uninformed = Dissolving.draft(day, null, ItemSubject.DISSOLUTION, ItemSubject.USE_OF_ASSETS);
        Api.Answer late = convened(secretariat, uninformed);
        assertThat(Case.text(late)).contains("\"DI-3\"", "\"earliestLawfulDay\":\"" + today.plusDays(84) + "\"");

        String informed = (String) Case.store(secretariat, Dissolving.draft(day, today.minusDays(54), ItemSubject.DISSOLUTION,
                ItemSubject.USE_OF_ASSETS)).at("assembly");
        assertThat(Case.text(secretariat.get("/assemblies/" + informed + "/check"))).contains("\"mayGoOut\":true", "\"kind\":\"AGENDA_COMPLETE\"",
                "\"membersInformedOn\":\"" + today.minusDays(54) + "\"");
        assertThat(secretariat.post("/assemblies/" + informed + "/convening", "\"1\"", null).status()).isEqualTo(202);
    }

    @Test
    void what_is_yet_to_be_done_is_not_stated_as_done() {
        Api secretariat = Case.association("forening-i-morgen");
        Draft tomorrow = Dissolving.draft(Case.today().plusDays(90), Case.today().plusDays(1), ItemSubject.DISSOLUTION);
        Api.Answer refused = secretariat.post("/assemblies", null, tomorrow);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(Case.text(refused)).contains("\"/membersInformedOn\"", "\"in-the-future\"");
        assertThat(secretariat.post("/assemblies", Map.of("membersInformedOn", "2024-02-30")).status()).isEqualTo(422);
    }

    private static Api.Answer convened(Api secretariat, Draft draft) {
        Object id = Case.store(secretariat, draft).at("assembly");
        return secretariat.post("/assemblies/" + id + "/convening", "\"1\"", null);
    }
}
