package dk.samstemt.statutes.text;

import dk.samstemt.statutes.calendar.Counting;
import dk.samstemt.statutes.calendar.Deadline;
import dk.samstemt.statutes.calendar.DispatchOutlook;
import dk.samstemt.statutes.calendar.EarliestDay;
import dk.samstemt.statutes.calendar.LawfulTimetable;
import dk.samstemt.statutes.calendar.OtherDate;
import dk.samstemt.statutes.calendar.Outlook;
import dk.samstemt.statutes.calendar.Standing;
import dk.samstemt.statutes.calendar.Window;
import dk.samstemt.statutes.profile.Profile;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Puts lawful timetables, and what a day of dispatch leads to, into the words of one language; all but Danish reads English. */
public final class TimetableExplainer {

    private final Phrases phrases;
    private final Profile profile;
    private final CountingWords countings;

    private TimetableExplainer(Profile profile, Locale locale) {
        this.profile = profile;
        this.phrases = new Phrases(Bundle.of(locale), profile);
        this.countings = new CountingWords(phrases, new Dates(Bundle.of(locale), profile.zone()));
    }

    /** The words for an association's dates. */
    public static TimetableExplainer of(Profile profile, Locale locale) {
        return new TimetableExplainer(profile, locale);
    }

    /** The heading of a timetable. */
    public String headline(LawfulTimetable timetable) {
        return say("timetable.headline", "day", timetable.day());
    }

    /** One date in words. */
    public DeadlineWords deadline(Deadline deadline) {
        return new DeadlineWords(phrases.name(deadline.date().toString()), phrases.number(deadline.provision()),
                say("row." + deadline.id(), "date", deadline.date()), counting(deadline.counting(), deadline.id()),
                deadline.others().stream().map(this::other).toList());
    }

    /** How a date was counted; the id of the deadline says which act it is counted from, empty for none in particular. */
    public String counting(Counting counting, String deadline) {
        return countings.of(counting, deadline);
    }

    /** How a wished day stands. */
    public OutlookWords outlook(Outlook outlook) {
        String code = outlook.breach() ? "BREACH" : outlook.lawful() ? "LAWFUL" : "UNLAWFUL";
        OutlookWords dispatch = dispatch(outlook.dispatch());
        return new OutlookWords(phrases.fill("outlook." + code, Map.of("on", outlook.on().toString(), "day", outlook.timetable().day().toString())),
                outlook.standings().stream().sorted(Comparator.comparing(Standing::kept)).map(this::standing).toList(), dispatch.earliest(),
                dispatch.windows());
    }

    /** What a day of dispatch leads to. */
    public OutlookWords dispatch(DispatchOutlook outlook) {
        String headline = earliest(outlook.sent(), outlook.earliest());
        String counted = outlook.earliest() == null ? "" : " " + counting(outlook.earliest().counting(), outlook.earliest().deadline());
        return new OutlookWords(headline, List.of(), headline + counted, outlook.windows().stream().map(this::window).toList());
    }

    private String earliest(LocalDate sent, EarliestDay earliest) {
        if (earliest == null) {
            return say("dispatch.NONE", "sent", sent);
        }
        return phrases.fill(earliest.breach() ? "dispatch.BREACH" : "dispatch.EARLIEST",
                Map.of("sent", sent.toString(), "day", earliest.day().toString()));
    }

    private String standing(Standing standing) {
        String id = standing.deadline().id();
        String sentence = phrases.fill("standing." + standing.state(), Map.of("title", phrases.bundle().get("title." + id),
                "date", standing.deadline().date().toString(), "days", standing.days()));
        boolean harmless = !standing.kept() && !standing.bars();
        return harmless ? sentence + " " + phrases.bundle().get("effect." + id) : sentence;
    }

    private String window(Window window) {
        String code = window.until() == null ? "OPEN" : window.breach() ? "LATE" : window.from().equals(window.until()) ? "ONE" : "CLOSED";
        return phrases.fill("window." + code, Map.of("from", window.from().toString(), "until", String.valueOf(window.until())));
    }

    private String other(OtherDate other) {
        String reading = profile.interpretation(other.interpretation()).map(found -> found.words(other.reading(), phrases.bundle().language()))
                .orElse(other.reading());
        return phrases.fill(other.date() == null ? "other.none" : "other.date", Map.of("id", other.interpretation(), "reading", reading,
                "date", String.valueOf(other.date())));
    }

    private String say(String key, String name, LocalDate date) {
        return phrases.fill(key, Map.of(name, date.toString()));
    }
}
