package dk.samstemt.statutes.rules.fees;

import dk.samstemt.statutes.money.AmountText;
import dk.samstemt.statutes.money.Kroner;
import dk.samstemt.statutes.money.NumberText;
import dk.samstemt.statutes.money.RateText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A fee as an amendment states it: a rate as decimal with point, an amount in whole øre. People write {@code 3,125} and
 * {@code 5.693.750} there; that is told with what it may mean, and never taken.
 *
 * @param text the figure as stated
 * @param read whether it is written as a profile writes it
 * @param place zero-based place in the text where it goes wrong; 0 where only the way of writing is another, -1 where nothing is wrong
 * @param meant what it may mean, as a profile writes it; empty where that cannot be said
 */
public record StatedFigure(String text, boolean read, int place, List<String> meant) {

    private static final String RATE = "(0|[1-9][0-9]{0,3})(\\.[0-9]{1,8})?";
    private static final String AMOUNT = "0|[1-9][0-9]{0,14}";

    /** The figure that a parameter of a fee states; empty for parameters that are neither rate nor amount. */
    public static Optional<StatedFigure> of(String parameter, String text) {
        if (parameter.endsWith(".rate")) {
            return Optional.of(rate(text));
        }
        return parameter.endsWith(".amount") ? Optional.of(amount(text)) : Optional.empty();
    }

    static StatedFigure rate(String text) {
        String stated = text == null ? "" : text;
        NumberText typed = RateText.read(stated);
        boolean read = stated.matches(RATE) && typed.code().equals("ok");
        return new StatedFigure(stated, read, read ? -1 : Math.max(0, typed.place()),
                typed.code().equals("ok") ? List.of(typed.value().toPlainString()) : List.of());
    }

    static StatedFigure amount(String text) {
        String stated = text == null ? "" : text;
        if (stated.matches(AMOUNT)) {
            return new StatedFigure(stated, true, -1, List.of(stated));
        }
        NumberText typed = AmountText.read(stated);
        Stream<String> readings = typed.code().equals("ok") ? Stream.of(stated) : typed.readings().stream();
        return new StatedFigure(stated, false, Math.max(0, typed.place()),
                readings.map(reading -> String.valueOf(Kroner.ore(AmountText.read(reading).value()))).toList());
    }
}
