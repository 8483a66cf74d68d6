package dk.samstemt.statutes.rules.members;

import dk.samstemt.statutes.facts.fees.FeeRaiseFacts;
import dk.samstemt.statutes.facts.members.ActFacts;
import dk.samstemt.statutes.facts.members.AdmissionFacts;
import dk.samstemt.statutes.facts.members.ApplicantFacts;
import dk.samstemt.statutes.facts.members.MembershipEnd;
import dk.samstemt.statutes.facts.members.RollEntry;
import dk.samstemt.statutes.facts.members.SeatFacts;
import dk.samstemt.statutes.facts.members.SeatingFacts;
import dk.samstemt.statutes.facts.members.SignatureFacts;
import dk.samstemt.statutes.facts.members.WithdrawalFacts;
import dk.samstemt.statutes.money.JoiningFee;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.dates.DateLaw;
import dk.samstemt.statutes.ruling.Ruling;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the statutes say on members: eligibility, admission, withdrawal, representation, signature. Immutable; thread-safe; every answer
 * depends on nothing but the profile and what is handed in.
 */
public final class MemberLaw {

    private final Law law;

    private MemberLaw(Law law) {
        this.law = law;
    }

    /** The law on members of a profile under its readings. */
    public static MemberLaw of(Law law) {
        return new MemberLaw(law);
    }

    /** Can this applicant become a member (MEM-1)? */
    public Ruling mayBecomeMember(ApplicantFacts facts) {
        return MemberCourts.APPLICANT.rule(facts, law);
    }

    /** Is this applicant a member now (MEM-1, MEM-9)? */
    public Ruling admitted(AdmissionFacts facts) {
        return MemberCourts.ADMISSION.rule(facts, law);
    }

    /**
     * The fee of the year of joining (MEM-2, A-35).
     *
     * @param yearOre the fee of the whole year in øre
     * @throws IllegalArgumentException if it is below zero
     */
    public JoiningFee joiningFee(long yearOre, LocalDate joined) {
        return ProRata.of(yearOre, joined, law);
    }

    /** Is this the one who acts for the member, or towards whom is acted (MEM-3)? */
    public Ruling mayActFor(ActFacts facts) {
        return MemberCourts.ACT.rule(facts, law);
    }

    /** The party that speaks for a member in convening, in the assembly and on the board; empty for a stranger (MEM-3). */
    public Optional<String> representative(String member) {
        return Representation.of(member, law);
    }

    /** The parties, each with the members it speaks for (MEM-8). */
    public List<RollEntry> roll() {
        return Representation.roll(law);
    }

    /** Does membership end on the day the member asks for, or as soon as it can (MEM-4, MEM-5, MEM-10)? */
    public Ruling endsAsWished(WithdrawalFacts facts) {
        return MemberCourts.WITHDRAWAL.rule(facts, law);
    }

    /** Do these fees open the withdrawal of MEM-5? */
    public Ruling opensWithdrawal(FeeRaiseFacts facts) {
        return MemberCourts.RAISE.rule(facts, law);
    }

    /** The last day of withdrawal to the end of its year after an assembly that raised a fee; empty where the statutes give no such right (MEM-4, MEM-5). */
    public Optional<LocalDate> withdrawalWindow(LocalDate assembly) {
        return DateLaw.of(law).withdrawableUntil(assembly);
    }

    /** Are all these representatives of a party seated (MEM-6)? */
    public Ruling seated(SeatingFacts facts) {
        return MemberCourts.SEATING.rule(facts, law);
    }

    /** Do these signatures bind the association (MEM-7, MEM-11)? */
    public Ruling bound(SignatureFacts facts) {
        return MemberCourts.SIGNATURE.rule(facts, law);
    }

    /** Is a seat that a withdrawn member filled still held (MEM-12)? */
    public Ruling seatHeld(SeatFacts facts) {
        return MemberCourts.SEAT.rule(facts, law);
    }

    /** The parties that remain on a day, in the order of the profile: whose votes BO-5 can ask for (MEM-12, A-20). */
    public List<String> remaining(List<MembershipEnd> ends, LocalDate day) {
        return RemainingParties.on(day, ends, law);
    }
}
