package dk.samstemt.statutes.decision;

/**
 * One vote that may be cast, and what became of it.
 *
 * @param voter who casts it: a party (written assembly), a representative or a member (physical assembly), a seat (board)
 * @param party the party it is cast for; the voter itself where everybody votes for themselves
 * @param partyClass id of the party's class
 * @param stance where it stands; {@link Stance#ABSENT} for a party without anybody present and for a vacant seat
 */
public record Vote(String voter, String party, String partyClass, Stance stance) {

    boolean is(Stance wanted) {
        return stance == wanted;
    }
}
