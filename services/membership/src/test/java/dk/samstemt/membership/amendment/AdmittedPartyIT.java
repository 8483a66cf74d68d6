package dk.samstemt.membership.amendment;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.contracts.assembly.AmendmentAdopted;
import dk.samstemt.contracts.assembly.RollRequested;
import dk.samstemt.contracts.membership.AmendmentRefused;
import dk.samstemt.contracts.membership.RollEntry;
import dk.samstemt.contracts.membership.RollFixed;
import dk.samstemt.contracts.membership.StatutesVersionPublished;
import dk.samstemt.json.Records;
import dk.samstemt.membership.testkit.Api;
import dk.samstemt.membership.testkit.NeighbouringBytes;
import dk.samstemt.membership.testkit.Wire;
import dk.samstemt.statutes.amendment.Amendment;
import dk.samstemt.statutes.amendment.Operation;
import dk.samstemt.statutes.profile.Party;
import dk.samstemt.statutes.profile.Profile;
import dk.samstemt.statutes.profile.ProfileReader;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** MEM-8, MEM-9: a party that an adopted amendment admits is on the roll of every day from its beginning, and on none before. */
class AdmittedPartyIT {

    private static final Profile FIRST = ProfileReader.read(ProfileReader.shipped());
    private static final Instant CLOSE = Instant.parse("2023-11-14T23:00:00Z");
    private static final String ITU = json(itu(0));

    @Test
    void mem_8_the_roll_of_a_day_after_commencement_names_the_new_party_and_that_of_a_day_before_does_not() {
        Api api = Api.founded("party-in");
        adopt("party-in", 1, Operation.setParty("3.1", "itu", null, ITU));
        Wire.published("party-in", StatutesVersionPublished.class, 2);

        request("party-in", "a2", "2023-11-14", "2023-11-15", "2024-06-20");
        List<RollFixed> rolls = Wire.published("party-in", RollFixed.class, 3);

        assertThat(rolls).extracting(RollFixed::day).containsExactly("2023-11-14", "2023-11-15", "2024-06-20");
        assertThat(parties(rolls.get(0))).isEqualTo(FIRST.partyIds());
        assertThat(parties(rolls.get(1))).isEqualTo(Stream.concat(FIRST.partyIds().stream(), Stream.of("itu")).toList());
        assertThat(parties(rolls.get(2))).isEqualTo(parties(rolls.get(1)));
        assertThat(rolls.get(1).parties()).contains(new RollEntry("itu", "knowledge-institution", List.of()));
        assertThat(api.get("/parties").each("", "id")).as("on 24 October, before the version begins").isEqualTo(FIRST.partyIds());
        assertThat(new String(api.bytes("/statutes/2/lint"), StandardCharsets.UTF_8)).contains("PARTY_WITHOUT_FEE");
        assertThat(api.page("/statutes/2/redline.html")).contains("Party IT University", "Not a party", "IT University (knowledge institution): no seat on the board", "§ 3 stk. 1");
    }

    @Test
    void mem_8_a_municipality_that_joins_is_named_with_its_contact_council() {
        Api.founded("party-speaks");
        Party council = FIRST.party("kkr-sjaelland").orElseThrow();
        Party more = new Party(council.id(), council.partyClass(), council.name(), Stream.concat(council.speaksFor().stream(), Stream.of("nyborg")).toList(), 1, 1);
        adopt("party-speaks", 1, Operation.setParty("3.3", "kkr-sjaelland", json(council), json(more)));
        Wire.published("party-speaks", StatutesVersionPublished.class, 2);

        request("party-speaks", "a2", "2023-11-14", "2023-11-15");
        List<RollFixed> rolls = Wire.published("party-speaks", RollFixed.class, 2);

        assertThat(rolls.get(0).parties()).filteredOn(entry -> entry.speaksFor().contains("nyborg")).isEmpty();
        assertThat(rolls.get(1).parties()).filteredOn(entry -> entry.speaksFor().contains("nyborg")).extracting(RollEntry::party).containsExactly("kkr-sjaelland");
    }

    @Test
    void mem_9_a_seat_for_the_new_party_takes_a_later_amendment_of_the_words_that_seat_the_board() {
        Api api = Api.founded("party-seat");
        adopt("party-seat", 1, Operation.setParty("3.1", "itu", null, json(itu(1))));
        assertThat(Wire.published("party-seat", AmendmentRefused.class, 1)).extracting(AmendmentRefused::reason).containsExactly("wording-differs");
        assertThat((String) api.get("/statutes").each("refused", "found").get(0)).startsWith("MEM-9: itu gets a seat on the board");
        assertThat((List<?>) api.get("/statutes").at("versions")).hasSize(1);

        adopt("party-seat", 2, Operation.setParty("3.1", "itu", null, ITU));
        Wire.published("party-seat", StatutesVersionPublished.class, 2);
        adopt("party-seat", 3, Operation.replaceText("5.1", "de fire vidensinstitutioner", "de fem vidensinstitutioner"), Operation.setParty("5.1", "itu", ITU, json(itu(1))));
        Wire.published("party-seat", StatutesVersionPublished.class, 3);

        assertThat(api.page("/statutes/3/redline.html")).contains("§ 5 stk. 1", "IT University (knowledge institution): no seat on the board",
                "IT University (knowledge institution): 1 seat on the board with a vote").doesNotContain("Not a party");
    }

    private static Party itu(int seats) {
        return new Party("itu", "knowledge-institution", Map.of("da", "IT-Universitetet", "en", "IT University"), List.of(), seats, 0);
    }

    private static String json(Party party) {
        return new String(Records.canonical(party), StandardCharsets.UTF_8);
    }

    private static List<String> parties(RollFixed roll) {
        return roll.parties().stream().map(RollEntry::party).toList();
    }

    private static void adopt(String association, long number, Operation... operations) {
        byte[] amendment = Records.canonical(new Amendment(number < 3 ? 1 : 2, List.of(operations)));
        Wire.send(Wire.assemblyEvent(association, "a1", number, new AmendmentAdopted("a1", "item-" + number, 1, NeighbouringBytes.put(association, amendment), CLOSE, "2023-11-15")));
    }

    private static void request(String association, String assembly, String... days) {
        for (int i = 0; i < days.length; i++) {
            Wire.send(Wire.assemblyEvent(association, assembly + i, 1, new RollRequested(assembly + i, days[i])));
        }
    }
}
