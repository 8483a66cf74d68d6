package dk.samstemt.statutes.profile;

import java.lang.reflect.RecordComponent;
import java.util.List;

/** Finds members that are missing anywhere; only what {@link MayBeAbsent} may be. */
final class Completeness {

    private Completeness() {
    }

    static void check(Profile profile, Defects defects) {
        members(profile, "", defects);
    }

    private static void members(Object record, String place, Defects defects) {
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            Object value = value(record, component);
            if (value != null || !component.isAnnotationPresent(MayBeAbsent.class)) {
                value(value, place + "/" + component.getName(), defects);
            }
        }
    }

    private static void value(Object value, String place, Defects defects) {
        if (value == null) {
            defects.add(place, "missing", "is missing");
        } else if (value instanceof List<?> list) {
            defects.each(place, list, (element, where) -> value(element, where, defects));
        } else if (value instanceof Record record) {
            members(record, place, defects);
        }
    }

    private static Object value(Object record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
