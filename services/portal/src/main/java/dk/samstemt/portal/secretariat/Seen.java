package dk.samstemt.portal.secretariat;

import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The agenda a form was made of, and which of its items the form is about. Items have places and no names, and places move: an item is found again by what it
 * said, so that nobody saves over another one.
 *
 * @param marks one per item, in order
 * @param place of the form's item, from 1; 0 for a new one
 */
record Seen(List<String> marks, int place) {

    private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).build();
    private static final int WHOLE = 16;
    private static final int TITLE = 8;

    /**
     * Where the form's item stands now.
     *
     * @param word  {@code added}, {@code unchanged}, {@code changed} or {@code gone}
     * @param place from 1; 0 where there is none
     */
    record Found(String word, int place) {
    }

    /** As a form sends it back. */
    static Seen of(String sent, int place) {
        return new Seen(sent == null || sent.isBlank() ? List.of() : List.of(sent.strip().split(" ")), place);
    }

    /** As a form keeps it. */
    static String text(List<Map<String, Object>> items) {
        return String.join(" ", marks(items));
    }

    /** What cannot be told for certain counts as gone: it is saved as an item of its own, and never over another one. */
    Found among(List<Map<String, Object>> items) {
        if (place == 0) {
            return new Found("added", 0);
        }
        List<String> now = marks(items);
        String mine = place > marks.size() ? "" : marks.get(place - 1);
        int same = at(place, now).equals(mine) ? place : now.indexOf(mine) + 1;
        return same > 0 ? new Found("unchanged", same) : changed(mine, now);
    }

    /** Changed is what has the same title, or stands in the same place where nothing else came or went. */
    private Found changed(String mine, List<String> now) {
        List<String> strange = without(now, marks);
        List<String> titled = strange.stream().filter(mark -> title(mark).equals(title(mine))).toList();
        if (titled.size() == 1) {
            return new Found("changed", now.indexOf(titled.get(0)) + 1);
        }
        boolean alone = strange.size() == 1 && now.size() == marks.size() && strange.contains(at(place, now));
        return alone ? new Found("changed", place) : new Found("gone", 0);
    }

    private static List<String> without(List<String> marks, List<String> others) {
        List<String> rest = new ArrayList<>(marks);
        others.forEach(rest::remove);
        return rest;
    }

    private static String at(int place, List<String> marks) {
        return place > marks.size() ? "-" : marks.get(place - 1);
    }

    private static List<String> marks(List<Map<String, Object>> items) {
        return items.stream().map(Seen::mark).toList();
    }

    /** The number is its place, which may change. */
    private static String mark(Map<String, Object> item) {
        Map<String, Object> said = new LinkedHashMap<>(item);
        said.remove("number");
        return digest(JSON.writeValueAsString(said), WHOLE) + "." + digest(DraftTree.text(DraftTree.below(item, "title"), "da"), TITLE);
    }

    private static String title(String mark) {
        return mark.substring(mark.indexOf('.') + 1);
    }

    private static String digest(String text, int letters) {
        try {
            byte[] sha256 = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sha256).substring(0, letters);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
