package dk.samstemt.portal.secretariat;

import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** What the wizard asks {@code assembly} before there is a draft; nothing is stored by it. */
public interface DatesService {

    /** On which days it may be held if the notice goes out today. */
    @GetExchange("/api/v1/associations/{association}/timetable/lawful-days")
    LawfulDays lawfulDays(@PathVariable String association, @RequestParam MultiValueMap<String, String> plan);

    /** What follows for a wished day if the notice goes out today. */
    @GetExchange("/api/v1/associations/{association}/timetable/what-if")
    Outlook whatIf(@PathVariable String association, @RequestParam MultiValueMap<String, String> plan);

    /** All dates of a wished day. */
    @GetExchange("/api/v1/associations/{association}/timetable")
    Timetable timetable(@PathVariable String association, @RequestParam MultiValueMap<String, String> plan);

    /**
     * On which days.
     *
     * @param earliest  the first of them; null where none is left
     * @param headline  the answer in words
     * @param sentences all lawful days in words
     */
    record LawfulDays(Earliest earliest, String headline, List<String> sentences) {

        /** The first lawful day; null where none is left. */
        LocalDate first() {
            return earliest == null ? null : earliest.day();
        }
    }

    /** @param day the earliest lawful day */
    record Earliest(LocalDate day) {
    }

    /**
     * What follows for a day.
     *
     * @param lawful    whether the assembly can be held then
     * @param headline  the answer in words
     * @param sentences how each date stands, what is missed first
     * @param standings the same as values
     * @param instead   which days are lawful
     */
    record Outlook(boolean lawful, String headline, List<String> sentences, List<Standing> standings, LawfulDays instead) {

        /** Only what is missed; the sentences stand in the same order, what is missed first. */
        List<String> missed() {
            List<Standing> bad = standings.stream().filter(Standing::bad).toList();
            return IntStream.range(0, bad.size()).mapToObj(place -> sentences.get(place) + bad.get(place).inBrackets()).toList();
        }
    }

    /**
     * How one date stands.
     *
     * @param state     KEPT, LAST_DAY, MISSED or TOO_EARLY
     * @param provision as people write it; empty where the rule is practice
     */
    record Standing(String state, String provision) {

        boolean bad() {
            return state.equals("MISSED") || state.equals("TOO_EARLY");
        }

        String inBrackets() {
            return provision == null || provision.isEmpty() ? "" : " (" + provision + ")";
        }
    }

    /**
     * The dates of a day.
     *
     * @param headline what the table is
     * @param rows     in order of time
     */
    record Timetable(String headline, List<Row> rows) {
    }

    /**
     * One date.
     *
     * @param id        what is due
     * @param date      last lawful day
     * @param provision as people write it
     * @param sentence  what it means
     * @param counted   how it was counted
     * @param notes     what it would be under other readings
     */
    record Row(String id, LocalDate date, String provision, String sentence, String counted, List<String> notes) {
    }
}
