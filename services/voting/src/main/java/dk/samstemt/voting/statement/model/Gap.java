package dk.samstemt.voting.statement.model;

/**
 * A place where a draft does not cover the ballot; it never tells a choice, nor what a sender typed.
 *
 * @param pointer JSON pointer into what was sent
 * @param item    the item that is missing; null otherwise
 * @param why     what is wrong there
 */
public record Gap(String pointer, String item, Why why) {
    /** The ways not to cover a ballot. */
    public enum Why { MISSING, TWICE, UNKNOWN }
}
