package dk.samstemt.platform.web;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts every text of a tree into composed form (NFC) before anything is compared or hashed: å typed as a with a ring is å. */
final class Composed {

    private Composed() {
    }

    static Object of(Object tree) {
        if (tree instanceof String text) {
            return Normalizer.normalize(text, Normalizer.Form.NFC);
        }
        if (tree instanceof List<?> list) {
            return list.stream().map(Composed::of).toList();
        }
        return tree instanceof Map<?, ?> map ? members(map) : tree;
    }

    private static Map<String, Object> members(Map<?, ?> map) {
        Map<String, Object> composed = new LinkedHashMap<>();
        map.forEach((name, member) -> composed.put((String) name, of(member)));
        return composed;
    }
}
