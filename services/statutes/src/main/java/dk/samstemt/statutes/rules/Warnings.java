package dk.samstemt.statutes.rules;

import dk.samstemt.statutes.ruling.Finding;
import dk.samstemt.statutes.ruling.Point;

/** Findings of one rule that bar nothing. */
public final class Warnings {

    private Warnings() {
    }

    /** A finding of a rule, in the first provision that names it. */
    public static Finding of(String rule, Law law, String code, Object... namesAndValues) {
        Point point = Verdict.point(code, namesAndValues);
        return new Finding(rule, law.provisions(rule).stream().findFirst().orElse(null), code, false, Points.plain(point.values()));
    }
}
