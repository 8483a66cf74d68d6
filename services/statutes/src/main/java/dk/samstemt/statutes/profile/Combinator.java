package dk.samstemt.statutes.profile;

/** A decision rule. */
public interface Combinator {
}
