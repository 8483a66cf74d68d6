package dk.samstemt.statutes.rules.amendment;

import java.time.LocalDate;

/**
 * The version a procedure follows, and why (AM-3, A-41).
 *
 * @param procedure reference to the procedure
 * @param version number of the version it follows
 * @param kind kind of the procedure: the reason
 * @param day the day that decides
 * @param newest number of the version in force at the moment of asking
 * @param rule id of the rule
 * @param interpretation id of the interpretation relied on
 */
public record FollowedVersion(String procedure, int version, Procedure.Kind kind, LocalDate day, int newest, String rule, String interpretation) {

    /**
     * An assembly as the service recorded it: its notice went out on a day and fixed the version, to the moment.
     *
     * @param newest number of the version in force at the moment of asking
     */
    public static FollowedVersion assembly(String id, int version, LocalDate noticeOn, int newest) {
        return new FollowedVersion(id, version, Procedure.Kind.ASSEMBLY, noticeOn, newest, WhichVersionApplies.RULE, WhichVersionApplies.INTERPRETATION);
    }

    /** Whether it stays on a version that others no longer follow. */
    public boolean staysOnOlder() {
        return version < newest;
    }
}
