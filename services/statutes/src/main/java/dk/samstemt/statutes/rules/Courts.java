package dk.samstemt.statutes.rules;

import dk.samstemt.json.Records;
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
import dk.samstemt.statutes.ruling.Ruling;
import dk.samstemt.statutes.ruling.RulingKind;
import java.util.List;
import java.util.Map;

/** One court per question; the way into this package. */
public final class Courts {

    private static final Court<NoticeCase> NOTICE = new Court<>(RulingKind.NOTICE_MAY_GO_OUT, List.of(
            new OrdinaryAssemblyIsInSeason(), new NoticeIsInTime(AssemblyKind.ORDINARY),
            new NoticeIsInTime(AssemblyKind.EXTRAORDINARY), new ExtraordinaryAssemblyIsCalledFor(),
            new NoticeGoesToEveryParty(), new OnlyPartiesAreConvened(), new FormIsFixed(), new NoticeIsComplete(),
            new AgendaStands(), new EveryItemHasAKind(), new ChairOfMeetingIsGiven(), new FeeIsForComingYear(),
            new AmendmentIsDecided(), new AmendmentQuotesVersionInForce(), new AmendmentWordingGoesOut()),
            new NoticeAlternatives());
    private static final Court<DispatchFacts> DISPATCH = new Court<>(RulingKind.DULY_CONVENED, List.of(
            new PeriodWasKept(AssemblyKind.ORDINARY), new PeriodWasKept(AssemblyKind.EXTRAORDINARY),
            new EveryPartyWasConvened(), new RollHoldsParties<>(DispatchFacts::roll)), new DispatchAlternatives());
    private static final Court<StatementFacts> STATEMENT = new Court<>(RulingKind.STATEMENT_ACCEPTED, List.of(
            new StatementIsInTime(), new PartyIsEntitled(), new SpeakerSpeaksForOneParty()), new StatementAlternatives());
    private static final Court<DecisionFacts> DECISION = new Court<>(RulingKind.DECISION_ADOPTED, List.of(
            new ItemIsPutToDecision(), new AssemblyWasDulyConvened(), new RollHoldsParties<>(DecisionFacts::roll),
            new RollIsSettled(), new AllPartiesAgree(), new AssemblyIsQuorate(), new ThosePresentAgree(),
            new AmendmentIsAgreed(), new AmendmentEntersIntoForce()), new DecisionAlternatives());
    private static final Court<ApprovalFacts> APPROVAL = new Court<>(RulingKind.RECORD_APPROVED, List.of(
            new ChairmanshipApproves(), new ApproversAreInOffice(), new ChairmanshipIsComposed(),
            new ChairIsThereOrDeputised()), new ApprovalAlternatives());
    private static final Court<CallFacts> CALL = new Court<>(RulingKind.ASSEMBLY_MUST_BE_HELD,
            List.of(new CallIsLawful()), new CallAlternatives());
    private static final Court<CancellationFacts> CANCELLATION = new Court<>(RulingKind.MAY_BE_CANCELLED,
            List.of(new CalledAssemblyIsHeld(), new CancelledByWhoCalled()), new CancellationAlternatives());
    private static final Court<WaiverFacts> WAIVER = new Court<>(RulingKind.WAIVER_ACCEPTED,
            List.of(new WaiverCures(), new WaiverIsAParty()), new WaiverAlternatives());
    private static final Court<DeputyFacts> DEPUTY = new Court<>(RulingKind.DEPUTY_AGREED,
            List.of(new DeputyIsAgreed()), new DeputyAlternatives());
    private static final Court<UnapprovedFacts> UNAPPROVED = new Court<>(RulingKind.RECORD_GOES_OUT_UNAPPROVED,
            List.of(new RecordGoesOutUnapproved()), new UnapprovedAlternatives());

    private Courts() {
    }

    /** May this notice go out now? */
    public static Ruling notice(NoticeFacts facts, Law law) {
        return NOTICE.rule(NoticeCase.of(facts, law.profile()), law);
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

    /** The ruling as today's code makes it from recorded facts. */
    public static Ruling again(RulingKind kind, Map<String, Object> facts, Law law) {
        return switch (kind) {
            case NOTICE_MAY_GO_OUT -> NOTICE.rule(Records.read(facts, NoticeCase.class), law);
            case DULY_CONVENED -> DISPATCH.rule(Records.read(facts, DispatchFacts.class), law);
            case STATEMENT_ACCEPTED -> STATEMENT.rule(Records.read(facts, StatementFacts.class), law);
            case DECISION_ADOPTED -> DECISION.rule(Records.read(facts, DecisionFacts.class), law);
            case RECORD_APPROVED -> APPROVAL.rule(Records.read(facts, ApprovalFacts.class), law);
            case ASSEMBLY_MUST_BE_HELD -> CALL.rule(Records.read(facts, CallFacts.class), law);
            case MAY_BE_CANCELLED -> CANCELLATION.rule(Records.read(facts, CancellationFacts.class), law);
            case WAIVER_ACCEPTED -> WAIVER.rule(Records.read(facts, WaiverFacts.class), law);
            case DEPUTY_AGREED -> DEPUTY.rule(Records.read(facts, DeputyFacts.class), law);
            case RECORD_GOES_OUT_UNAPPROVED -> UNAPPROVED.rule(Records.read(facts, UnapprovedFacts.class), law);
        };
    }

    /** Ids of the rules a question asks. */
    public static List<String> rules(RulingKind kind) {
        return switch (kind) {
            case NOTICE_MAY_GO_OUT -> NOTICE.ruleIds();
            case DULY_CONVENED -> DISPATCH.ruleIds();
            case STATEMENT_ACCEPTED -> STATEMENT.ruleIds();
            case DECISION_ADOPTED -> DECISION.ruleIds();
            case RECORD_APPROVED -> APPROVAL.ruleIds();
            case ASSEMBLY_MUST_BE_HELD -> CALL.ruleIds();
            case MAY_BE_CANCELLED -> CANCELLATION.ruleIds();
            case WAIVER_ACCEPTED -> WAIVER.ruleIds();
            case DEPUTY_AGREED -> DEPUTY.ruleIds();
            case RECORD_GOES_OUT_UNAPPROVED -> UNAPPROVED.ruleIds();
        };
    }
}
