package dk.samstemt.statutes.amendment;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.statutes.Admissions;
import dk.samstemt.statutes.Cases;
import dk.samstemt.statutes.profile.Party;
import dk.samstemt.statutes.profile.Profile;
import dk.samstemt.statutes.profile.ProfileReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A party comes in, becomes another and goes: what is quoted, what is refused and with which place. */
class PartyOperationsTest {

    private static final String NEW = Admissions.json(Admissions.NEW);

    private static String misfit(Operation... operations) {
        return Admissions.apply(operations).fold(applied -> "fits", mismatch -> mismatch.operation() + " " + mismatch.provision() + ": " + mismatch.expected() + " | " + mismatch.found());
    }

    private static Party with(Party party, Map<String, String> name, List<String> speaksFor) {
        return new Party(party.id(), party.partyClass(), name, speaksFor, party.seats(), party.seatsWithoutVote());
    }

    private static Operation set(String party, String before, String after) {
        return Operation.setParty("3.1", party, before, after);
    }

    @Test
    void MEM_8_a_party_that_comes_in_stands_last_and_the_others_stay_as_they_are() {
        Applied applied = (Applied) Admissions.apply(Admissions.ADMITTED);
        assertThat(applied.next().parties()).containsExactlyElementsOf(Stream.concat(Cases.PROFILE.parties().stream(), Stream.of(Admissions.NEW)).toList());
        assertThat(applied.next().version()).isEqualTo(2);
        assertThat(applied.settings()).containsExactly(new Setting(OperationKind.SET_PARTY, "itu", "3.1", "", NEW, Cases.DAY.plusDays(1)));
        assertThat(applied.redlines()).isEmpty();
        assertThat(ProfileReader.read(dk.samstemt.statutes.profile.ProfileWriter.canonical(applied.next()))).isEqualTo(applied.next());
        assertThat(Cases.PROFILE.party("itu")).isEmpty();
    }

    @Test
    void MEM_8_a_municipality_comes_under_its_council_and_the_council_keeps_its_place() {
        Party council = Admissions.there("kkr-sjaelland");
        Party more = with(council, council.name(), Stream.concat(council.speaksFor().stream(), Stream.of("nyborg")).toList());
        Profile next = Admissions.next(Admissions.changes(council, more));
        assertThat(next.partyIds()).isEqualTo(Cases.PROFILE.partyIds());
        assertThat(next.party("kkr-sjaelland")).contains(more);
        assertThat(next.party("kkr-hovedstaden")).contains(Admissions.there("kkr-hovedstaden"));
    }

    @Test
    void AM_2_a_party_is_changed_only_when_what_stands_there_is_quoted_letter_by_letter() {
        String ku = Admissions.json(Admissions.there("ku"));
        String other = ku.replace("\"seats\":1", "\"seats\":0");
        assertThat(misfit(set("ku", other, ku))).isEqualTo("0 3.1: " + other + " | " + ku);
        assertThat(misfit(set("ku", null, other))).isEqualTo("0 3.1:  | " + ku);
        assertThat(misfit(set("ku", " ", other))).isEqualTo("0 3.1:   | " + ku);
        assertThat(misfit(set("ku", "{", other))).isEqualTo("0 3.1: { | " + ku);
        assertThat(misfit(set("ku", ku.replace("}", ",\"more\":1}"), other))).startsWith("0 3.1: ").endsWith(" | " + ku);
        assertThat(misfit(set("itu", NEW, NEW))).isEqualTo("0 3.1: " + NEW + " | ");
        assertThat(misfit(set("ku", ku.replace(",", " ,\n "), other))).isEqualTo("fits");
        assertThat(misfit(Operation.setParty("13", "itu", null, NEW))).isEqualTo("0 13:  | ");
        assertThat(misfit(Admissions.ADMITTED, Admissions.ADMITTED)).isEqualTo("1 3.1:  | " + NEW);
    }

