package dk.samstemt.notification.bounce.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Header fields in their order, unfolded; also the fields of one group of a delivery status, which have the same form. */
record Head(List<Field> fields) {

    private static final int MOST_FIELDS = 500;
    private static final int LONGEST_VALUE = 10_000;

    /** One field; its name in lower case. */
    record Field(String name, String value) {
    }

    /** Fields up to the first empty line; lines that are no fields are passed over. */
    static Head of(List<String> lines) {
        List<Field> fields = new ArrayList<>();
        StringBuilder value = new StringBuilder();
        String name = null;
        for (String line : lines) {
            if (folded(line)) {
                append(value, line);
            } else {
                add(fields, name, value);
                int colon = line.indexOf(':');
                name = colon > 0 ? line.substring(0, colon).strip().toLowerCase(Locale.ROOT) : null;
                value.setLength(0);
                append(value, line.substring(colon + 1));
            }
        }
        add(fields, name, value);
        return new Head(List.copyOf(fields));
    }

    private static boolean folded(String line) {
        return line.startsWith(" ") || line.startsWith("\t");
    }

    private static void append(StringBuilder value, String more) {
        int room = LONGEST_VALUE - value.length();
        value.append(more, 0, Math.min(room, more.length()));
    }

    private static void add(List<Field> fields, String name, CharSequence value) {
        if (name == null) {
            return;
        }
        if (fields.size() == MOST_FIELDS) {
            throw new BounceDefect("too-many-fields");
        }
        fields.add(new Field(name, value.toString().strip()));
    }

    /** The first value of a name; empty without. */
    String first(String name) {
        return fields.stream().filter(field -> field.name().equals(name)).map(Field::value).findFirst().orElse("");
    }

    /** Every value of a name. */
    List<String> all(String name) {
        return fields.stream().filter(field -> field.name().equals(name)).map(Field::value).toList();
    }
}
