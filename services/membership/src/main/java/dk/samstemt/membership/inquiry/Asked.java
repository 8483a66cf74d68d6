package dk.samstemt.membership.inquiry;

import dk.samstemt.statutes.Statutes;
import dk.samstemt.statutes.profile.Profile;
import dk.samstemt.statutes.text.Messages;
import java.util.List;
import java.util.Locale;

/**
 * One version of the statutes, asked in one language.
 *
 * @param statutes ready to answer
 * @param locale   the language asked for
 */
record Asked(Statutes statutes, Locale locale) {

    /** Shows something that can be asked. */
    interface View<T> {
        QuestionView of(T question, Statutes statutes, Messages messages);
    }

    Profile profile() {
        return statutes.profile();
    }

    /** What can be asked, each as these statutes answer it. */
    <T> List<QuestionView> shown(List<T> questions, View<T> view) {
        Messages messages = Messages.of(profile(), locale);
        return questions.stream().map(question -> view.of(question, statutes, messages)).toList();
    }
}
