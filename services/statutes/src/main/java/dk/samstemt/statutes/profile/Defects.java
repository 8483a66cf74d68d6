package dk.samstemt.statutes.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** Collects places. */
final class Defects {

    private final List<ProfileDefect> found = new ArrayList<>();

    void add(String pointer, String code, String message) {
        found.add(new ProfileDefect(pointer, code, message));
    }

    void unless(boolean sound, String pointer, String code, String message) {
        if (!sound) {
            add(pointer, code, message);
        }
    }

    /** Ids of a list that stand twice; the place is the repeated one. */
    void unique(String pointer, String member, List<String> ids) {
        each(pointer, ids, (id, place) -> unless(ids.indexOf(id) == index(place), place + member, "duplicate-id", id + " stands twice"));
    }

    private static int index(String place) {
        return Integer.parseInt(place.substring(place.lastIndexOf('/') + 1));
    }

    <T> void each(String pointer, List<T> elements, BiConsumer<T, String> check) {
        for (int i = 0; i < elements.size(); i++) {
            check.accept(elements.get(i), pointer + "/" + i);
        }
    }

    void raise() {
        if (!found.isEmpty()) {
            throw new ProfileDefects(found);
        }
    }
}
