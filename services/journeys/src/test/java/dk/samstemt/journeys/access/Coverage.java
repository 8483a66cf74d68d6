package dk.samstemt.journeys.access;

import dk.samstemt.platform.access.Action;

import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.stereotype.Controller;
import org.springframework.util.ClassUtils;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** That matrix, interface descriptions and code name the same actions: a new endpoint without a row is seen, and a row without an endpoint too. */
final class Coverage {

    private Coverage() {
    }

    /** What is named in one place and not in the others. */
    static List<String> gaps(Matrix matrix, List<Endpoint> endpoints, Set<String> code) {
        Set<String> described = endpoints.stream().map(Endpoint::action).collect(Collectors.toCollection(TreeSet::new));
        List<String> gaps = new ArrayList<>();
        endpoints.stream().filter(endpoint -> matrix.row(endpoint.action()).isEmpty()).forEach(endpoint -> gaps.add(endpoint + " has no row"));
        matrix.actions().stream().filter(action -> !described.contains(action)).forEach(action -> gaps.add(action + " has a row and no endpoint"));
        code.stream().filter(action -> !described.contains(action)).forEach(action -> gaps.add(action + " is in no interface description"));
        return gaps;
    }

    /** The action of every controller method of the services; a method that is mapped and has none counts as nameless. */
    static Set<String> code() {
        ClassPathScanningCandidateComponentProvider controllers = new ClassPathScanningCandidateComponentProvider(false);
        controllers.addIncludeFilter(new AnnotationTypeFilter(Controller.class));
        return controllers.findCandidateComponents("dk.samstemt").stream().map(found -> ClassUtils.resolveClassName(found.getBeanClassName(), null))
                .filter(Coverage::isOfAService).flatMap(Coverage::actions).collect(Collectors.toCollection(TreeSet::new));
    }

    // The demo login provider and the portal's pages are none of the services, and what answers errors is behind no path of its own.
    private static boolean isOfAService(Class<?> controller) {
        return !controller.getName().startsWith("dk.samstemt.embedded.") && !controller.getName().startsWith("dk.samstemt.portal.") && !ErrorController.class.isAssignableFrom(controller);
    }

    private static Stream<String> actions(Class<?> controller) {
        return Arrays.stream(controller.getDeclaredMethods()).filter(Coverage::isMapped)
                .map(method -> method.isAnnotationPresent(Action.class) ? method.getAnnotation(Action.class).value() : "nameless " + method);
    }

    private static boolean isMapped(java.lang.reflect.Method method) {
        return Arrays.stream(method.getAnnotations()).anyMatch(one -> one.annotationType().getSimpleName().endsWith("Mapping"));
    }
}
