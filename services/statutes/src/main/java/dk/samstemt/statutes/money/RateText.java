package dk.samstemt.statutes.money;

import java.math.BigDecimal;

/**
 * Reads a rate per inhabitant or an index as people type it: {@code 3,125}, {@code 3.125}, {@code kr. 2,820}. A rate is never so large
 * that thousands are parted, so one comma or point is always the decimal's; a second is refused. The decimals typed are kept:
 * {@code 2,820} has three, and FEE-5 reckons with its rounding.
 */
public final class RateText {

    private static final int MOST_WHOLE = 4;
    private static final int MOST_DECIMALS = 8;

    private RateText() {
    }

    /** The rate, above zero, with the decimals typed, or why it is none. */
    public static NumberText read(String text) {
        Typed typed = Typed.of(text);
        NumberText.Refused stranger = typed.stranger();
        return stranger == null ? number(typed) : stranger;
    }

    private static NumberText number(Typed typed) {
        String text = typed.digits();
        int at = separator(text, 0);
        int again = at == -1 ? -1 : separator(text, at + 1);
        if (again != -1 || at != -1 && (text.charAt(at) == ' ' || text.charAt(at) == '\'')) {
            return new NumberText.Refused("grouping", typed.offset() + Math.max(at, again));
        }
        int whole = at == -1 ? text.length() : at;
        if (whole > 1 && text.startsWith("0")) {
            return new NumberText.Refused("leading-zero", typed.offset());
        }
        return sized(typed, whole);
    }

    private static NumberText sized(Typed typed, int whole) {
        if (whole > MOST_WHOLE) {
            return new NumberText.Refused("too-large", typed.offset());
        }
        if (typed.digits().length() - whole - 1 > MOST_DECIMALS) {
            return new NumberText.Refused("decimals", typed.offset() + whole + 1 + MOST_DECIMALS);
        }
        BigDecimal value = new BigDecimal(typed.digits().replace(',', '.'));
        return value.signum() == 0 ? new NumberText.Refused("zero-rate", typed.offset()) : new NumberText.Number(value);
    }

    private static int separator(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (Typed.isSeparator(text.charAt(i))) {
                return i;
            }
        }
        return -1;
    }
}
