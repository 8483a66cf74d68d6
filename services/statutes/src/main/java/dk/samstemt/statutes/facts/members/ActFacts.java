package dk.samstemt.statutes.facts.members;

/**
 * An act for a member (MEM-3).
 *
 * @param member id of the member
 * @param act what is done
 * @param actor id of who does it, or to whom it is done
 */
public record ActFacts(String member, MemberAct act, String actor) {

    /** Done by another. */
    public ActFacts by(String other) {
        return new ActFacts(member, act, other);
    }
}