    @Test
    void AM_2_what_is_no_party_is_refused_with_the_place() {
        assertThat(misfit(set("itu", null, "{"))).startsWith("0 3.1:  | ").contains("character 1");
        assertThat(misfit(set("itu", null, "[]"))).startsWith("0 3.1:  | ").contains("an object is expected");
        assertThat(misfit(set("itu", null, NEW.replace("\"seats\":0", "\"seats\":0,\"chairs\":2")))).isEqualTo("0 3.1:  | unknown member at \"/chairs\"");
        assertThat(misfit(set("itu", null, NEW.replace("\"seats\":0,", "")))).isEqualTo("0 3.1:  | is missing at \"/seats\"");
        assertThat(misfit(set("itu", null, NEW.replace("\"itu\"", "\"IT U\"")))).isEqualTo("0 3.1: itu | IT U");
        assertThat(misfit(set("itu", null, "{\"seats\":0,\"seatsWithoutVote\":0}"))).isEqualTo("0 3.1: itu | null");
        assertThat(misfit(set(null, null, NEW))).isEqualTo("0 3.1: null | itu");
        assertThat(misfit(set("itu", null, null))).isEqualTo("0 3.1: itu | ");
        assertThat(misfit(set("itu", "", " "))).isEqualTo("0 3.1: itu | ");
    }

    @Test
    void AM_3_a_party_that_the_reader_would_refuse_never_becomes_part_of_a_version_and_its_operation_is_named() {
        Operation words = Operation.replaceText("1.1", "hedder", "kaldes");
        assertThat(misfit(Admissions.admits(Admissions.party("itu", "school", 0, 0)), words)).startsWith("0 3.1:  | ").contains("unknown class school");
        assertThat(misfit(words, set("itu", null, NEW.replace("knowledge-institution", "x").replace("\"partyClass\":\"x\",", "")), Operation.insert("13", "Sidste."))).startsWith("1 3.1:  | ").contains("/parties/9/partyClass");
        assertThat(misfit(Admissions.admits(with(Admissions.NEW, Map.of("da", "IT"), List.of())), words)).startsWith("0 3.1:  | ").contains("no text in en");
        assertThat(misfit(Admissions.admits(with(Admissions.NEW, Admissions.NEW.name(), List.of("faxe"))), words)).startsWith("0 3.1:  | ").contains("faxe stands twice");
        assertThat(misfit(Admissions.admits(Admissions.party("itu", "knowledge-institution", -1, 0)), words)).startsWith("0 3.1:  | ").contains("seats");
        assertThat(misfit(Admissions.admits(Admissions.party("I", "knowledge-institution", 0, 0)), words)).startsWith("0 3.1:  | ");
    }

    @Test
    void AM_3_a_party_that_something_else_names_cannot_go_and_the_place_that_names_it_is_told() {
        String ruc = Admissions.json(Admissions.there("ruc"));
        assertThat(misfit(set("ruc", ruc, null), Operation.insert("13", "Sidste."))).contains("unknown party ruc");
        Profile ten = Admissions.next(Admissions.ADMITTED);
        assertThat(Admissions.apply(ten, set("itu", NEW, null))).isInstanceOfSatisfying(Applied.class, applied -> {
            assertThat(applied.next().parties()).isEqualTo(Cases.PROFILE.parties());
            assertThat(applied.settings()).containsExactly(new Setting(OperationKind.SET_PARTY, "itu", "3.1", NEW, "", Cases.DAY.plusDays(1)));
        });
    }

    @Test
    void AM_3_a_party_has_no_day_of_its_own_beside_that_of_the_version() {
        LocalDate begins = Cases.DAY.plusDays(1);
        assertThat(misfit(from(begins))).isEqualTo("fits");
        assertThat(misfit(from(begins.plusDays(1)))).isEqualTo("0 3.1: 2023-11-16 | 2023-11-15");
        assertThat(misfit(from(begins.minusDays(1)))).isEqualTo("0 3.1: 2023-11-14 | 2023-11-15");
    }

    private static Operation from(LocalDate day) {
        return new Operation(OperationKind.SET_PARTY, "3.1", null, NEW, "itu", day);
    }
}
