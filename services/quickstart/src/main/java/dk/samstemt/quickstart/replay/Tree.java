package dk.samstemt.quickstart.replay;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Reads answers of services without a class for each of them. */
public record Tree(Object value) {

    /** The member of a path of names and positions; a tree without a value where there is none. */
    public Tree at(Object... path) {
        Object here = value;
        for (Object step : path) {
            here = step instanceof Integer index ? element(here, index) : member(here, (String) step);
        }
        return new Tree(here);
    }

    /** The text of this value; empty when there is none. */
    public String text() {
        return value == null ? "" : value.toString();
    }

    public boolean isPresent() {
        return value != null;
    }

    public long number() {
        return (Long) value;
    }

    public Instant moment() {
        return Instant.parse(text());
    }

    /** The elements of a list; none when there is no list. */
    public List<Tree> list() {
        return value instanceof List<?> list ? list.stream().map(Tree::new).toList() : List.of();
    }

    private static Object member(Object here, String name) {
        return here instanceof Map<?, ?> map ? map.get(name) : null;
    }

    private static Object element(Object here, int index) {
        return here instanceof List<?> list && index < list.size() ? list.get(index) : null;
    }
}
