package dk.samstemt.statutes.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** Collects places. */
final class Defects {

    private final List<ProfileDefect> found = new ArrayList<>();

    void add(String pointer, String message) {
        found.add(new ProfileDefect(pointer, message));
    }

    void unless(boolean sound, String pointer, String message) {
        if (!sound) {
            add(pointer, message);
        }
    }

    void unique(String pointer, List<String> ids) {
        ids.stream().filter(id -> ids.indexOf(id) != ids.lastIndexOf(id)).distinct()
                .forEach(id -> add(pointer, id + " stands twice"));
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
