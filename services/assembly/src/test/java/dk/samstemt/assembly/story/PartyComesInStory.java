package dk.samstemt.assembly.story;

import static dk.samstemt.assembly.story.Case.soon;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.assembly.draft.model.Draft;
import dk.samstemt.assembly.draft.model.Item;
import dk.samstemt.assembly.testkit.RealCase;
import dk.samstemt.contracts.membership.StatutesVersionPublished;
import dk.samstemt.json.Records;
import dk.samstemt.statutes.amendment.Amendment;
import dk.samstemt.statutes.amendment.Amendments;
import dk.samstemt.statutes.amendment.Applied;
import dk.samstemt.statutes.amendment.Operation;
import dk.samstemt.statutes.profile.Party;
import dk.samstemt.statutes.profile.Profile;
import dk.samstemt.statutes.profile.ProfileWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** MEM-9: an assembly is asked to let a party in, and the secretariat is told before dispatch what the proposal lacks. */
class PartyComesInStory {

    @Test
    void aPartyComesInWithoutASeatAndASeatTakesTheWordsForIt() {
        Api secretariat = Case.association("forening-optager");
        String first = stored(secretariat, admits(0), 21);
        assertThat(check(secretariat, first)).contains("\"code\":\"PARTY_WITHOUT_FEE\"", "\"rule\":\"FEE-2\"").doesNotContain("SEAT_WITHOUT_WORDS", "DOES_NOT_MATCH", "\"AM-4\"");

        String second = stored(secretariat, admits(1), 28);
        assertThat(check(secretariat, second)).contains("\"code\":\"SEAT_WITHOUT_WORDS\"", "\"rule\":\"MEM-9\"", "§ 5 stk. 1", "\"code\":\"DOES_NOT_MATCH\"", "\"code\":\"SAME_PARTY\"");

        String third = stored(secretariat, List.of(Operation.replaceText("5.1", "de fire vidensinstitutioner", "de fem vidensinstitutioner"), admits(1).get(0)), 35);
        assertThat(check(secretariat, third)).doesNotContain("SEAT_WITHOUT_WORDS", "DOES_NOT_MATCH");
        assertThat(check(secretariat, first)).contains("\"code\":\"SAME_PARTY\"");
    }

    @Test
    void nobodyIsConvenedForADayOnWhichThereIsAPartyTheStatutesInForceDoNotKnow() {
        Api secretariat = Case.association("forening-venter");
        LocalDate begins = Case.today().plusDays(15);
        String path = "/assemblies/" + Case.store(secretariat, Case.draft()).at("assembly");
        assertThat(secretariat.get(path + "/check").at("mayGoOut")).isEqualTo(true);
        publish(secretariat, begins);
        soon(() -> assertThat(secretariat.get(path + "/check").at("mayGoOut")).isEqualTo(false));

        Api.Answer refused = secretariat.post(path + "/convening", secretariat.get(path).etag(), null);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.at("rule")).isEqualTo("MEM-3");
        assertThat(Case.text(secretariat.get(path + "/check"))).contains("itu er ikke part efter de gældende vedtægter", "når ændringen er trådt i kraft");

        House.moveTo(begins.atStartOfDay(Case.ZONE).toInstant());
        String later = "/assemblies/" + Case.store(secretariat, Case.draft()).at("assembly");
        assertThat(secretariat.get(later + "/check").at("mayGoOut")).isEqualTo(true);
    }

    private static void publish(Api secretariat, LocalDate day) {
        Instant start = day.atStartOfDay(Case.ZONE).toInstant();
        Profile next = Amendments.apply(RealCase.law().profile(), new Amendment(1, admits(0)), start, day).fold(Applied::next, mismatch -> null);
        String sha256 = House.MEMBERSHIP.put(secretariat.association(), ProfileWriter.canonical(next));
        House.WIRE.tell(secretariat.association(), House.now(), new StatutesVersionPublished(2, sha256, start, day.toString(), null, null));
    }

    private static List<Operation> admits(int seats) {
        Party party = new Party("itu", "knowledge-institution", Map.of("da", "IT-Universitetet", "en", "IT University"), List.of(), seats, 0);
        return List.of(Operation.setParty("3.1", "itu", null, new String(Records.canonical(party), StandardCharsets.UTF_8)));
    }

    private static String stored(Api secretariat, List<Operation> operations, int inDays) {
        Draft real = RealCase.draft().on(Case.today().plusDays(inDays));
        Item was = real.items().get(1);
        Item item = new Item(2, was.kind(), was.subject(), was.title(), was.wording(), new Amendment(1, operations), null, null, null);
        return (String) Case.store(secretariat, new Draft(real.kind(), real.form(), real.day(), real.purpose(), real.basis(), List.of(real.items().get(0), item), real.notice())).at("assembly");
    }

    private static String check(Api secretariat, String assembly) {
        return Case.text(secretariat.get("/assemblies/" + assembly + "/check"));
    }
}
