package dk.samstemt.portal.auditor;

import dk.samstemt.contracts.EventTypes;
import org.springframework.context.MessageSource;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A kind of event to choose.
 *
 * @param type its wire name
 * @param name what it is called
 */
record EventNames(String type, String name) {

    /** Those with a name, in the order of the alphabet, and the chosen one where it has none. */
    static List<EventNames> sorted(MessageSource texts, Locale locale, String chosen) {
        Stream<String> known = EventTypes.ALL.stream().map(EventTypes::nameOf).filter(type -> say(texts, type, locale) != null);
        Stream<String> types = Stream.concat(known, Stream.of(chosen).filter(type -> !type.isEmpty()));
        return types.distinct().map(type -> new EventNames(type, say(texts, type, locale) == null ? type : say(texts, type, locale)))
                .sorted(Comparator.comparing(EventNames::name, Collator.getInstance(locale))).toList();
    }

    private static String say(MessageSource texts, String type, Locale locale) {
        return texts.getMessage("auditor.event." + type, null, null, locale);
    }
}
