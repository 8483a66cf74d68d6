package dk.samstemt.statutes.text;

import java.util.Locale;

/** Integers, kroner and decimals in words. */
final class Numbers {

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

    String decimal(String value) {
        return value.replace(".", bundle.get("number.point"));
    }

    private String kroner(long ore) {
        String rest = ore % 100 == 0 ? "" : bundle.get("number.point") + String.format(Locale.ROOT, "%02d", Math.abs(ore % 100));
        String sign = ore < 0 ? "-" : "";
        return bundle.get("kroner.pattern").replace("{amount}", sign + grouped(Math.abs(ore / 100)) + rest);
    }

    private String grouped(long value) {
        return String.valueOf(value).replaceAll("(?<=[0-9])(?=([0-9]{3})+$)", bundle.get("number.group"));
    }
}
