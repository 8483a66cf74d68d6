package dk.samstemt.statutes.inquiry;

import dk.samstemt.statutes.Statutes;
import dk.samstemt.statutes.facts.ApprovalFacts;
import dk.samstemt.statutes.facts.CallFacts;
import dk.samstemt.statutes.facts.CancellationFacts;
import dk.samstemt.statutes.facts.DecisionFacts;
import dk.samstemt.statutes.facts.DeputyFacts;
import dk.samstemt.statutes.facts.DispatchFacts;
import dk.samstemt.statutes.facts.NoticeFacts;
import dk.samstemt.statutes.facts.StatementFacts;
import dk.samstemt.statutes.facts.UnapprovedFacts;
import dk.samstemt.statutes.facts.WaiverFacts;
import dk.samstemt.statutes.facts.agenda.AgendaFacts;
import dk.samstemt.statutes.facts.agenda.ProposalFacts;
import dk.samstemt.statutes.facts.agenda.RecordFacts;
import dk.samstemt.statutes.facts.board.BoardDecisionFacts;
import dk.samstemt.statutes.facts.board.BoardFacts;
import dk.samstemt.statutes.facts.board.BoardMeetingFacts;
import dk.samstemt.statutes.facts.board.BoardMemberFacts;
import dk.samstemt.statutes.facts.dissolution.AssetsFacts;
import dk.samstemt.statutes.facts.dissolution.DissolutionFacts;
import dk.samstemt.statutes.facts.fees.AccountsFacts;
import dk.samstemt.statutes.facts.fees.AuditorFacts;
import dk.samstemt.statutes.facts.fees.DemandFacts;
import dk.samstemt.statutes.facts.fees.FeeRaiseFacts;
import dk.samstemt.statutes.facts.fees.SteeringRulesFacts;
import dk.samstemt.statutes.facts.meeting.MeetingItemFacts;
import dk.samstemt.statutes.facts.meeting.NewItemFacts;
import dk.samstemt.statutes.facts.members.ActFacts;
import dk.samstemt.statutes.facts.members.AdmissionFacts;
import dk.samstemt.statutes.facts.members.ApplicantFacts;
import dk.samstemt.statutes.facts.members.SeatingFacts;
import dk.samstemt.statutes.facts.members.SignatureFacts;
import dk.samstemt.statutes.facts.members.WithdrawalFacts;
import dk.samstemt.statutes.ruling.Ruling;
import dk.samstemt.statutes.ruling.RulingKind;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** Every question the statutes rule on, by field of law; the list is complete, which a test holds. */
public final class Inquiries {

