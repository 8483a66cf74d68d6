package dk.samstemt.journeys.input;

import dk.samstemt.journeys.input.Sound.Kind;
import dk.samstemt.json.Json;
import dk.samstemt.quickstart.replay.Tree;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** Every way to spoil every member of a sound body, each with the code its reader must answer with. */
final class Spoilt {

    private static final String HOLE = "here-goes-what-no-writer-of-ours-would-write";

    private final List<Body> bodies = new ArrayList<>();

    /**
     * A spoilt body.
     *
     * @param row     row of the catalogue
     * @param text    what is sent
     * @param pointer the place
     * @param code    what is wrong there
     */
    record Body(String row, String text, String pointer, String code) {
    }

    private record Wrong(String row, String literal, String code) {
    }

    private Spoilt() {
    }

    static List<Body> of(Tree schema) {
        Spoilt spoilt = new Spoilt();
        spoilt.at(schema, "", whole -> whole);
        return spoilt.bodies;
    }

    private void at(Tree schema, String pointer, Function<Object, Object> whole) {
        Object here = Sound.of(schema);
        if (Kind.of(schema) == Kind.OBJECT) {
            extra(here, pointer, whole);
            Description.properties(schema).forEach(member -> at(member.getValue(), pointer + "/" + member.getKey(),
                    value -> whole.apply(with((Map<?, ?>) here, member.getKey(), value))));
        } else if (Kind.of(schema) == Kind.LIST) {
            at(schema.at("items"), pointer + "/0", value -> whole.apply(List.of(value)));
        } else if (Kind.of(schema) == Kind.MAP) {
            at(schema.at("additionalProperties"), pointer + "/da", value -> whole.apply(Map.of("da", value)));
        }
        if (!pointer.isEmpty()) {
            wrongs(schema).forEach(wrong -> bodies.add(new Body(wrong.row(),
                    text(whole.apply(HOLE)).replace("\"" + HOLE + "\"", wrong.literal()), pointer, wrong.code())));
        }
    }

    /** Mass assignment: what the writer would like to be a member. */
    private void extra(Object here, String pointer, Function<Object, Object> whole) {
        for (String name : List.of("weight", "partyId", "received~At")) {
            bodies.add(new Body("B4", text(whole.apply(with((Map<?, ?>) here, name, 9L))), pointer + "/" + name.replace("~", "~0"), "unknown-field"));
        }
    }

    private static Map<String, Object> with(Map<?, ?> map, String name, Object value) {
        Map<String, Object> copy = new LinkedHashMap<>();
        map.forEach((key, member) -> copy.put((String) key, member));
        copy.put(name, value);
        return copy;
    }

    private static String text(Object tree) {
        return new String(Json.canonical(tree), StandardCharsets.UTF_8);
    }

    private static Stream<Wrong> wrongs(Tree schema) {
        Kind kind = Kind.of(schema);
        Stream<Wrong> everywhere = Stream.of(new Wrong("B5", "null", "null"), new Wrong("B7", "1.5", "not-an-integer"),
                new Wrong("B7", "9007199254740993", "number-too-large"), new Wrong("B7", "9223372036854775808", "number-too-large"),
                new Wrong("B6", "1e999999999", "not-an-integer"), new Wrong("B8", "\"\\ud800\"", "invalid-unicode"), new Wrong("B8", "\"\\u0000\"", "invalid-unicode"));
        return Stream.concat(everywhere, kind == Kind.FREE ? Stream.of() : Stream.concat(types(kind), values(kind, schema)));
    }

    private static Stream<Wrong> types(Kind kind) {
        Map<String, List<Kind>> taken = new LinkedHashMap<>();
        taken.put("1", List.of(Kind.INTEGER));
        taken.put("true", List.of(Kind.BOOLEAN));
        taken.put("[]", List.of(Kind.LIST));
        taken.put("[\"FOR\"]", List.of(Kind.LIST));
        taken.put("{\"a\":1}", List.of(Kind.OBJECT, Kind.MAP));
        taken.put("\"for\"", List.of(Kind.TEXT, Kind.WORD, Kind.DATE, Kind.MOMENT));
        return taken.entrySet().stream().filter(literal -> !literal.getValue().contains(kind))
                .map(literal -> new Wrong("B5", literal.getKey(), "wrong-type"));
    }

    private static Stream<Wrong> values(Kind kind, Tree schema) {
        return switch (kind) {
            case WORD -> Stream.of("for", "For ", "", schema.at("enum", 0).text().toLowerCase(java.util.Locale.ROOT), schema.at("enum", 0).text() + " ")
                    .map(word -> new Wrong("B5", "\"" + word + "\"", "unknown-value"));
            case DATE -> Stream.concat(dates("no-such-date", "B24 2026-02-29", "B24 29.02.2026", "B24 31.02.2026", "B29 2026-13-01", "B29 0000-01-01", "B29 2026-00-10"),
                    dates("unsupported-format", "B27 2026-W53-1", "B27 2026-365", "B32 03/04/2026", "B32 16.11.2026", "B29 99999-01-01", "B29 1798671600000", "B29 2026-11-16T24:00", "B31 midnight"));
            case MOMENT -> Stream.concat(dates("no-such-date", "B29 2026-11-16T24:00:00.000Z", "B29 2026-11-16T23:59:60.000Z", "B24 2026-02-29T12:00:00.000Z", "B29 0000-01-01T00:00:00.000Z"),
                    dates("unsupported-format", "B21 2026-03-29T02:30", "B22 2026-10-25T02:30", "B23 2026-10-25T02:30+03:00[Europe/Copenhagen]", "B27 2026-W53-1T00:00:00.000Z"));
            default -> Stream.of();
        };
    }

    private static Stream<Wrong> dates(String code, String... rowsAndTexts) {
        return Stream.of(rowsAndTexts).map(both -> new Wrong(both.substring(0, 3), "\"" + both.substring(4) + "\"", code));
    }
}
