package dk.samstemt.statutes.facts.board;

import java.time.LocalDate;

/**
 * The papers of a board meeting.
 *
 * @param day the day of the meeting
 * @param held whether it has been held
 * @param agendaWithNotice whether the agenda went out with the notice
 * @param minutesKept whether minutes of its decisions are kept
 */
public record MeetingPapers(LocalDate day, boolean held, boolean agendaWithNotice, boolean minutesKept) {
}
