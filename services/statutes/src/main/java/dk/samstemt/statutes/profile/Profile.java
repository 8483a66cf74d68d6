package dk.samstemt.statutes.profile;

import dk.samstemt.json.Digests;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One version of an association's statutes.
 *
 * @param format version of the profile format, 1
 * @param id the association's statutes, the same in every version
 * @param version 1 for the imported statutes, one more for each adopted amendment
 * @param name the association's name by language ({@code da}, {@code en})
 * @param timeZone the zone in which its days begin and end
 * @param inForceFrom the moment the version enters into force
 * @param inForceFromDay the first civil day that follows it
 * @param classes the classes of parties
 * @param parties the parties that are convened, state and must agree
 * @param provisions the text
 * @param parameters the numbers of the text, with validity
 * @param decisionRules how decisions come about, as combinators
 * @param chairmanship composition and rotation of the chairmanship; null where the statutes have no rotation
 * @param interpretations the readings chosen where the text leaves a question open
 * @param ordinaryAgenda what an ordinary assembly must deal with; null where the statutes lay nothing down
 * @param assets who comes first when assets are paid out; null where the statutes name nobody
 * @param membership who can become a member; null where the profile does not say
 * @param fees who pays by what basis; null where the profile does not say
 * @param administration who runs the office; null where the profile does not say
 */
public record Profile(int format, String id, int version, Map<String, String> name, String timeZone,
        Instant inForceFrom, LocalDate inForceFromDay, List<PartyClass> classes, List<Party> parties,
        List<Provision> provisions, List<Parameter> parameters, List<DecisionRule> decisionRules,
        @MayBeAbsent Chairmanship chairmanship, List<Interpretation> interpretations, @MayBeAbsent OrdinaryAgenda ordinaryAgenda,
        @MayBeAbsent Assets assets, @MayBeAbsent Membership membership, @MayBeAbsent FeeTerms fees,
        @MayBeAbsent Administration administration) {

    /** The zone in which the association's days begin and end. */
    public ZoneId zone() {
        return ZoneId.of(timeZone);
    }

    /** SHA-256 of the canonical bytes: the name under which this version is cited. */
    public String digest() {
        return Digests.sha256Hex(ProfileWriter.canonical(this));
    }

    /** The party with this id. */
    public Optional<Party> party(String party) {
        return parties.stream().filter(candidate -> candidate.id().equals(party)).findFirst();
    }

    /** Ids of all parties, in the order of the profile. */
    public List<String> partyIds() {
        return parties.stream().map(Party::id).toList();
    }

    /** The provision with this id, for example {@code 4.4}. */
    public Optional<Provision> provision(String provision) {
        return provisions.stream().filter(candidate -> candidate.id().equals(provision)).findFirst();
    }

    /** The parameter with this id. */
    public Optional<Parameter> parameter(String parameter) {
        return parameters.stream().filter(candidate -> candidate.id().equals(parameter)).findFirst();
    }

    /** The interpretation with this id, for example {@code A-2}. */
    public Optional<Interpretation> interpretation(String interpretation) {
        return interpretations.stream().filter(candidate -> candidate.id().equals(interpretation)).findFirst();
    }

    /** The same profile with another text. */
    public Profile withProvisions(List<Provision> other) {
        return with(other, parameters, decisionRules, interpretations);
    }

    /** The same profile with other parties. */
    public Profile withParties(List<Party> other) {
        return new Profile(format, id, version, name, timeZone, inForceFrom, inForceFromDay, classes, other, provisions, parameters,
                decisionRules, chairmanship, interpretations, ordinaryAgenda, assets, membership, fees, administration);
    }

    /** The same profile with other numbers. */
    public Profile withParameters(List<Parameter> other) {
        return with(provisions, other, decisionRules, interpretations);
    }

    /** The same profile with other decision rules. */
    public Profile withDecisionRules(List<DecisionRule> other) {
        return with(provisions, parameters, other, interpretations);
    }

    /** The same profile with other readings. */
    public Profile withInterpretations(List<Interpretation> other) {
        return with(provisions, parameters, decisionRules, other);
    }

    /** The same content as another version, in force from a moment and the first civil day that follows it. */
    public Profile asVersion(int other, Instant from, LocalDate fromDay) {
        return new Profile(format, id, other, name, timeZone, from, fromDay, classes, parties, provisions, parameters,
                decisionRules, chairmanship, interpretations, ordinaryAgenda, assets, membership, fees, administration);
    }

    private Profile with(List<Provision> text, List<Parameter> numbers, List<DecisionRule> decisions, List<Interpretation> readings) {
        return new Profile(format, id, version, name, timeZone, inForceFrom, inForceFromDay, classes, parties, text, numbers,
                decisions, chairmanship, readings, ordinaryAgenda, assets, membership, fees, administration);
    }
}
