package dk.samstemt.statutes.text;

import dk.samstemt.statutes.amendment.OperationKind;
import dk.samstemt.statutes.amendment.Setting;
import dk.samstemt.statutes.profile.FeeBasis;
import dk.samstemt.statutes.profile.Parameter;
import dk.samstemt.statutes.profile.Profile;
import dk.samstemt.statutes.profile.Unit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What an amendment changes behind the words, as people say it: the name of the figure, and its values with their unit. A value that is none
 * of its unit is shown as it was written, so that a draft can be read before it is right.
 */
public final class SettingWords {

    private static final String WHOLE = "0|[1-9][0-9]{0,14}";
    private static final String DECIMAL = "[0-9]{1,15}(\\.[0-9]{1,15})?";
    private static final String DAY_OF_YEAR = "(0[1-9]|1[0-2])-[0-3][0-9]";

    private final Profile profile;
    private final Bundle bundle;
    private final Messages messages;

    private SettingWords(Profile profile, Locale locale) {
        this.profile = profile;
        this.bundle = Bundle.of(locale);
        this.messages = Messages.of(profile, locale);
    }

    /** The words of a version of the statutes: it knows the units and the parties. */
    public static SettingWords of(Profile profile, Locale locale) {
        return new SettingWords(profile, locale);
    }

    /** What is changed, for example {@code Varsel for ekstraordinær generalforsamling}; its id where it has no name. */
    public String what(Setting setting) {
        if (setting.kind() == OperationKind.SET_PARTY) {
            return messages.say("setting.SET_PARTY", "id", new PartyWords(messages).name(setting));
        }
        if (setting.kind() != OperationKind.SET_PARAMETER) {
            return messages.say("setting." + setting.kind(), "id", setting.id());
        }
        return bundle.find("parameter." + setting.id()).or(() -> fee(setting.id()))
                .orElseGet(() -> messages.say("setting." + setting.kind(), "id", setting.id()));
    }

    private Optional<String> fee(String id) {
        List<FeeBasis> bases = profile.fees() == null ? List.of() : profile.fees().bases();
        return bases.stream().filter(basis -> id.startsWith("fee." + basis.id() + ".")).findFirst()
                .flatMap(basis -> bundle.find("parameter.fee" + id.substring(("fee." + basis.id()).length()))
                        .map(figure -> messages.say("setting.fee", "payers", basis.payers()) + ": " + figure));
    }

    /** A value of it, for example {@code 21 dage}; empty for null, but a party that is not there is told as that. */
    public String value(Setting setting, String value) {
        if (setting.kind() == OperationKind.SET_PARTY) {
            return new PartyWords(messages).said(value);
        }
        Unit unit = setting.kind() == OperationKind.SET_PARAMETER ? profile.parameter(setting.id()).map(Parameter::unit).orElse(null) : null;
        return value == null ? "" : unit == null ? value : value(unit, value);
    }

    private String value(Unit unit, String value) {
        return switch (unit) {
            case ORE -> value.matches(WHOLE) ? messages.say("setting.kroner", "value", Long.parseLong(value)) : value;
            case KRONER_PER_INHABITANT -> value.matches(DECIMAL) ? messages.say("setting.rate", "value", value) : value;
            case MONTH_DAY -> value.matches(DAY_OF_YEAR) ? dayOfYear(value) : value;
            case DATE -> messages.say("redline.day", "day", value);
            case DAYS, WEEKS, MONTHS, YEARS -> messages.say("setting." + unit + ("1".equals(value) ? ".one" : ""), "value", value);
            case YEAR, COUNT -> value;
        };
    }

    private String dayOfYear(String value) {
        return bundle.get("setting.dayOfYear").replace("{day}", String.valueOf(Integer.parseInt(value.substring(3))))
                .replace("{month}", bundle.get("month." + Integer.parseInt(value.substring(0, 2))));
    }
}
