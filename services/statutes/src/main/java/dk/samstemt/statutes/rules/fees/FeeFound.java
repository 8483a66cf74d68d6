package dk.samstemt.statutes.rules.fees;

import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Points;
import dk.samstemt.statutes.rules.Verdict;
import dk.samstemt.statutes.ruling.Finding;
import dk.samstemt.statutes.ruling.Point;

/** Makes findings on fees: what people are told, never a bar. */
final class FeeFound {

    private FeeFound() {
    }

    static Finding of(Law law, String rule, String code, Object... values) {
        Point point = Verdict.point(code, values);
        return new Finding(rule, law.provisions(rule).stream().findFirst().orElse(null), point.code(), false, Points.plain(point.values()));
    }
}
