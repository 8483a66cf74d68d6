package dk.samstemt.statutes.facts;

/** What an item is about, as far as a rule asks for it. */
public enum ItemSubject {
    CHAIR_OF_MEETING, AMENDMENT, FEE, ANY_OTHER_BUSINESS, OTHER,
    BOARD_ELECTION, ANNUAL_REPORT, ACCOUNTS, BUDGET, AUDITOR, PROPOSALS, DISSOLUTION, USE_OF_ASSETS
}
