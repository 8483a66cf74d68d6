package dk.samstemt.assembly.story;

import static dk.samstemt.assembly.story.Case.PARTIES;
import static dk.samstemt.assembly.story.Case.soon;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.samstemt.assembly.draft.model.Draft;
import dk.samstemt.assembly.draft.model.Item;
import dk.samstemt.assembly.law.AdoptedAmendments;
import dk.samstemt.assembly.testkit.RealCase;
import dk.samstemt.assembly.workflow.AmendmentState;
import dk.samstemt.assembly.workflow.AssemblyRef;
import dk.samstemt.contracts.assembly.AmendmentAdopted;
import dk.samstemt.contracts.assembly.DecisionReached;
import dk.samstemt.contracts.membership.StatutesVersionPublished;
import dk.samstemt.contracts.voting.BallotClosed;
import dk.samstemt.contracts.voting.OpenedAnswer;
import dk.samstemt.contracts.voting.OpenedStatement;
import dk.samstemt.statutes.amendment.Amendment;
import dk.samstemt.statutes.amendment.Amendments;
import dk.samstemt.statutes.amendment.Operation;
import dk.samstemt.statutes.facts.ItemKind;
import dk.samstemt.statutes.facts.ItemSubject;
import dk.samstemt.statutes.profile.Profile;
import dk.samstemt.statutes.profile.ProfileWriter;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** AM-3: adoption and commencement are two days, and each adopted item waits for its own version of the statutes. */
class StatedDayStory {

    private static final List<Operation> CHANGES = List.of(Operation.replaceText("1.1", "hedder", "kaldes"), Operation.replaceText("1.2", "hører hjemme", "har hjemme"));

    @Test
    void am_3_a_day_before_adoption_is_refused_with_its_provision_before_anybody_is_told() {
        Api secretariat = Case.association("forening-for-tidligt");
        Draft early = draft(List.of(Case.today().plusDays(21)));
        Api.Answer created = Case.store(secretariat, early);
        String path = "/assemblies/" + created.at("assembly");
        Api.Answer check = secretariat.get(path + "/check");
        assertThat(check.at("mayGoOut")).isEqualTo(false);
        assertThat(Case.text(check)).contains("Ændringen under punkt 1 kan ikke træde i kraft", "intet gælder, før det er vedtaget");
        Api.Answer refused = secretariat.post(path + "/convening", created.etag(), null);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.at("rule")).isEqualTo("AM-3");
        assertThat(refused.at("provision")).isEqualTo("§ 11 stk. 1");
        Api.Answer edited = secretariat.put(path, created.etag(), draft(List.of(Case.today().plusDays(22))));
        assertThat(edited.status()).isEqualTo(200);
        assertThat(secretariat.get(path + "/check").at("mayGoOut")).isEqualTo(true);
        assertThat(Case.text(secretariat.get(path))).contains("\"inForceFrom\":\"" + Case.today().plusDays(22) + "\"");
        assertThat(secretariat.put(path, edited.etag(), draft(List.of(LocalDate.of(9999, 1, 1)))).at("errors.0.pointer")).isEqualTo("/items/0/amendment/inForceFrom");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void am_3_each_of_two_adopted_amendments_begins_on_its_day_and_waits_for_its_own_version(int first) {
        Api secretariat = Case.association("forening-to-dage-" + first);
        List<LocalDate> days = List.of(Case.today().plusDays(60), Case.today().plusDays(40));
        Case held = adopted(secretariat, draft(days));
        assertThat(held.heard(AmendmentAdopted.class)).extracting(AmendmentAdopted::item, AmendmentAdopted::inForceFrom, AmendmentAdopted::inForceFromDay)
                .containsExactlyInAnyOrder(tuple("item-1", start(days.get(0)), days.get(0).toString()), tuple("item-2", start(days.get(1)), days.get(1).toString()));
        assertThat(state(held)).isEqualTo(AmendmentState.AWAITING);
        String timetable = "/timetable?kind=EXTRAORDINARY&form=WRITTEN&day=" + days.get(0).plusDays(60);
        assertThat(secretariat.get(timetable).status()).as("adopted, and not in force yet").isEqualTo(200);

        publish(held, 2, first, days, true);
        publish(held, 3, first, days, false);
        assertThat(arrived(secretariat, 3)).isTrue();
        assertThat(state(held)).as("the other item's version, and one laid anew that names nobody").isEqualTo(AmendmentState.AWAITING);

        publish(held, 4, 3 - first, days, true);
        soon(() -> assertThat(state(held)).isEqualTo(AmendmentState.PUBLISHED));
        stays(held, days);
    }

