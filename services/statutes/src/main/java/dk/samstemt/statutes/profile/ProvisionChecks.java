package dk.samstemt.statutes.profile;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Each provision has its number, its words and the rules that rest on it; an exception names what it excepts, without a circle. */
final class ProvisionChecks {

    private final Profile profile;
    private final Defects defects;

    ProvisionChecks(Profile profile, Defects defects) {
        this.profile = profile;
        this.defects = defects;
    }

    void check() {
        List<Provision> provisions = profile.provisions();
        defects.unless(!provisions.isEmpty(), "/provisions", "missing", "there are no provisions");
        defects.unique("/provisions", "/id", provisions.stream().map(Provision::id).toList());
        defects.each("/provisions", provisions, this::provision);
        numbers(provisions.stream().map(Provision::number).toList());
        Map<String, List<String>> exceptions = provisions.stream().collect(Collectors.groupingBy(Provision::id,
                Collectors.flatMapping(provision -> provision.exceptions().stream(), Collectors.toList())));
        defects.each("/provisions", provisions, (provision, place) -> defects.each(place + "/excepts", provision.exceptions(), (excepted, where) -> {
            ProfileChecks.provision(profile, excepted, where, defects);
            defects.unless(!Circles.leadsBack(excepted, provision.id(), exceptions), where, "cyclic-exception",
                    provision.id() + " and " + excepted + " are each an exception from the other");
        }));
    }

    private void provision(Provision provision, String place) {
        defects.unless(provision.id().matches("[1-9][0-9]{0,3}[a-h]?(\\.[1-9][0-9]{0,3})?"), place + "/id", "malformed-id", "a provision is called 4 or 4.6");
        defects.unless(!provision.number().isBlank(), place + "/number", "no-number", "a provision without a number");
        defects.unless(!provision.text().isBlank(), place + "/text", "no-text", "a provision without words");
        defects.unless(provision.handling() != Handling.AUTOMATED || !provision.rules().isEmpty(), place + "/rules", "no-rule",
                "automated, but no rule rests on it");
        defects.each(place + "/rules", provision.rules(), (rule, where) -> defects.unless(rule.matches("[A-Z]{2,4}-[1-9][0-9]*"), where,
                "malformed-id", "a rule is called GA-7"));
        defects.unique(place + "/rules", "", provision.rules());
        if (provision.step() != null) {
            ProfileChecks.named(provision.step().name(), place + "/step/name", defects);
        }
    }

    private void numbers(List<String> numbers) {
        defects.each("/provisions", numbers, (number, place) -> defects.unless(number.isBlank()
                || Objects.equals(numbers.indexOf(number), Integer.valueOf(place.substring("/provisions/".length()))), place + "/number",
                "repeated-number", number + " stands twice"));
    }
}
