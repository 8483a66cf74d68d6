package dk.samstemt.statutes.inquiry;

import dk.samstemt.statutes.ruling.Finding;
import java.util.List;

/**
 * What the law works out.
 *
 * @param result figures and days, money in øre; a record of its own for each reckoning
 * @param findings what it says besides; often nothing
 */
public record Reckoned(Record result, List<Finding> findings) {

    static Reckoned of(Record result) {
        return new Reckoned(result, List.of());
    }
}
