package dk.samstemt.platform.access;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Refuses to start while an endpoint of ours has no action or its action no row in the matrix. */
final class ActionCheck implements SmartInitializingSingleton {

    private final RequestMappingHandlerMapping mapping;
    private final AccessMatrix matrix;

    ActionCheck(RequestMappingHandlerMapping mapping, AccessMatrix matrix) {
        this.mapping = mapping;
        this.matrix = matrix;
    }

    static boolean ours(HandlerMethod method) {
        return method.getBeanType().getName().startsWith("dk.samstemt.") && !org.springframework.boot.webmvc.error.ErrorController.class.isAssignableFrom(method.getBeanType());
    }

    static String action(HandlerMethod method) {
        Action action = method.getMethodAnnotation(Action.class);
        if (action == null) {
            throw new IllegalStateException(method.getShortLogMessage() + " has no @Action");
        }
        return action.value();
    }

    @Override
    public void afterSingletonsInstantiated() {
        mapping.getHandlerMethods().values().stream().filter(ActionCheck::ours).forEach(this::check);
    }

    private void check(HandlerMethod method) {
        if (matrix.row(action(method)).isEmpty()) {
            throw new IllegalStateException(action(method) + " has no row in services/docs/access-matrix.csv");
        }
    }
}
