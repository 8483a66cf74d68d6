package dk.samstemt.json;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;

/** What reflection knows of one record class, looked up once. */
final class Shape {

    private static final ClassValue<Shape> SHAPES = new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
            return new Shape(type);
        }
    };

    private final List<Part> parts;
    private final Constructor<?> constructor;

    private Shape(Class<?> type) {
        if (!type.isRecord()) {
            throw new IllegalArgumentException("not a record: " + type.getName());
        }
        RecordComponent[] components = type.getRecordComponents();
        this.parts = Arrays.stream(components).map(Part::of).toList();
        this.constructor = constructor(type, components);
    }

    static Shape of(Class<?> type) {
        return SHAPES.get(type);
    }

    List<Part> parts() {
        return parts;
    }

    boolean has(String name) {
        return parts.stream().anyMatch(part -> part.name().equals(name));
    }

    Object make(Object[] arguments, String pointer) {
        try {
            return constructor.newInstance(arguments);
        } catch (InvocationTargetException e) {
            throw new JsonDefect(String.valueOf(e.getCause().getMessage()), pointer);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Constructor<?> constructor(Class<?> type, RecordComponent[] components) {
        try {
            Class<?>[] types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            Constructor<?> found = type.getDeclaredConstructor(types);
            found.setAccessible(true);
            return found;
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One component: its name, its full type and how to read it. */
    record Part(String name, Type type, Class<?> rawType, Method accessor) {

        static Part of(RecordComponent component) {
            Method accessor = component.getAccessor();
            accessor.setAccessible(true);
            return new Part(component.getName(), component.getGenericType(), component.getType(), accessor);
        }

        Object of(Object value) {
            try {
                return accessor.invoke(value);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
