package dk.samstemt.assembly.task;

import dk.samstemt.assembly.law.Law;
import dk.samstemt.assembly.register.AssemblyRow;
import dk.samstemt.assembly.text.Dates;
import dk.samstemt.assembly.text.Words;
import dk.samstemt.statutes.profile.Party;
import dk.samstemt.statutes.profile.Profile;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What to do and until when, in sentences: {@code task.<kind>} and {@code task.<kind>.text} of the message bundles. */
@Component
class TaskWords {

    private static final String NONE = "–";

    private final Law law;

    TaskWords(Law law) {
        this.law = law;
    }

    /**
     * What varies.
     *
     * @param dueAt until when; null without an end
     * @param parties the parties it is about
     */
    record About(Instant dueAt, List<String> parties) {
    }

    /**
     * The words of a task.
     *
     * @param title one line
     * @param text what to do and until when
     */
    record Said(String title, String text) {
    }

    Said of(String kind, AssemblyRow row, About about, String language) {
        Words words = Words.in(language);
        Profile profile = law.version(row.ref().association(), row.statutesVersion()).profile();
        String earliest = row.earliestDay() == null ? NONE : Dates.day(row.earliestDay(), words);
        String until = about.dueAt() == null ? NONE : Dates.moment(about.dueAt(), profile.zone(), words);
        String parties = about.parties().stream().map(party -> name(profile, party, words)).collect(Collectors.joining(", "));
        String day = Dates.day(row.day(), words);
        return new Said(words.say("task." + kind, earliest, day), words.say("task." + kind + ".text", earliest, until, parties, day));
    }

    private static String name(Profile profile, String party, Words words) {
        return profile.party(party).map(Party::name).map(words::pick).orElse(party);
    }
}
