package dk.samstemt.statutes.rules.board;

import dk.samstemt.statutes.facts.board.MeetingPapers;
import dk.samstemt.statutes.rules.Carries;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Warnings;
import dk.samstemt.statutes.ruling.Finding;
import java.util.List;
import java.util.stream.Stream;

/** BO-8: the agenda goes out with the notice of a board meeting, and minutes of its decisions are kept. */
@Carries("BO-8")
final class Papers {

    private Papers() {
    }

    static List<Finding> of(MeetingPapers papers, Law law) {
        if (!law.laysDown("BO-8")) {
            return List.of();
        }
        return Stream.of(papers.agendaWithNotice() ? "" : "NO_AGENDA_WITH_NOTICE", papers.held() && !papers.minutesKept() ? "NO_MINUTES" : "")
                .filter(code -> !code.isEmpty()).map(code -> Warnings.of("BO-8", law, code, "day", papers.day())).toList();
    }
}
