package dk.samstemt.statutes.rules.members;

import dk.samstemt.statutes.facts.fees.FeeRaiseFacts;
import dk.samstemt.statutes.facts.members.ActFacts;
import dk.samstemt.statutes.facts.members.AdmissionFacts;
import dk.samstemt.statutes.facts.members.ApplicantFacts;
import dk.samstemt.statutes.facts.members.SeatFacts;
import dk.samstemt.statutes.facts.members.SeatingFacts;
import dk.samstemt.statutes.facts.members.SignatureFacts;
import dk.samstemt.statutes.facts.members.WithdrawalFacts;
import dk.samstemt.statutes.rules.Days;
import dk.samstemt.statutes.rules.Court;
import dk.samstemt.statutes.ruling.RulingKind;
import java.util.List;
import java.util.stream.Stream;

/** The questions on membership, withdrawal, representation and signature. */
public final class MemberCourts {

    static final Court<ApplicantFacts> APPLICANT = new Court<>(RulingKind.MAY_BECOME_MEMBER, ApplicantFacts.class,
            List.of(new ApplicantIsEligible<>(applicant -> applicant)), new ApplicantAlternatives());
    static final Court<AdmissionFacts> ADMISSION = new Court<>(RulingKind.MEMBER_ADMITTED, AdmissionFacts.class,
            List.of(new ApplicantIsEligible<>(AdmissionFacts::applicant), new AdmissionIsDecided()), new AdmissionAlternatives());
    static final Court<ActFacts> ACT = new Court<>(RulingKind.MAY_ACT_FOR_MEMBER, ActFacts.class,
            List.of(new ActorIsRight()), new ActAlternatives());
    static final Court<WithdrawalFacts> WITHDRAWAL = new Court<>(RulingKind.MEMBERSHIP_ENDS_AS_WISHED, WithdrawalFacts.class,
            List.of(new PeriodOfWithdrawal(), new WindowAfterRaise(), new WithdrawalIsTheMembersOwn()), new WithdrawalAlternatives());
    static final Court<SeatingFacts> SEATING = new Court<>(RulingKind.REPRESENTATIVES_SEATED, SeatingFacts.class,
            List.of(new AtMostSoManyRepresentatives()), new SeatingAlternatives());
    static final Court<SignatureFacts> SIGNATURE = new Court<>(RulingKind.ASSOCIATION_BOUND, SignatureFacts.class,
            List.of(new ChairAndDirectorSign(), new ProkuraHolds()), new SignatureAlternatives());
    static final Court<SeatFacts> SEAT = new Court<>(RulingKind.SEAT_HELD, SeatFacts.class,
            List.of(new SeatGoesWithMembership()), (facts, law) -> Stream.of(Days.alternatives("day", facts.day(), SeatFacts::on),
            Days.alternatives("withdrawnOn", facts.withdrawnOn(), SeatFacts::withdrawn), Days.alternatives("membershipEnds", facts.membershipEnds(), SeatFacts::ending))
            .flatMap(List::stream).toList());
    static final Court<FeeRaiseFacts> RAISE = new Court<>(RulingKind.FEE_OPENS_WITHDRAWAL, FeeRaiseFacts.class,
            List.of(new FeeIsRaisedBeyondIndex()), new FeeRaiseAlternatives());

    private MemberCourts() {
    }

    /** Every question of this field. */
    public static List<Court<?>> all() {
        return List.of(APPLICANT, ADMISSION, ACT, WITHDRAWAL, SEATING, SIGNATURE, SEAT, RAISE);
    }
}
