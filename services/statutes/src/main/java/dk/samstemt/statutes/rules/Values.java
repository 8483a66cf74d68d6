package dk.samstemt.statutes.rules;

import dk.samstemt.json.Records;
import java.time.Instant;

/** Facts as the short strings that stand in counterfactuals. */
public final class Values {

    private record Moment(Instant at) {
    }

    private Values() {
    }

    public static String text(Object value) {
        if (value == null) {
            return "NONE";
        }
        return value instanceof Instant at ? (String) Records.tree(new Moment(at)).get("at") : value.toString();
    }
}
