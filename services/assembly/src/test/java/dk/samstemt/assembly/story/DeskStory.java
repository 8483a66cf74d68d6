package dk.samstemt.assembly.story;

import static dk.samstemt.assembly.story.Case.text;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.assembly.draft.model.Draft;
import dk.samstemt.assembly.draft.model.Item;
import dk.samstemt.assembly.testkit.RealCase;
import dk.samstemt.assembly.testkit.Several;
import dk.samstemt.contracts.assembly.CancellationRefused;
import dk.samstemt.statutes.amendment.Amendment;
import dk.samstemt.statutes.amendment.Operation;
import dk.samstemt.statutes.facts.ItemSubject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the secretariat's desk needs while it writes and calls off: annexes taken out and replaced, a change seen before it is saved, a cancellation before it is made. */
class DeskStory {

    private static final byte[] FIRST = "Det første bilag".getBytes(StandardCharsets.UTF_8);
    private static final byte[] OTHER = "Et rettet bilag".getBytes(StandardCharsets.UTF_8);
    private static Api secretariat;

    @BeforeAll
    static void association() {
        secretariat = Case.association("forening-skrivebord");
    }

    @Test
    void annexes_are_taken_out_and_replaced_in_place_only_from_the_revision_that_was_seen_and_only_in_a_draft() {
        Case draft = new Case(secretariat, (String) Case.store(secretariat, Case.draft()).at("assembly"));
        List<String> annexes = List.of(add(draft), add(draft), add(draft));
        String first = draft.path("/annexes/" + annexes.get(0));
        String second = draft.path("/annexes/" + annexes.get(1));
        String seen = secretariat.get(draft.path("")).etag();
        assertThat(secretariat.delete(first, null).status()).isEqualTo(428);
        assertThat(secretariat.delete(first, "\"1\"").status()).isEqualTo(412);
        assertThat(secretariat.delete(draft.path("/annexes/anx-none"), seen).status()).isEqualTo(404);
        assertThat(secretariat.delete(first, seen).status()).isEqualTo(204);
        assertThat(secretariat.get(first).status()).isEqualTo(404);
        assertThat(secretariat.replace(second, seen, OTHER).status()).isEqualTo(412);
        Api.Answer replaced = secretariat.replace(second, secretariat.get(draft.path("")).etag(), OTHER);
        assertThat(replaced.at("annex")).isEqualTo(annexes.get(1));
        assertThat(secretariat.get(second).body()).isEqualTo(OTHER);
        assertThat(secretariat.replace(second, secretariat.get(draft.path("")).etag(), new byte[] {0, 1}).status()).isEqualTo(415);
        String fourth = add(draft);
        assertThat(names(draft)).containsExactly("Andet.txt", "Bilag 1.txt", "Bilag 1.txt");
        assertThat(ids(draft)).containsExactly(annexes.get(1), annexes.get(2), fourth);
        assertThat(secretariat.post(draft.path("/convening"), secretariat.get(draft.path("")).etag(), null).status()).isEqualTo(202);
        Api.Answer late = secretariat.delete(second, secretariat.get(draft.path("")).etag());
        assertThat(late.status()).isEqualTo(409);
        assertThat(text(late)).contains("not-a-draft");
    }

    @Test
    void a_change_of_the_statutes_is_seen_word_by_word_before_it_is_saved_and_one_that_does_not_fit_says_what_stands_there() {
        Operation real = RealCase.draft().items().get(1).amendment().operations().get(0);
        Api.Answer fits = change(real.before(), real.after());
        assertThat(fits.status()).as(() -> text(fits)).isEqualTo(200);
        assertThat(text(fits)).contains("\"provision\":\"§ 6 stk. 2\"", "\"kind\":\"REMOVED\"", "\"kind\":\"ADDED\"").doesNotContain("misfit");
        Api.Answer misfits = change("Det står der ikke", "Nyt");
        assertThat(misfits.status()).isEqualTo(200);
        assertThat(misfits.at("misfit.provision")).isEqualTo("§ 6 stk. 2");
        assertThat(misfits.at("changes")).isEqualTo(List.of());
        assertThat(secretariat.post("/assemblies/redline", Map.of("amendment", Map.of("baseVersion", 1L, "operations", List.of(Map.of("kind", "REPEAL"))))).status()).isEqualTo(422);
        assertThat(secretariat.post("/assemblies/redline", Map.of("day", "2024-01-01")).status()).isEqualTo(422);
    }

