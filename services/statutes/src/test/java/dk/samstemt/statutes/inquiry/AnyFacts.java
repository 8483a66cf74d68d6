package dk.samstemt.statutes.inquiry;

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

/** Well-formed facts that may be true of nothing, the same for the same seed: parties that exist and strangers, days in any order. */
final class AnyFacts {

    private static final List<String> STRANGERS = List.of("ukendt", "x", "", "business-promotion", "region", "1.031", "p-1");

    private final Random random;
    private final List<String> parties = Cases.PROFILE.partyIds();
    private final List<String> bases = Cases.PROFILE.fees().bases().stream().map(basis -> basis.id()).toList();

    AnyFacts(long seed) {
        random = new Random(seed);
    }

    Map<String, Object> of(Class<?> type) {
        Map<String, Object> tree = new LinkedHashMap<>();
        for (RecordComponent part : type.getRecordComponents()) {
            if (!part.isAnnotationPresent(MayBeUnsaid.class) || random.nextInt(3) > 0) {
                tree.put(part.getName(), named(part));
            }
        }
        return tree;
    }

    private Object named(RecordComponent part) {
        if (part.getName().equals("factor") || part.getName().equals("rate")) {
            return random.nextInt(4) + "." + random.nextInt(1000);
        }
        if (part.getName().toLowerCase(java.util.Locale.ROOT).endsWith("matter")) {
            return "business-promotion";
        }
        if (part.getName().equals("basis") && part.getType() == String.class) {
            return bases.get(random.nextInt(bases.size()));
        }
        boolean year = part.getName().equals("year") || part.getName().endsWith("Year");
        return year && part.getType() == int.class ? 1900L + random.nextInt(1100) : value(part.getGenericType());
    }

    private Object value(Type type) {
        if (type instanceof ParameterizedType generic) {
            return generic.getRawType() == List.class ? list(generic.getActualTypeArguments()[0]) : Map.of();
        }
        Class<?> raw = (Class<?>) type;
        return raw.isRecord() ? of(raw) : scalar(raw);
    }

    private List<Object> list(Type element) {
        List<Object> all = new ArrayList<>();
        for (int left = random.nextInt(5); left > 0; left--) {
            all.add(value(element));
        }
        if (element == String.class && random.nextBoolean()) {
            all.addAll(parties);
        }
        return all;
    }

    private Object scalar(Class<?> type) {
        if (type.isEnum()) {
            return ((Enum<?>) type.getEnumConstants()[random.nextInt(type.getEnumConstants().length)]).name();
        }
        if (type == LocalDate.class) {
            return day().toString();
        }
        if (type == Instant.class) {
            return day() + "T" + (10 + random.nextInt(13)) + ":00:00.000Z";
        }
        if (type == boolean.class || type == Boolean.class) {
            return random.nextBoolean();
        }
        return type == String.class ? text() : number();
    }

    private LocalDate day() {
        boolean edge = random.nextInt(6) == 0;
        return edge ? LocalDate.parse(random.nextBoolean() ? FactsBounds.EARLIEST : FactsBounds.LATEST) : LocalDate.of(2023, 1, 1).plusDays(random.nextInt(900));
    }

    private String text() {
        return random.nextBoolean() ? parties.get(random.nextInt(parties.size())) : STRANGERS.get(random.nextInt(STRANGERS.size()));
    }

    private Long number() {
        List<Long> some = List.of(0L, 1L, -1L, 31L, 94_920_000L, 2_000_000_000L);
        return some.get(random.nextInt(some.size()));
    }
}
