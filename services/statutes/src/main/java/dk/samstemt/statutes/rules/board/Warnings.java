package dk.samstemt.statutes.rules.board;

import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Points;
import dk.samstemt.statutes.rules.Verdict;
import dk.samstemt.statutes.ruling.Finding;
import dk.samstemt.statutes.ruling.Point;

/** Findings of one rule that bar nothing. */
final class Warnings {

    private Warnings() {
    }

    static Finding of(String rule, Law law, String code, Object... namesAndValues) {
        Point point = Verdict.point(code, namesAndValues);
        return new Finding(rule, law.provisions(rule).stream().findFirst().orElse(null), code, false, Points.plain(point.values()));
    }
}
