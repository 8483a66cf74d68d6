package dk.samstemt.platform.access;

import dk.samstemt.platform.access.AccessMatrix.Scope;
import dk.samstemt.platform.web.ProblemException;
import dk.samstemt.platform.web.Problems;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

import java.util.Map;

/** Asks the matrix before every controller method of ours. */
final class AccessInterceptor implements HandlerInterceptor {

    static final String CALLER = AccessInterceptor.class.getName() + ".caller";

    private final TokenAccess access;
    private final AccessMatrix matrix;

    AccessInterceptor(TokenAccess access, AccessMatrix matrix) {
        this.access = access;
        this.matrix = matrix;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method && ActionCheck.ours(method)) {
            Map<String, Scope> row = matrix.row(ActionCheck.action(method));
            if (!row.containsKey(Roles.PUBLIC)) {
                authorise(request, row);
            }
        }
        return true;
    }

    private void authorise(HttpServletRequest request, Map<String, Scope> row) {
        Map<?, ?> variables = (Map<?, ?>) request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        String association = (String) variables.get("association");
        Caller caller = association == null ? access.callerOfInstallation() : access.caller(association);
        check(caller, row, (String) variables.get("party"));
        request.setAttribute(CALLER, caller);
    }

    private static void check(Caller caller, Map<String, Scope> row, String party) {
        if (caller.roles().stream().anyMatch(role -> row.get(role) == Scope.ANY)) {
            return;
        }
        if (caller.roles().stream().noneMatch(row::containsKey)) {
            throw ProblemException.of(Problems.FORBIDDEN);
        }
        if (party != null) {
            caller.mustRepresent(party);
        }
    }
}