    @Test
    void the_figures_an_amendment_changes_stand_beside_its_words() {
        Draft plain = Case.draft();
        Item first = plain.items().get(0);
        Item item = new Item(1, first.kind(), ItemSubject.AMENDMENT, first.title(), first.wording(), new Amendment(1, Several.CHANGES), null, null, null);
        Case stored = new Case(secretariat, (String) Case.store(secretariat, new Draft(plain.kind(), plain.form(), plain.day(), plain.purpose(), plain.basis(), List.of(item), plain.notice())).at("assembly"));
        Api.Answer changes = secretariat.get(stored.path("/redline"));
        assertThat(changes.status()).as(() -> text(changes)).isEqualTo(200);
        assertThat(text(changes)).contains("\"number\":1", "Det betales to gange om året", "Kontingentet tilbagebetales ikke.", "\"provision\":\"§ 4 stk. 4\"", "21 dage", "28 dage", "28 days");
    }

    @Test
    void a_cancellation_is_seen_before_it_is_made_and_leaves_no_trace() {
        Case called = Case.convened(secretariat, Case.draft());
        Map<String, Object> reason = Map.of("da", "Forslaget er trukket tilbage.");
        Map<String, Object> caller = Map.of("kind", "MEMBER_CALL", "member", "region-hovedstaden", "signatory", "Regionsrådet", "day", Case.today().toString());
        Api.Answer lawful = secretariat.post(called.path("/cancellation/preview"), Map.of("by", caller, "reason", reason));
        assertThat(lawful.at("mayBeCancelled")).isEqualTo(true);
        assertThat(text(lawful)).contains("Forslaget er trukket tilbage.", "\"recipients\"", "\"statements\"");
        Api.Answer other = secretariat.post(called.path("/cancellation/preview"), Map.of("by", Map.of("kind", "BOARD_DECISION", "day", Case.today().toString()), "reason", reason));
        assertThat(other.at("mayBeCancelled")).isEqualTo(false);
        assertThat(secretariat.post(called.path("/cancellation/preview"), Map.of("reason", reason)).status()).isEqualTo(422);
        assertThat(called.at("state")).isEqualTo("CONVENING");
        assertThat(secretariat.get(called.path("/cancellation")).status()).isEqualTo(404);
        assertThat(called.heard(CancellationRefused.class)).isEmpty();
        String draft = (String) Case.store(secretariat, Case.draft()).at("assembly");
        assertThat(secretariat.post("/assemblies/" + draft + "/cancellation/preview", Map.of("by", caller, "reason", reason)).status()).isEqualTo(409);
    }

    @Test
    void everything_about_an_assembly_comes_in_one_answer() {
        Case called = new Case(secretariat, (String) Case.store(secretariat, Case.draft()).at("assembly"));
        Api.Answer found = secretariat.get(called.path("/case"));
        assertThat(found.at("assembly.state")).isEqualTo("DRAFT");
        assertThat(found.at("decisions")).isEqualTo(List.of());
        assertThat(found.at("record")).isNull();
        assertThat(found.at("text")).isNull();
        assertThat(secretariat.get("/assemblies/asm-none/case").status()).isEqualTo(404);
    }

    @Test
    void the_agenda_of_an_ordinary_assembly_begins_with_what_the_statutes_demand() {
        Api.Answer proposed = secretariat.get("/ordinary-agenda");
        assertThat(proposed.at("provision")).isEqualTo("§ 4 stk. 3");
        assertThat(text(proposed)).contains("{\"kind\":\"ELECTION\",\"onlyAfterElections\":false,\"subject\":\"CHAIR_OF_MEETING\"}", "\"ANY_OTHER_BUSINESS\"");
        assertThat((List<?>) proposed.at("points")).hasSize(9);
    }

    private static String add(Case draft) {
        return (String) secretariat.upload(draft.path("/annexes"), "text/plain", FIRST).at("annex");
    }

    private static Api.Answer change(String before, String after) {
        Map<String, Object> operation = Map.of("kind", "REPLACE_TEXT", "provision", "6.2", "before", before, "after", after);
        return secretariat.post("/assemblies/redline", Map.of("amendment", Map.of("baseVersion", 1L, "operations", List.of(operation))));
    }

    private static List<Object> names(Case draft) {
        return field(draft, "fileName");
    }

    private static List<Object> ids(Case draft) {
        return field(draft, "annex");
    }

    private static List<Object> field(Case draft, String name) {
        return ((List<?>) draft.at("annexes")).stream().map(annex -> (Object) ((Map<?, ?>) annex).get(name)).toList();
    }
}
