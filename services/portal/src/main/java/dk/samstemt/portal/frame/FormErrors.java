package dk.samstemt.portal.frame;

import dk.samstemt.portal.client.Problem;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What is wrong in a form, in the order of its fields; a page puts it into the model as {@code errors} and shows the form again with status 422.
 *
 * @param list everything, first things first
 */
public record FormErrors(List<Error> list) {

    /**
     * One thing.
     *
     * @param field id of the field; null when no single one is to blame
     * @param text  a sentence
     */
    public record Error(String field, String text) {
    }

    /** Nothing is wrong. */
    public static FormErrors none() {
        return new FormErrors(List.of());
    }

    /**
     * What a service found wrong.
     *
     * @param fields pointer of the service's body to id of the form's field; what is not in it is told without a link
     */
    public static FormErrors of(Problem problem, Map<String, String> fields) {
        List<Error> list = new ArrayList<>();
        problem.errors().forEach(fault -> list.add(new Error(fields.get(fault.pointer()), fault.detail() == null ? problem.detail() : fault.detail())));
        return new FormErrors(list.isEmpty() ? List.of(new Error(fields.get(""), problem.detail())) : List.copyOf(list));
    }

    /** This and one more. */
    public FormErrors and(String field, String text) {
        List<Error> more = new ArrayList<>(list);
        more.add(new Error(field, text));
        return new FormErrors(List.copyOf(more));
    }

    /** Whether anything is wrong. */
    public boolean isAny() {
        return !list.isEmpty();
    }

    /** What is said at a field; null when nothing. */
    public String at(String field) {
        return list.stream().filter(error -> field.equals(error.field())).map(Error::text).findFirst().orElse(null);
    }
}
