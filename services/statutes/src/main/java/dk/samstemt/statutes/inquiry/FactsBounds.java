package dk.samstemt.statutes.inquiry;

import dk.samstemt.statutes.calendar.FactDays;
import dk.samstemt.statutes.facts.MayBeBelowZero;
import dk.samstemt.statutes.facts.MayBeUnsaid;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What is missing from facts, and what no law can count with. A list that is not told is missing, too: nobody is taken to have meant an
 * empty one. What is of another type than it must be is left to the reader of records.
 */
final class FactsBounds {

    /** More entries than any association has members, and few enough to look for counterfactuals among. */
    static final int MOST_ENTRIES = 1_000;
    static final int LONGEST = 2_000;
    /** A million million kroner in øre: sums of many such still fit. */
    static final long LARGEST = 100_000_000_000_000L;
    /** Room on both sides for every period. */
    static final String EARLIEST = FactDays.EARLIEST.toString();
    static final String LATEST = FactDays.LATEST.toString();

    private final List<FactsDefect> defects = new ArrayList<>();

    private FactsBounds() {
    }

    static List<FactsDefect> defects(Object tree, Class<?> type) {
        FactsBounds bounds = new FactsBounds();
        bounds.value(tree, type, "");
        return bounds.defects;
    }

    private void value(Object tree, Type type, String at) {
        if (tree instanceof List<?> list && type instanceof ParameterizedType generic) {
            list(list, generic.getActualTypeArguments()[0], at);
        } else if (tree instanceof Map<?, ?> members && type instanceof Class<?> raw && raw.isRecord()) {
            members(members, raw, at);
        } else if (tree instanceof String text) {
            text(text, type, at);
        } else if (tree instanceof Long number) {
            number(number, at);
        }
    }

    private void list(List<?> list, Type element, String at) {
        if (list.size() > MOST_ENTRIES) {
            add(at, "too-long", "more than " + MOST_ENTRIES + " entries");
            return;
        }
        for (int i = 0; i < list.size(); i++) {
            value(list.get(i), element, at + "/" + i);
        }
    }

    private void members(Map<?, ?> members, Class<?> type, String at) {
        for (RecordComponent part : type.getRecordComponents()) {
            Object member = members.get(part.getName());
            if (member != null) {
                member(member, part, at + "/" + part.getName());
            } else if (!part.isAnnotationPresent(MayBeUnsaid.class)) {
                add(at + "/" + part.getName(), "missing", "is missing");
            }
        }
    }

    private void member(Object member, RecordComponent part, String at) {
        if (member instanceof Long year && isYear(part)) {
            year(year, at);
        } else if (member instanceof Long count && isCount(part)) {
            count(count, at);
        } else if (member instanceof String decimal && isDecimal(part)) {
            decimal(decimal, at);
        } else if (member instanceof Long amount && amount < 0 && isAmount(part)) {
            add(at, "out-of-range", "below zero");
        } else {
            value(member, part.getGenericType(), at);
        }
    }

    private static boolean isYear(RecordComponent part) {
        return part.getName().equals("year") || part.getName().endsWith("Year");
    }

    private static boolean isCount(RecordComponent part) {
        return part.getType() == int.class || part.getType() == Integer.class;
    }

    /** Days, persons and meetings are counted from none; counterfactuals try the counts in between, one by one. */
    private void count(long count, String at) {
        if (count < 0 || count > MOST_ENTRIES) {
            add(at, "out-of-range", "not from 0 to " + MOST_ENTRIES);
        }
    }

    private static boolean isDecimal(RecordComponent part) {
        return part.getName().equals("factor") || part.getName().equals("rate");
    }

    private void decimal(String text, String at) {
        if (!text.matches("[0-9]{1,4}(\\.[0-9]{1,8})?")) {
            add(at, "unsupported-format", "an exact decimal like 1.031 is expected");
        } else if (new BigDecimal(text).signum() == 0) {
            add(at, "out-of-range", "above zero is expected");
        }
    }

    /** Money in øre and populations. */
    private static boolean isAmount(RecordComponent part) {
        boolean amount = part.getName().equals("ore") || part.getName().endsWith("Ore") || part.getName().startsWith("inhabitants");
        return amount && !part.isAnnotationPresent(MayBeBelowZero.class);
    }

    private void text(String text, Type type, String at) {
        if (text.length() > LONGEST) {
            add(at, "too-long", "more than " + LONGEST + " characters");
        } else if (type == LocalDate.class || type == Instant.class) {
            range(text.substring(0, Math.min(text.length(), EARLIEST.length())), at);
        }
    }

    /** Dates in the wanted form sort as text; others are no dates, which is for the reader to say. */
    private void range(String day, String at) {
        boolean dated = day.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}");
        if (dated && (day.compareTo(EARLIEST) < 0 || day.compareTo(LATEST) > 0)) {
            outOfRange(at);
        }
    }

    private void year(long year, String at) {
        if (year < FactDays.EARLIEST.getYear() || year > FactDays.LATEST.getYear()) {
            outOfRange(at);
        }
    }

    private void outOfRange(String at) {
        add(at, "out-of-range", "not from " + EARLIEST + " to " + LATEST);
    }

    private void number(long number, String at) {
        if (number > LARGEST || number < -LARGEST) {
            add(at, "out-of-range", "beyond " + LARGEST);
        }
    }

    private void add(String at, String code, String message) {
        defects.add(new FactsDefect(at, code, message, List.of()));
    }
}
