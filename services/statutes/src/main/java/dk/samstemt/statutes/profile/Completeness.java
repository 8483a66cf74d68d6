package dk.samstemt.statutes.profile;

import java.lang.reflect.RecordComponent;
import java.util.List;

/** Finds members that are missing anywhere; only those that say so may be. */
final class Completeness {

    private Completeness() {
    }

    static void check(Profile profile, Defects defects) {
        members(profile, "", defects);
    }

    private static void members(Object record, String place, Defects defects) {
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            if (!mayBeAbsent(record, component)) {
                value(value(record, component), place + "/" + component.getName(), defects);
            }
        }
    }

    private static boolean mayBeAbsent(Object record, RecordComponent component) {
        return component.isAnnotationPresent(MayBeAbsent.class) && value(record, component) == null;
    }

    private static void value(Object value, String place, Defects defects) {
        if (value == null) {
            defects.add(place, "is missing");
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
