package dk.samstemt.statutes.profile;

import java.time.LocalDate;
import java.util.List;

/** Each parameter stands in a provision, is a number of its unit, and holds on every day once and only once. */
final class ParameterChecks {

    private final Profile profile;
    private final Defects defects;

    ParameterChecks(Profile profile, Defects defects) {
        this.profile = profile;
        this.defects = defects;
    }

    void check() {
        defects.unique("/parameters", "/id", profile.parameters().stream().map(Parameter::id).toList());
        defects.each("/parameters", profile.parameters(), this::parameter);
    }

    private void parameter(Parameter parameter, String place) {
        defects.unless(parameter.id().matches("[a-z0-9]+([.-][a-z0-9]+)*"), place + "/id", "malformed-id", "a parameter is called notice.ordinary");
        ProfileChecks.provision(profile, parameter.provision(), place + "/provision", defects);
        if (!ParameterUnits.fits(parameter)) {
            defects.add(place + "/unit", "wrong-unit", parameter.id() + " is counted in " + ParameterUnits.wanted(parameter));
        }
        defects.each(place + "/values", parameter.values(), (value, where) -> form(parameter, value, where));
        order(parameter.values(), place + "/values");
    }

    private void form(Parameter parameter, ParameterValue value, String place) {
        if (!ParameterForms.sound(parameter, value.value())) {
            defects.add(place + "/value", ParameterForms.reason(parameter.unit(), value.value()), "\"" + value.value() + "\" is no value in "
                    + parameter.unit() + ": " + ParameterForms.wanted(parameter));
        }
        defects.unless(value.until() == null || !value.until().isBefore(value.from()), place + "/until", "ends-before-it-begins",
                "ends before it begins");
    }

    private void order(List<ParameterValue> values, String place) {
        if (values.isEmpty()) {
            defects.add(place, "no-value", "a parameter without a value");
            return;
        }
        defects.unless(!values.get(0).from().isAfter(profile.inForceFromDay()), place + "/0/from", "gap",
                "no value on the day the version enters into force");
        for (int i = 0; i < values.size() - 1; i++) {
            meets(values.get(i).until(), values.get(i + 1).from(), place + "/" + i + "/until");
        }
        defects.unless(values.get(values.size() - 1).until() == null, place + "/" + (values.size() - 1) + "/until", "gap",
                "the last value is open, or there would be none after it");
    }

    private void meets(LocalDate until, LocalDate next, String place) {
        if (until == null || !until.isBefore(next)) {
            defects.add(place, "overlap", "two values hold on " + next);
        } else {
            defects.unless(until.plusDays(1).equals(next), place, "gap", "no value on the days before " + next);
        }
    }
}
