package dk.samstemt.portal.secretariat;

import dk.samstemt.portal.frame.Crumb;
import dk.samstemt.portal.frame.Option;
import dk.samstemt.portal.session.Hat;
import dk.samstemt.portal.text.Shown;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Locale;

/** The area's texts, for what a controller has to say itself, in the language of the page. */
@Component
class Words {

    private final MessageSource texts;

    Words(MessageSource texts) {
        this.texts = texts;
    }

    /** A text; {@code key} is without the area's name. */
    String say(String key, Object... arguments) {
        return say(LocaleContextHolder.getLocale(), key, arguments);
    }

    /** A text in another language than the page's: what is proposed for a letter that has both. */
    String say(Locale locale, String key, Object... arguments) {
        return texts.getMessage("secretariat." + key, arguments.length == 0 ? null : arguments, locale);
    }

    /** A text, or another where there is none. */
    String sayOr(String key, String other) {
        return texts.getMessage("secretariat." + key, null, other, LocaleContextHolder.getLocale());
    }

    /** Words to choose from; {@code key} is without the area's name. */
    List<Option> options(String key, List<String> words) {
        return Option.of(words, "secretariat." + key, texts, LocaleContextHolder.getLocale());
    }

    /** The way back from a page about an assembly. */
    List<Crumb> crumbs(Hat hat, AssemblyService.View view) {
        return List.of(new Crumb(say("crumb.assemblies"), hat.home() + "/forsamlinger"),
                new Crumb(show().name(view.draft().purpose()), hat.home() + "/forsamlinger/" + view.assembly()));
    }

    /** How dates and names are written on this page. */
    Shown show() {
        return new Shown(LocaleContextHolder.getLocale());
    }
}
