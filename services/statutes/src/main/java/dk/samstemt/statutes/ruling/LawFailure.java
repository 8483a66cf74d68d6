package dk.samstemt.statutes.ruling;

import java.util.List;

/**
 * There is no answer, because the association's statutes give none or two. Nothing is decided and nothing stored: the profile must be
 * mended first. A service answers 422 with the reason and every provision named here.
 */
public final class LawFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final transient Named named;

    /** Why there is no answer. */
    public enum Reason {
        /** No rule of the statutes applies to the question. */
        NO_RULE_APPLIES,
        /** Several rules apply, none an exception to the other. */
        RULES_CONTRADICT
    }

    private record Named(List<String> question, List<String> rules, List<String> provisions) {
    }

    private LawFailure(Reason reason, Named named) {
        super(reason + ": " + String.join(" ", named.question()) + " rules " + named.rules() + " provisions " + named.provisions());
        this.reason = reason;
        this.named = named;
    }

    /** The statutes are silent; the rules and provisions are those that would have to answer, as far as there are any. */
    public static LawFailure silence(List<String> question, List<String> rules, List<String> provisions) {
        return new LawFailure(Reason.NO_RULE_APPLIES, new Named(question, rules, provisions));
    }

    /** The statutes contradict themselves. */
    public static LawFailure contradiction(List<String> question, List<String> rules, List<String> provisions) {
        return new LawFailure(Reason.RULES_CONTRADICT, new Named(question, rules, provisions));
    }

    /** Why there is no answer. */
    public Reason reason() {
        return reason;
    }

    /** What was asked, as words: a kind of ruling, or body, form, kind and subject. */
    public List<String> question() {
        return named.question();
    }

    /** Ids of the rules or decision rules concerned. */
    public List<String> rules() {
        return named.rules();
    }

    /** Ids of the provisions they stand in: all of those that contradict. */
    public List<String> provisions() {
        return named.provisions();
    }
}
