package dk.samstemt.portal.member;

import dk.samstemt.portal.frame.FormErrors;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;

/** What is wrong in a statement that is being written, page by page. What is lawful says the service. */
@Component
class Faults {

    private static final int LONGEST_CONDITION = 1000;
    private static final int LONGEST_COMMENT = 2000;
    private static final int LONGEST_BODY = 200;

    private final MessageSource texts;

    Faults(MessageSource texts) {
        this.texts = texts;
    }

    /** A sentence of the area. */
    String say(String key, Object... arguments) {
        return texts.getMessage("member." + key, arguments, LocaleContextHolder.getLocale());
    }

    /** A sentence of the area, or another where there is none. */
    String sayOr(String key, String other) {
        return texts.getMessage("member." + key, null, other, LocaleContextHolder.getLocale());
    }

    /** What is wrong on the page of an item. */
    FormErrors item(Choices.Chosen chosen) {
        FormErrors errors = chosen.choice() == null ? FormErrors.none().and("choice-ASSENT", say("fault.choice")) : FormErrors.none();
        if (chosen.conditional() && chosen.condition().isBlank()) {
            return errors.and("condition", say("fault.condition.missing"));
        }
        if (!chosen.conditional() && !chosen.condition().isBlank()) {
            return errors.and("conditional", say("fault.condition.unticked"));
        }
        return chosen.condition().strip().length() > LONGEST_CONDITION ? errors.and("condition", tooLong(LONGEST_CONDITION, chosen.condition())) : errors;
    }

    /** What is wrong on the page of comment and deciding body. */
    FormErrors about(Choices choices) {
        FormErrors errors = FormErrors.none();
        if (choices.comment().strip().length() > LONGEST_COMMENT) {
            errors = errors.and("comment", tooLong(LONGEST_COMMENT, choices.comment()));
        }
        if (choices.body().strip().length() > LONGEST_BODY) {
            errors = errors.and("body", tooLong(LONGEST_BODY, choices.body()));
        }
        if (choices.body().isBlank() && !choices.day().isBlank()) {
            return errors.and("body", say("fault.body"));
        }
        return !choices.body().isBlank() && Days.read(choices.day()).isEmpty() ? errors.and("day", say("fault.day")) : errors;
    }

    private String tooLong(int most, String text) {
        return say("fault.long", most, text.strip().length());
    }

    /** The first page on which something is wrong; empty when all is well. */
    Optional<String> firstWrong(Choices choices, List<Assemblies.Item> items) {
        Optional<String> item = items.stream().map(Assemblies.Item::id).filter(id -> item(choices.on(id)).isAny()).findFirst();
        return item.or(() -> about(choices).isAny() ? Optional.of("about") : Optional.empty());
    }

    /** What is wrong on a page. */
    FormErrors at(String step, Choices choices) {
        return step.equals("about") ? about(choices) : item(choices.on(step));
    }
}
