package dk.samstemt.journeys;

import org.junit.jupiter.api.ClassDescriptor;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.ClassOrdererContext;
import org.junit.jupiter.api.Order;

import java.util.Comparator;

/**
 * Journeys with an installation of their own come first: the portal's share one that stays until the JVM ends, and two in one JVM would set the engine's only clock against
 * each other. The shared one goes forward in time alone: a journey that needs an early day says so by {@link Order}, and what looks back on all comes last.
 */
public final class JourneyOrder implements ClassOrderer {

    private static final String SHARING = JourneyOrder.class.getPackageName() + ".portal";

    @Override
    public void orderClasses(ClassOrdererContext context) {
        context.getClassDescriptors().sort(Comparator.comparing(JourneyOrder::shares).thenComparing(JourneyOrder::place));
    }

    private static boolean shares(ClassDescriptor journey) {
        return journey.getTestClass().getPackageName().equals(SHARING);
    }

    private static int place(ClassDescriptor journey) {
        return journey.findAnnotation(Order.class).map(Order::value).orElse(Order.DEFAULT);
    }
}
