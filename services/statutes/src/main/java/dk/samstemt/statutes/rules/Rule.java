package dk.samstemt.statutes.rules;

/** One question of the statutes. Implementations are stateless; which provisions they rest on is data of the profile. */
public interface Rule<F> {

    /** The rule's id, unique and stable. */
    String id();

    /** Whether the question arises at all on these facts. */
    default boolean applies(F facts) {
        return true;
    }

    /** Answers the question; pure. */
    Verdict ask(F facts, Law law);
}
