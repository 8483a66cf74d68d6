package dk.samstemt.portal.secretariat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Drafts as trees of what was written. What is empty is left out: the service takes no nulls and no blanks. */
final class DraftTree {

    private DraftTree() {
    }

    /** The tree without what is null. */
    static Map<String, Object> clean(Map<?, ?> tree) {
        Map<String, Object> clean = new LinkedHashMap<>();
        tree.forEach((name, value) -> {
            if (value != null) {
                clean.put(String.valueOf(name), value(value));
            }
        });
        return clean;
    }

    private static Object value(Object value) {
        if (value instanceof Map<?, ?> map) {
            return clean(map);
        }
        return value instanceof List<?> list ? new ArrayList<>(list.stream().map(DraftTree::value).toList()) : value;
    }

    /** Puts what is there, takes away what is not. */
    static void put(Map<String, Object> tree, String name, Object value) {
        if (value == null || value instanceof String text && text.isBlank() || value instanceof Map<?, ?> map && map.isEmpty()) {
            tree.remove(name);
        } else {
            tree.put(name, value instanceof String text ? text.strip().replace("\r\n", "\n") : value);
        }
    }

    /** A text in the languages it was written in. */
    static Map<String, Object> said(String danish, String english) {
        Map<String, Object> said = new LinkedHashMap<>();
        put(said, "da", danish);
        put(said, "en", english);
        return said;
    }

    /** A tree below another, empty where there is none. */
    static Map<String, Object> below(Map<String, Object> tree, String name) {
        return tree.get(name) instanceof Map<?, ?> map ? clean(map) : new LinkedHashMap<>();
    }

    /** What is written somewhere, as text; empty where nothing is. */
    static String text(Map<String, Object> tree, String name) {
        return tree.get(name) == null ? "" : tree.get(name).toString();
    }

    /** Trees in a list below another. */
    static List<Map<String, Object>> list(Map<String, Object> tree, String name) {
        return tree.get(name) instanceof List<?> list
                ? new ArrayList<>(list.stream().filter(Map.class::isInstance).map(one -> clean((Map<?, ?>) one)).toList()) : new ArrayList<>();
    }

    /** Numbers the items from 1 in the order they stand in. */
    static void number(Map<String, Object> draft, List<Map<String, Object>> items) {
        for (int i = 0; i < items.size(); i++) {
            items.get(i).put("number", i + 1);
        }
        draft.put("items", items);
    }
}
