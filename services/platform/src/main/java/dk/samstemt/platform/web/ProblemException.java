package dk.samstemt.platform.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Ends a request with a problem (RFC 9457). Never carries what a person typed. */
public final class ProblemException extends RuntimeException {

    private final transient ProblemType type;
    private final transient Object[] arguments;
    private final transient List<FieldError> errors = new ArrayList<>();
    private final transient Map<String, Object> members = new LinkedHashMap<>();
    private final Map<String, String> headers = new LinkedHashMap<>();

    private ProblemException(ProblemType type, Object[] arguments) {
        super(type.slug(), null, false, false);
        this.type = type;
        this.arguments = arguments;
    }

    /**
     * A problem.
     *
     * @param type      its type
     * @param arguments fill {@code {0}}, {@code {1}}... of the type's detail text
     */
    public static ProblemException of(ProblemType type, Object... arguments) {
        return new ProblemException(type, arguments);
    }

    /** A body whose member at a pointer cannot be taken: 422. */
    public static ProblemException invalid(String pointer) {
        return of(Problems.INVALID_BODY).at(pointer, "invalid");
    }

    /** Adds a place. */
    public ProblemException at(String pointer, String code) {
        return at(pointer, code, List.of());
    }

    /** Adds a place, with what could stand there instead. */
    public ProblemException at(String pointer, String code, List<String> alternatives) {
        errors.add(new FieldError(pointer, code, alternatives));
        return this;
    }

    /** Adds a member ({@code code}, {@code provision}, {@code rules}, {@code ruling}, {@code receipt}): a JSON tree or a record. */
    public ProblemException with(String member, Object value) {
        members.put(member, value);
        return this;
    }

    /** Adds a response header. */
    public ProblemException header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    public ProblemType type() {
        return type;
    }

    Object[] arguments() {
        return arguments.clone();
    }

    List<FieldError> errors() {
        return errors;
    }

    Map<String, Object> members() {
        return members;
    }

    Map<String, String> headers() {
        return headers;
    }
}
