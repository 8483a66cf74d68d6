package dk.samstemt.statutes.profile;

import java.util.Map;
import java.util.Set;

/** In what the parameters are counted that rules read. A notice in months would be counted in two ways, so there is none. */
final class ParameterUnits {

    private static final Set<Unit> PERIOD = Set.of(Unit.DAYS, Unit.WEEKS);
    private static final Set<Unit> DAY_OF_YEAR = Set.of(Unit.MONTH_DAY);
    private static final Set<Unit> COUNTED = Set.of(Unit.COUNT);

    private static final Map<String, Set<Unit>> OF = Map.ofEntries(
            Map.entry("notice.ordinary", PERIOD),
            Map.entry("notice.extraordinary", PERIOD),
            Map.entry("ordinary.proposals-in", PERIOD),
            Map.entry("ordinary.proposals-out", PERIOD),
            Map.entry("ordinary.annexes-out", PERIOD),
            Map.entry("dissolution.information", PERIOD),
            Map.entry("withdrawal.extraordinary", PERIOD),
            // The profile that shipped first counts these months as a plain number.
            Map.entry("withdrawal.notice", Set.of(Unit.DAYS, Unit.WEEKS, Unit.MONTHS, Unit.COUNT)),
            Map.entry("ordinary.before", DAY_OF_YEAR),
            Map.entry("fee.demand-by", DAY_OF_YEAR),
            Map.entry("board.meetings.warn-from", DAY_OF_YEAR),
            Map.entry("board.term", Set.of(Unit.YEARS)),
            Map.entry("chairmanship.term", Set.of(Unit.YEARS)),
            Map.entry("chairmanship.second-period-from", Set.of(Unit.YEAR)),
            Map.entry("representatives.max", COUNTED),
            Map.entry("board.meetings.min", COUNTED),
            Map.entry("board.demanders", COUNTED),
            Map.entry("board.proxies-per-holder", COUNTED),
            Map.entry("election.day", Set.of(Unit.DATE)));

    private ParameterUnits() {
    }

    static boolean fits(Parameter parameter) {
        return OF.getOrDefault(parameter.id(), Set.of(parameter.unit())).contains(parameter.unit());
    }

    /** Whether a parameter is a period of days, weeks or months, also where a profile counts them as a plain number. */
    static boolean isPeriod(Parameter parameter) {
        return OF.getOrDefault(parameter.id(), Set.of()).containsAll(PERIOD);
    }

    /** The units a parameter can have, in the order of {@link Unit}. */
    static String wanted(Parameter parameter) {
        return OF.get(parameter.id()).stream().sorted().map(Unit::name).reduce((one, other) -> one + " or " + other).orElse("");
    }
}
