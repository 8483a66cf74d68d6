package dk.samstemt.journeys.input;

import dk.samstemt.quickstart.replay.Tree;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A body that a schema allows: every member is there, with the simplest value of its type. */
final class Sound {

    private Sound() {
    }

    static Object of(Tree schema) {
        return switch (Kind.of(schema)) {
            case OBJECT -> object(schema);
            case MAP -> Map.of("da", of(schema.at("additionalProperties")));
            case LIST -> List.of(of(schema.at("items")));
            case WORD -> schema.at("enum", 0).text();
            case DATE -> "2023-11-01";
            case MOMENT -> "2023-11-01T10:00:00.000Z";
            case INTEGER -> 1L;
            case BOOLEAN -> true;
            case FREE -> Map.of();
            case TEXT -> "x";
        };
    }

    private static Map<String, Object> object(Tree schema) {
        Map<String, Object> members = new LinkedHashMap<>();
        Description.properties(schema).forEach(member -> members.put(member.getKey(), of(member.getValue())));
        return members;
    }

    /** What a schema allows, as far as bad input cares. */
    enum Kind {
        OBJECT, MAP, LIST, WORD, DATE, MOMENT, INTEGER, BOOLEAN, FREE, TEXT;

        static Kind of(Tree schema) {
            if (schema.at("properties").isPresent()) {
                return OBJECT;
            }
            if (schema.at("items").isPresent()) {
                return LIST;
            }
            if (schema.at("enum").isPresent()) {
                return WORD;
            }
            return switch (schema.at("type").text()) {
                case "object" -> schema.at("additionalProperties", "type").text().equals("string") ? MAP : FREE;
                case "integer" -> INTEGER;
                case "boolean" -> BOOLEAN;
                case "string" -> text(schema.at("format").text());
                default -> FREE;
            };
        }

        private static Kind text(String format) {
            return format.equals("date") ? DATE : format.equals("date-time") ? MOMENT : TEXT;
        }
    }
}
