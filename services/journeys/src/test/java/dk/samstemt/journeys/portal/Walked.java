package dk.samstemt.journeys.portal;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Notes which classes of tests have begun in this JVM. */
public final class Walked implements BeforeAllCallback {

    private static final Set<Class<?>> BEGUN = ConcurrentHashMap.newKeySet();

    @Override
    public void beforeAll(ExtensionContext context) {
        BEGUN.add(context.getRequiredTestClass());
    }

    /** Whether it has begun. */
    static boolean has(Class<?> journey) {
        return BEGUN.contains(journey);
    }
}
