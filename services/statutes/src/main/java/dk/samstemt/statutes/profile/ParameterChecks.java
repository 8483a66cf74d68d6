package dk.samstemt.statutes.profile;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;

/** Each parameter stands in a provision, is a number of its unit, and holds on every day once and only once. */
final class ParameterChecks {

    private static final List<String> NEEDED = List.of("notice.ordinary", "notice.extraordinary", "ordinary.before",
            "ordinary.proposals-in", "ordinary.proposals-out", "ordinary.annexes-out");
    private static final Map<Unit, String> FORMS = Map.of(Unit.MONTH_DAY, "(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])",
            Unit.DATE, "[0-9]{4}-[0-9]{2}-[0-9]{2}", Unit.KRONER_PER_INHABITANT, "(0|[1-9][0-9]*)(\\.[0-9]+)?");
    private static final String INTEGER = "0|[1-9][0-9]{0,14}";

    private final Profile profile;
    private final Defects defects;

    ParameterChecks(Profile profile, Defects defects) {
        this.profile = profile;
        this.defects = defects;
    }

    void check() {
        defects.unique("/parameters", profile.parameters().stream().map(Parameter::id).toList());
        NEEDED.forEach(id -> defects.unless(profile.parameter(id).isPresent(), "/parameters", id + " is missing"));
        defects.each("/parameters", profile.parameters(), this::parameter);
    }

    private void parameter(Parameter parameter, String place) {
        defects.unless(profile.provision(parameter.provision()).isPresent(), place + "/provision",
                "unknown provision " + parameter.provision());
        defects.each(place + "/values", parameter.values(), (value, where) -> form(parameter.unit(), value, where));
        order(parameter.values(), place + "/values");
    }

    private void form(Unit unit, ParameterValue value, String place) {
        defects.unless(value.value().matches(FORMS.getOrDefault(unit, INTEGER)) && isInTheCalendar(unit, value.value()), place + "/value",
                "\"" + value.value() + "\" is no value in " + unit);
        defects.unless(value.until() == null || !value.until().isBefore(value.from()), place + "/until",
                "ends before it begins");
    }

    /** A day of the year may be the leap day; a date must be one. */
    private static boolean isInTheCalendar(Unit unit, String value) {
        try {
            return unit == Unit.DATE ? LocalDate.parse(value) != null : unit != Unit.MONTH_DAY || MonthDay.parse("--" + value) != null;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private void order(List<ParameterValue> values, String place) {
        if (values.isEmpty() || values.get(0).from().isAfter(profile.inForceFromDay())) {
            defects.add(place, "no value on the day the version enters into force");
        }
        for (int i = 0; i < values.size(); i++) {
            LocalDate until = values.get(i).until();
            boolean last = i == values.size() - 1;
            LocalDate next = last ? null : values.get(i + 1).from();
            defects.unless(last == (until == null), place + "/" + i + "/until", "only the last value is open, and it is");
            boolean meets = last || until == null || until.plusDays(1).equals(next);
            defects.unless(meets, place + "/" + i + "/until", "a gap or an overlap before " + next);
        }
    }
}
