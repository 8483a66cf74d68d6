package dk.samstemt.statutes.rules.assembly;

import dk.samstemt.statutes.facts.ApprovalFacts;
import dk.samstemt.statutes.facts.AssemblyKind;
import dk.samstemt.statutes.facts.CallFacts;
import dk.samstemt.statutes.facts.CancellationFacts;
import dk.samstemt.statutes.facts.DecisionFacts;
import dk.samstemt.statutes.facts.DeputyFacts;
import dk.samstemt.statutes.facts.DispatchFacts;
import dk.samstemt.statutes.facts.NoticeFacts;
import dk.samstemt.statutes.facts.StatementFacts;
import dk.samstemt.statutes.facts.UnapprovedFacts;
import dk.samstemt.statutes.facts.WaiverFacts;
import dk.samstemt.statutes.rules.Court;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.ruling.Ruling;
import dk.samstemt.statutes.ruling.RulingKind;
import java.util.List;

/** One court per question; the way into this package. */
public final class AssemblyCourts {

    private static final Court<NoticeCase> NOTICE = new Court<>(RulingKind.NOTICE_MAY_GO_OUT, NoticeCase.class, List.of(
            new OrdinaryAssemblyIsInSeason(), new NoticeIsInTime(AssemblyKind.ORDINARY),
            new NoticeIsInTime(AssemblyKind.EXTRAORDINARY), new ExtraordinaryAssemblyIsCalledFor(),
            new NoticeGoesToEveryParty(), new OnlyPartiesAreConvened(), new FormIsFixed(), new NoticeIsComplete(),
            new AgendaStands(), new EveryItemHasAKind(), new ChairOfMeetingIsGiven(), new FeeIsForComingYear(),
            new AmendmentIsDecided(), new AmendmentQuotesVersionInForce(), new AmendmentBeginsOnceAdopted(), new AmendmentWordingGoesOut(), new OrdinaryAssemblyIsHeldLate(),
            new DissolutionLeavesEveryPeriod()),
            new NoticeAlternatives()).decidedBy("GA-2", "GA-7");
    private static final Court<DispatchFacts> DISPATCH = new Court<>(RulingKind.DULY_CONVENED, DispatchFacts.class, List.of(
            new PeriodWasKept(AssemblyKind.ORDINARY), new PeriodWasKept(AssemblyKind.EXTRAORDINARY),
            new EveryPartyWasConvened(), new RollHoldsParties<>(DispatchFacts::roll), new DissolutionLeftEveryPeriod()), new DispatchAlternatives());
    private static final Court<StatementFacts> STATEMENT = new Court<>(RulingKind.STATEMENT_ACCEPTED, StatementFacts.class, List.of(
            new StatementIsInTime(), new PartyIsEntitled(), new SpeakerSpeaksForOneParty()), new StatementAlternatives());
    private static final Court<DecisionFacts> DECISION = new Court<>(RulingKind.DECISION_ADOPTED, DecisionFacts.class, List.of(
            new ItemIsPutToDecision(), new AssemblyWasDulyConvened(), new RollHoldsParties<>(DecisionFacts::roll),
            new RollIsSettled(), new AllPartiesAgree(), new AssemblyIsQuorate(), new ThosePresentAgree(),
            AmendmentIsAgreed.amendment(), AmendmentIsAgreed.dissolution(), new AmendmentEntersIntoForce()), new DecisionAlternatives()).decidedBy("GA-9", "GA-10");
    private static final Court<ApprovalFacts> APPROVAL = new Court<>(RulingKind.RECORD_APPROVED, ApprovalFacts.class, List.of(
            new ChairmanshipApproves(), new ApproversAreInOffice(), new ChairmanshipIsComposed(),
            new ChairIsThereOrDeputised()), new ApprovalAlternatives());
    private static final Court<CallFacts> CALL = new Court<>(RulingKind.ASSEMBLY_MUST_BE_HELD, CallFacts.class, List.of(new CallIsLawful()), new CallAlternatives());
    private static final Court<CancellationFacts> CANCELLATION = new Court<>(RulingKind.MAY_BE_CANCELLED, CancellationFacts.class, List.of(new CalledAssemblyIsHeld(), new CancelledByWhoCalled()), new CancellationAlternatives());
    private static final Court<WaiverFacts> WAIVER = new Court<>(RulingKind.WAIVER_ACCEPTED, WaiverFacts.class, List.of(new WaiverCures(), new WaiverIsAParty()), new WaiverAlternatives());
    private static final Court<DeputyFacts> DEPUTY = new Court<>(RulingKind.DEPUTY_AGREED, DeputyFacts.class, List.of(new DeputyIsAgreed()), new DeputyAlternatives());
    private static final Court<UnapprovedFacts> UNAPPROVED = new Court<>(RulingKind.RECORD_GOES_OUT_UNAPPROVED, UnapprovedFacts.class, List.of(new RecordGoesOutUnapproved()), new UnapprovedAlternatives());

    private AssemblyCourts() {
    }

    /** May this notice go out now? */
    public static Ruling notice(NoticeFacts facts, Law law) {
        return NOTICE.rule(NoticeCase.of(facts, law), law);
    }

    /** Is the assembly lawfully convened? */
    public static Ruling dispatch(DispatchFacts facts, Law law) {
        return DISPATCH.rule(facts, law);
    }

    /** Is this statement accepted? */
    public static Ruling statement(StatementFacts facts, Law law) {
        return STATEMENT.rule(facts, law);
    }

    /** Is this item adopted? */
    public static Ruling decision(DecisionFacts facts, Law law) {
        return DECISION.rule(facts, law);
    }

    /** The bare answer to {@link #decision}, without looking for what would have changed it. */
    static boolean adopted(DecisionFacts facts, Law law) {
        return DECISION.answer(facts, law);
    }

    /** Is the decision record approved? */
    public static Ruling approval(ApprovalFacts facts, Law law) {
        return APPROVAL.rule(facts, law);
    }

    /** Must an assembly be held on this call? */
    public static Ruling call(CallFacts facts, Law law) {
        return CALL.rule(facts, law);
    }

    /** May this assembly be cancelled so? */
    public static Ruling cancellation(CancellationFacts facts, Law law) {
        return CANCELLATION.rule(facts, law);
    }

    /** Does this document waive the party's period? */
    public static Ruling waiver(WaiverFacts facts, Law law) {
        return WAIVER.rule(facts, law);
    }

    /** May this vice-chair act for the chair of the board? */
    public static Ruling deputy(DeputyFacts facts, Law law) {
        return DEPUTY.rule(facts, law);
    }

    /** Does the record go out unapproved today? */
    public static Ruling unapproved(UnapprovedFacts facts, Law law) {
        return UNAPPROVED.rule(facts, law);
    }

    /** Whether one person may have the mandates of several parties at a time. */
    public static boolean oneSpeaksForSeveral(Law law) {
        return SpeakerSpeaksForOneParty.forSeveral(law);
    }

    /** Every question about an assembly. */
    public static List<Court<?>> all() {
        return List.of(NOTICE, DISPATCH, STATEMENT, DECISION, APPROVAL, CALL, CANCELLATION, WAIVER, DEPUTY, UNAPPROVED);
    }
}
