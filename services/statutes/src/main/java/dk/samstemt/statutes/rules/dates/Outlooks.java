package dk.samstemt.statutes.rules.dates;

import dk.samstemt.statutes.calendar.Deadline;
import dk.samstemt.statutes.calendar.DeadlineSide;
import dk.samstemt.statutes.calendar.LawfulTimetable;
import dk.samstemt.statutes.calendar.Outlook;
import dk.samstemt.statutes.calendar.Standing;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;

/** How the dates of a wished day stand when everything is done on one day. */
final class Outlooks {

    private static final Set<DeadlineSide> STANDING = Set.of(DeadlineSide.BEFORE, DeadlineSide.LIMIT);

    private final Scope scope;
    private final LawfulTimetable timetable;
    private final Lawful lawful;

    Outlooks(Scope scope, LawfulTimetable timetable, Lawful lawful) {
        this.scope = scope;
        this.timetable = timetable;
        this.lawful = lawful;
    }

    Outlook on(LocalDate sent) {
        List<Standing> all = timetable.deadlines().stream().filter(deadline -> STANDING.contains(deadline.side())).map(this::standing).toList();
        boolean held = all.stream().noneMatch(standing -> standing.bars() && !standing.kept());
        boolean late = all.stream().anyMatch(standing -> standing.deadline().id().equals("SEASON") && !standing.kept());
        return new Outlook(timetable, sent, sent.getDayOfWeek(), held, held && late, all, lawful.outlook());
    }

    private Standing standing(Deadline deadline) {
        boolean limit = deadline.side() == DeadlineSide.LIMIT;
        LocalDate act = limit ? timetable.day() : lawful.act(deadline.id());
        if (deadline.id().equals("FEE_YEAR") && act.isBefore(Season.yearStart(deadline.date().getYear()))) {
            return new Standing(deadline, Standing.State.TOO_EARLY, ChronoUnit.DAYS.between(act, Season.yearStart(deadline.date().getYear())), true);
        }
        long spare = ChronoUnit.DAYS.between(act, deadline.date());
        Standing.State state = spare < 0 ? Standing.State.MISSED : spare == 0 ? Standing.State.LAST_DAY : Standing.State.KEPT;
        return new Standing(deadline, state, Math.abs(spare), deadline.id().equals("SEASON") ? seasonBars() : deadline.bars());
    }

    /** Too late in the year is unlawful while a lawful day is left, and afterwards where that makes the assembly void (GA-27, A-34). */
    private boolean seasonBars() {
        Season season = new Season(scope.law());
        return season.lawfulDayLeft(lawful.periodsLeave(), timetable.day()) || !season.lateIsValid();
    }
}
