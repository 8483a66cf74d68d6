package dk.samstemt.statutes.rules;

import dk.samstemt.json.Records;
import dk.samstemt.statutes.Cases;
import dk.samstemt.statutes.facts.MayBeUnsaid;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Facts whose days lie close to each other, in any order, and whose other parts are mostly as the law wants them: they stand near limits. */
final class NearbyFacts {

    private static final LocalDate FIRST = LocalDate.parse("2023-10-20");
    private final Random random;
    private final int span;
    private final int far;

    /** Days from a span of so many; one in ten up to so many away. */
    NearbyFacts(long seed, int span, int far) {
        this.random = new Random(seed);
        this.span = span;
        this.far = far;
    }

    <F extends Record> F of(Class<F> type) {
        return Records.read(tree(type), type);
    }

    Map<String, Object> tree(Class<?> type) {
        Map<String, Object> tree = new LinkedHashMap<>();
        for (RecordComponent part : type.getRecordComponents()) {
            if (!part.isAnnotationPresent(MayBeUnsaid.class) || random.nextInt(10) > 0) {
                tree.put(part.getName(), named(part));
            }
        }
        return tree;
    }

    private Object named(RecordComponent part) {
        return switch (part.getName()) {
            case "factor", "rate" -> "1.031";
            case "tzdata" -> "2025b";
            case "employer", "party", "member", "nominatedBy", "proposer", "actor", "givenBy" -> "region-hovedstaden";
            default -> value(part.getGenericType());
        };
    }

    private Object value(Type type) {
        if (type instanceof ParameterizedType generic) {
            return list(generic.getActualTypeArguments()[0]);
        }
        Class<?> raw = (Class<?>) type;
        return raw.isRecord() ? tree(raw) : scalar(raw);
    }

    private List<Object> list(Type element) {
        if (element == String.class) {
            return new ArrayList<>(Cases.PROFILE.partyIds());
        }
        List<Object> all = new ArrayList<>();
        for (int left = random.nextInt(3); left > 0; left--) {
            all.add(value(element));
        }
        return all;
    }

    private Object scalar(Class<?> type) {
        if (type.isEnum()) {
            int last = random.nextInt(3) == 0 ? type.getEnumConstants().length : 1;
            return ((Enum<?>) type.getEnumConstants()[random.nextInt(last)]).name();
        }
        if (type == LocalDate.class) {
            return day().toString();
        }
        if (type == Instant.class) {
            return day() + "T10:00:00.000Z";
        }
        if (type == boolean.class || type == Boolean.class) {
            return random.nextInt(10) > 0;
        }
        return type == String.class ? Cases.PROFILE.partyIds().get(random.nextInt(9)) : (Object) (long) (random.nextInt(10) == 0 ? 2 + random.nextInt(20) : 2023 + random.nextInt(2));
    }

    private LocalDate day() {
        return FIRST.plusDays(random.nextInt(10) == 0 && far > 0 ? random.nextInt(2 * far) - far : random.nextInt(span));
    }
}
