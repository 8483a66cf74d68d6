package dk.samstemt.portal.people;

import dk.samstemt.portal.client.Problem;
import dk.samstemt.portal.frame.FormErrors;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import java.util.List;

/** The area's texts, for what a controller has to say itself, in the language of the page. */
@Component
class Words {

    private final MessageSource texts;

    Words(MessageSource texts) {
        this.texts = texts;
    }

    /** A text; {@code key} is without the area's name. */
    String say(String key, Object... arguments) {
        return texts.getMessage("people." + key, arguments.length == 0 ? null : arguments, LocaleContextHolder.getLocale());
    }

    /** What a service found wrong, each with the name of its field; a form's fields bear the names of the body's members. */
    FormErrors faults(Problem problem, List<String> fields) {
        FormErrors errors = FormErrors.none();
        for (Problem.Fault fault : problem.errors()) {
            String name = fault.pointer().substring(fault.pointer().lastIndexOf('/') + 1);
            boolean known = fields.contains(name);
            String detail = fault.detail() == null ? problem.detail() : fault.detail();
            errors = errors.and(known ? name : null, known ? say("field." + name) + ": " + detail : detail);
        }
        return errors.isAny() ? errors : errors.and(null, problem.detail());
    }
}
