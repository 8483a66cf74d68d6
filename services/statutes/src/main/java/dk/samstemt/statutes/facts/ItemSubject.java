package dk.samstemt.statutes.facts;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** What an item is about, as far as a rule asks for it. */
public enum ItemSubject {
    CHAIR_OF_MEETING, AMENDMENT, FEE, ANY_OTHER_BUSINESS, OTHER,
    BOARD_ELECTION, ANNUAL_REPORT, ACCOUNTS, BUDGET, AUDITOR, PROPOSALS, DISSOLUTION, USE_OF_ASSETS;

    /** What is decided when an association is dissolved: that it is, and what becomes of the assets (DI-1). */
    public static final Set<ItemSubject> OF_DISSOLUTION = Collections.unmodifiableSet(EnumSet.of(DISSOLUTION, USE_OF_ASSETS));
}
