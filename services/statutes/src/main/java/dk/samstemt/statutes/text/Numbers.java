package dk.samstemt.statutes.text;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Integers, kroner and decimals in words. */
final class Numbers {

    private static final Pattern DECIMAL = Pattern.compile("([0-9]+)(?:\\.([0-9]+))?");

    private final Bundle bundle;

    Numbers(Bundle bundle) {
        this.bundle = bundle;
    }

    String format(long value, String format) {
        return switch (format) {
            case "kroner" -> kroner(value);
            case "number" -> grouped(value);
            case "days" -> value + " " + bundle.get(value == 1 ? "unit.day" : "unit.days");
            default -> String.valueOf(value);
        };
    }

    /** Each exact decimal in a text, as {@code 1234.5}, in the language's own way of writing it. */
    String decimal(String value) {
        return DECIMAL.matcher(value).replaceAll(found -> Matcher.quoteReplacement(grouped(found.group(1))
                + (found.group(2) == null ? "" : bundle.get("number.point") + found.group(2))));
    }

    private String kroner(long ore) {
        String rest = ore % 100 == 0 ? "" : bundle.get("number.point") + String.format(Locale.ROOT, "%02d", Math.abs(ore % 100));
        String sign = ore < 0 ? "-" : "";
        return bundle.get("kroner.pattern").replace("{amount}", sign + grouped(Math.abs(ore / 100)) + rest);
    }

    private String grouped(long value) {
        return grouped(String.valueOf(value));
    }

    private String grouped(String value) {
        return value.replaceAll("(?<=[0-9])(?=([0-9]{3})+$)", bundle.get("number.group"));
    }
}
