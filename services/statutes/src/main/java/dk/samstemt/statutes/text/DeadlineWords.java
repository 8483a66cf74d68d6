package dk.samstemt.statutes.text;

import java.util.List;

/**
 * A date of a timetable in words.
 *
 * @param when the date with its weekday
 * @param provision the provision as people write it; empty where the rule is practice
 * @param sentence what is due
 * @param counting how it was counted
 * @param notes what it would be under readings not chosen
 */
public record DeadlineWords(String when, String provision, String sentence, String counting, List<String> notes) {
}
