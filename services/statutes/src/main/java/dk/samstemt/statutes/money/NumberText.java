package dk.samstemt.statutes.money;

import java.math.BigDecimal;
import java.util.List;

/** What a number, typed by a person, comes to; never guessed. */
public sealed interface NumberText {

    /** Stable word for machines; {@code ok} for a number. */
    String code();

    /** Zero-based place in the text as typed where it goes wrong; -1 for a number. */
    int place();

    /** What it may mean, each as text that is taken as it stands; empty unless it can be said. */
    default List<String> readings() {
        return List.of();
    }

    /**
     * The number.
     *
     * @throws IllegalStateException if it is none; ask {@link #code()} first
     */
    default BigDecimal value() {
        throw new IllegalStateException(code() + " at " + place());
    }

    /** A number with one meaning. */
    record Number(BigDecimal value) implements NumberText {

        @Override
        public String code() {
            return "ok";
        }

        @Override
        public int place() {
            return -1;
        }
    }

    /** A separator that may be a thousand's or a decimal's: both readings, as amounts that are taken. */
    record Ambiguous(int place, List<String> readings) implements NumberText {

        @Override
        public String code() {
            return "ambiguous";
        }
    }

    /**
     * No number that is taken.
     *
     * @param code {@code empty}, {@code letter}, {@code negative}, {@code sign}, {@code grouping}, {@code decimals}, {@code separator},
     *     {@code leading-zero}, {@code zero-rate} or {@code too-large}
     * @param place where
     */
    record Refused(String code, int place) implements NumberText {
    }
}
