package dk.samstemt.portal.secretariat;

import dk.samstemt.portal.client.Problem;
import dk.samstemt.portal.frame.FormErrors;

import java.util.Map;

/** What is wrong with single fields of a draft, in words that name the field. */
final class Faults {

    private Faults() {
    }

    /**
     * What a service found wrong.
     *
     * @param fields pointer of the draft to id of the form's field; {@code secretariat.field.<id>} is its name
     */
    static FormErrors of(Problem problem, Map<String, String> fields, Words words) {
        FormErrors errors = FormErrors.none();
        for (Problem.Fault fault : problem.errors()) {
            String field = fields.get(fault.pointer());
            String said = fault.pointer().equals("/board") ? words.say("fault.board")
                    : words.sayOr("fault." + fault.code(), fault.detail() == null ? problem.detail() : fault.detail());
            errors = errors.and(field, field == null ? said : words.sayOr("field." + field.replaceAll("-\\d+$", ""), field) + ": " + said);
        }
        return errors.isAny() ? errors : errors.and(null, problem.detail());
    }
}