    private static final List<Inquiry<?>> MEMBERS = List.of(
            in(LegalField.MEMBERS, RulingKind.MAY_BECOME_MEMBER, ApplicantFacts.class, (law, facts) -> law.members().mayBecomeMember(facts)),
            in(LegalField.MEMBERS, RulingKind.MEMBER_ADMITTED, AdmissionFacts.class, (law, facts) -> law.members().admitted(facts)),
            in(LegalField.MEMBERS, RulingKind.MAY_ACT_FOR_MEMBER, ActFacts.class, (law, facts) -> law.members().mayActFor(facts)),
            in(LegalField.MEMBERS, RulingKind.MEMBERSHIP_ENDS_AS_WISHED, WithdrawalFacts.class, (law, facts) -> law.members().endsAsWished(facts)),
            in(LegalField.MEMBERS, RulingKind.REPRESENTATIVES_SEATED, SeatingFacts.class, (law, facts) -> law.members().seated(facts)),
            in(LegalField.MEMBERS, RulingKind.ASSOCIATION_BOUND, SignatureFacts.class, (law, facts) -> law.members().bound(facts)),
            in(LegalField.MEMBERS, RulingKind.SEAT_HELD, dk.samstemt.statutes.facts.members.SeatFacts.class, (law, facts) -> law.members().seatHeld(facts)),
            in(LegalField.MEMBERS, RulingKind.FEE_OPENS_WITHDRAWAL, FeeRaiseFacts.class, (law, facts) -> law.members().opensWithdrawal(facts)));
    private static final List<Inquiry<?>> FEES = List.of(
            in(LegalField.FEES, RulingKind.FEE_MAY_BE_DEMANDED, DemandFacts.class, (law, facts) -> law.fees().mayBeDemanded(facts)),
            in(LegalField.FEES, RulingKind.AUDITOR_ELIGIBLE, AuditorFacts.class, (law, facts) -> law.fees().auditorEligible(facts)),
            in(LegalField.FEES, RulingKind.ACCOUNTS_MAY_BE_APPROVED, AccountsFacts.class, (law, facts) -> law.fees().accountsMayBeApproved(facts)),
            in(LegalField.FEES, RulingKind.STEERING_RULES_IN_FORCE, SteeringRulesFacts.class, (law, facts) -> law.fees().steeringRulesInForce(facts)),
            in(LegalField.FEES, RulingKind.DIRECTOR_APPOINTED, dk.samstemt.statutes.facts.fees.AppointmentFacts.class, (law, facts) -> law.fees().directorAppointed(facts)));
    private static final List<Inquiry<?>> BOARD = List.of(
            in(LegalField.BOARD, RulingKind.BOARD_MEMBER_MAY_VOTE, BoardMemberFacts.class, (law, facts) -> law.board().memberMayVote(facts)),
            in(LegalField.BOARD, RulingKind.BOARD_COMPLETE, BoardFacts.class, (law, facts) -> law.board().complete(facts)),
            in(LegalField.BOARD, RulingKind.BOARD_CAN_DECIDE, BoardFacts.class, (law, facts) -> law.board().canDecide(facts)),
            in(LegalField.BOARD, RulingKind.BOARD_MEETING_CALLED, BoardMeetingFacts.class, (law, facts) -> law.board().meetingCalled(facts)),
            in(LegalField.BOARD, RulingKind.BOARD_DECISION_ADOPTED, BoardDecisionFacts.class, (law, facts) -> law.board().decision(facts)),
            in(LegalField.BOARD, RulingKind.CHAIRMANSHIP_APPOINTED, dk.samstemt.statutes.facts.board.AppointmentFacts.class, (law, facts) -> law.board().appointment(facts)));
    private static final List<Inquiry<?>> DISSOLUTION = List.of(
            in(LegalField.DISSOLUTION, RulingKind.DISSOLUTION_IN_TIME, DissolutionFacts.class, (law, facts) -> law.dissolution().inTime(facts)),
            in(LegalField.DISSOLUTION, RulingKind.ASSETS_PAID_OUT, AssetsFacts.class, (law, facts) -> law.dissolution().assetsPaidOut(facts)));
    private static final List<Inquiry<?>> AGENDA = List.of(
            in(LegalField.AGENDA, RulingKind.AGENDA_COMPLETE, AgendaFacts.class, (law, facts) -> law.agenda().complete(facts)),
            in(LegalField.AGENDA, RulingKind.RECORD_COMPLETE, RecordFacts.class, (law, facts) -> law.agenda().recordComplete(facts)),
            in(LegalField.AGENDA, RulingKind.PROPOSAL_IN_TIME, ProposalFacts.class, (law, facts) -> law.agenda().proposalInTime(facts)));
    private static final List<Inquiry<?>> MEETING = List.of(
            in(LegalField.MEETING, RulingKind.REPRESENTATIVE_SEATED, dk.samstemt.statutes.facts.meeting.SeatFacts.class, (law, facts) -> law.meeting().seated(facts)),
            in(LegalField.MEETING, RulingKind.ITEM_ACCEPTED_AT_MEETING, NewItemFacts.class, (law, facts) -> law.meeting().itemAccepted(facts)),
            in(LegalField.MEETING, RulingKind.MEETING_ITEM_ADOPTED, MeetingItemFacts.class, (law, facts) -> law.meeting().decision(facts)));
    private static final List<Inquiry<?>> ASSEMBLY = List.of(
            in(LegalField.ASSEMBLY, RulingKind.NOTICE_MAY_GO_OUT, NoticeFacts.class, Statutes::noticeMayGoOut),
            in(LegalField.ASSEMBLY, RulingKind.DULY_CONVENED, DispatchFacts.class, Statutes::dulyConvened),
            in(LegalField.ASSEMBLY, RulingKind.STATEMENT_ACCEPTED, StatementFacts.class, Statutes::statementAccepted),
            in(LegalField.ASSEMBLY, RulingKind.DECISION_ADOPTED, DecisionFacts.class, Statutes::decision),
            in(LegalField.ASSEMBLY, RulingKind.RECORD_APPROVED, ApprovalFacts.class, Statutes::recordApproved),
            in(LegalField.ASSEMBLY, RulingKind.ASSEMBLY_MUST_BE_HELD, CallFacts.class, Statutes::mustBeHeld),
            in(LegalField.ASSEMBLY, RulingKind.MAY_BE_CANCELLED, CancellationFacts.class, Statutes::mayBeCancelled),
            in(LegalField.ASSEMBLY, RulingKind.WAIVER_ACCEPTED, WaiverFacts.class, Statutes::waiverAccepted),
            in(LegalField.ASSEMBLY, RulingKind.DEPUTY_AGREED, DeputyFacts.class, Statutes::deputyAgreed),
            in(LegalField.ASSEMBLY, RulingKind.RECORD_GOES_OUT_UNAPPROVED, UnapprovedFacts.class, Statutes::recordGoesOutUnapproved));

    private Inquiries() {
    }

    /** All of them. */
    public static List<Inquiry<?>> all() {
        return Stream.of(MEMBERS, ASSEMBLY, MEETING, AGENDA, BOARD, FEES, DISSOLUTION).flatMap(Collection::stream).toList();
    }

    /** The question of this name; empty for a name that is none. */
    public static Optional<Inquiry<?>> named(String name) {
        return all().stream().filter(inquiry -> inquiry.kind().name().equals(name)).findFirst();
    }

    private static <F extends Record> Inquiry<F> in(LegalField field, RulingKind kind, Class<F> facts, BiFunction<Statutes, F, Ruling> asked) {
        return new Inquiry<>(kind, field, facts, asked);
    }
}
