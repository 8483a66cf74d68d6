package dk.samstemt.notification.letter;

import java.util.Set;

/** The reminder to a party without a statement in force. */
public final class ReminderLetter {

    /** Days that have a sentence of their own: today, tomorrow, a week. */
    private static final Set<Integer> NAMED = Set.of(0, 1, 7);
    private final Addressee to;
    private final Words words;

    /** The reminder to one recipient. */
    public ReminderLetter(Addressee to) {
        this.to = to;
        this.words = to.words();
    }

    /**
     * Writes it.
     *
     * @param daysBefore civil days from the day it is sent to the assembly's day
     * @param link       personal link; null for the kept copy
     */
    public Letter write(int daysBefore, String link) {
        Letters letter = new Letters(to).title(words.say("reminder.title")).greeting()
                .say("reminder.intro." + (NAMED.contains(daysBefore) ? String.valueOf(daysBefore) : "n"),
                        to.partyName(), to.theAssembly(), to.association(), String.valueOf(daysBefore))
                .say("reminder.last", to.deadline()).say("reminder.silence")
                .heading("notice.how").paragraph(words.of(to.notice().howToState())).say("reminder.answered")
                .heading("notice.link");
        if (link == null) {
            letter.say("link.cut");
        } else {
            letter.add(new Block.Address(link));
        }
        letter.say("notice.linkMeans").signature();
        return letter.letter(words.say("reminder.subject", to.partyName(), to.deadline()), "reminder.summaryTitle", summary());
    }

    private String summary() {
        Addressee other = to.inOtherLanguage();
        return other.words().say("reminder.summary", other.partyName(), other.theAssembly(), other.deadline());
    }
}