    /** The assembly is under way until its record is with the members, and follows the version of its notice to the end. */
    private static void stays(Case held, List<LocalDate> days) {
        Api secretariat = held.secretariat();
        Api.Answer before = secretariat.get("/statutes/1/running");
        assertThat(before.at("inForce")).isEqualTo(1L);
        assertThat(before.at("assemblies.0.assembly")).isEqualTo(held.id());
        assertThat(before.at("assemblies.0.stays")).isEqualTo(false);
        assertThat((String) before.at("assemblies.0.why.sentence.da")).contains("version 1, gælder stadig");
        House.moveTo(start(days.get(1)));
        Api.Answer after = secretariat.get("/statutes/1/running");
        assertThat((Long) after.at("inForce")).isIn(3L, 4L, 2L);
        assertThat(after.at("assemblies.0.stays")).isEqualTo(true);
        assertThat(after.at("assemblies.0.follows")).isEqualTo(1L);
        assertThat(after.at("assemblies.0.noticeOn")).isEqualTo(held.day().minusDays(21).toString());
        assertThat(after.at("assemblies.0.why.rule")).isEqualTo("AM-3");
        assertThat(after.at("assemblies.0.why.provision")).isEqualTo("§ 11 stk. 1");
        assertThat(after.at("assemblies.0.why.interpretation")).isEqualTo("A-41");
        assertThat((String) after.at("assemblies.0.why.sentence.da")).contains("da version 1 gjaldt; den følges til ende, selv om version");
        assertThat((String) after.at("assemblies.0.why.sentence.en")).contains("that version is followed to the end, although version");
        assertThat((List<?>) secretariat.get("/statutes/2/running").at("assemblies")).isEmpty();
    }

    private static Case adopted(Api secretariat, Draft draft) {
        Case held = Case.convened(secretariat, draft);
        Instant given = House.now();
        held.accepted(PARTIES, given);
        held.closeDispatch(PARTIES);
        soon(() -> assertThat(held.at("state")).isEqualTo("CONVENED"));
        House.moveTo(held.deadline());
        List<OpenedAnswer> answers = List.of(new OpenedAnswer("item-1", "ASSENT", false, "00"), new OpenedAnswer("item-2", "ASSENT", false, "00"));
        House.WIRE.tell(held.key(), held.deadline(), new BallotClosed(held.id(), held.deadline(),
                PARTIES.stream().map(party -> new OpenedStatement(party, "stm-" + party, 1, given.plusSeconds(60), answers)).toList(), List.of()));
        soon(() -> assertThat(held.heard(AmendmentAdopted.class)).hasSize(2));
        assertThat(held.heard(DecisionReached.class)).allSatisfy(reached -> assertThat(String.valueOf(reached.ruling())).contains("FROM_A_DAY"));
        return held;
    }

    /** Membership's answer for one item; one that was laid anew names neither assembly nor item. */
    private static void publish(Case held, int version, int number, List<LocalDate> days, boolean awaited) {
        LocalDate day = days.get(number - 1);
        Profile next = Amendments.apply(RealCase.law().profile(), new Amendment(1, CHANGES.subList(number - 1, number)), start(day), day)
                .fold(applied -> applied.next().asVersion(version, start(day), day), mismatch -> null);
        String association = held.secretariat().association();
        String sha256 = House.MEMBERSHIP.put(association, ProfileWriter.canonical(next));
        House.WIRE.tell(association, House.now(), new StatutesVersionPublished(version, sha256, start(day), day.toString(), awaited ? held.id() : null,
                awaited ? "item-" + number : null));
    }

    private static boolean arrived(Api secretariat, int version) {
        soon(() -> assertThat(House.count("SELECT count(*) FROM assembly.statutes_version WHERE association = ? AND version = ?", secretariat.association(), version)).isEqualTo(1));
        return true;
    }

    private static AmendmentState state(Case held) {
        return House.part(AdoptedAmendments.class).state(new AssemblyRef(held.secretariat().association(), held.id()));
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(Case.ZONE).toInstant();
    }

    /** One amendment per day, each of other words. */
    private static Draft draft(List<LocalDate> days) {
        Draft plain = Case.draft();
        List<Item> items = IntStream.rangeClosed(1, days.size()).mapToObj(number -> new Item(number, ItemKind.DECISION, ItemSubject.AMENDMENT,
                Map.of("da", "Ændring " + number), null, new Amendment(1, CHANGES.subList(number - 1, number), days.get(number - 1)), null, null, null)).toList();
        return new Draft(plain.kind(), plain.form(), plain.day(), plain.purpose(), plain.basis(), items, plain.notice());
    }
}
