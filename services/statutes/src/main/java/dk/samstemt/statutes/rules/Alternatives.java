package dk.samstemt.statutes.rules;

import java.util.List;

/** Names the alternatives of one type of facts. */
public interface Alternatives<F> {

    List<Alternative<F>> of(F facts, Law law);
}
