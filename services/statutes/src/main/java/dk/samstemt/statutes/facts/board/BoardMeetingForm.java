package dk.samstemt.statutes.facts.board;

/** How the board meets; other than physical only as its rules of procedure say (BO-13). */
public enum BoardMeetingForm {
    PHYSICAL, VIRTUAL, WRITTEN
}
