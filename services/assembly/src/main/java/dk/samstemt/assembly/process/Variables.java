package dk.samstemt.assembly.process;

/** Names of the process variables; the models use the same. Ids, instants and decisions, nothing else. */
final class Variables {

    static final String ASSOCIATION = "association";
    static final String ASSEMBLY = "assembly";
    static final String NOTICE_RISK_MOMENT = "noticeRiskMoment";
    static final String LAST_DISPATCH_MOMENT = "lastDispatchMoment";
    static final String DEADLINE = "deadline";
    static final String DEADLINE_ALARM = "deadlineAlarm";
    static final String ROLL_FIXED = "rollFixed";
    static final String ALL_EVIDENCED = "allEvidenced";
    static final String EVIDENCE_MISSING = "evidenceMissing";
    static final String DISPATCH_CLOSED = "dispatchClosed";
    static final String CERTIFICATION = "certification";
    static final String REMEDY = "remedy";
    static final String BALLOT_CLOSED = "ballotClosed";
    static final String AMENDMENT_ADOPTED = "amendmentAdopted";
    static final String AMENDMENT_STATE = "amendmentState";
    static final String AGREEMENT_FAILED = "agreementFailed";
    static final String UNAPPROVED_MOMENT = "unapprovedMoment";
    static final String RECORD_STATE = "recordState";
    static final String RECORD_DISTRIBUTED = "recordDistributed";

    private Variables() {
    }
}
