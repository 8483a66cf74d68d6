package dk.samstemt.statutes.profile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A number of the statutes and when which value holds.
 *
 * @param id for example {@code notice.extraordinary}
 * @param provision where it stands
 * @param unit what it counts
 * @param values in order of time, without gap or overlap, the last one open
 */
public record Parameter(String id, String provision, Unit unit, List<ParameterValue> values) {

    /** The value on a day; empty before the first one. */
    public Optional<String> on(LocalDate day) {
        return values.stream().filter(value -> value.covers(day)).map(ParameterValue::value).findFirst();
    }
}
