package dk.samstemt.statutes;

import dk.samstemt.statutes.rules.Court;
import dk.samstemt.statutes.rules.agenda.AgendaCourts;
import dk.samstemt.statutes.rules.assembly.AssemblyCourts;
import dk.samstemt.statutes.rules.board.BoardCourts;
import dk.samstemt.statutes.rules.dissolution.DissolutionCourts;
import dk.samstemt.statutes.rules.fees.FeeCourts;
import dk.samstemt.statutes.rules.meeting.MeetingCourts;
import dk.samstemt.statutes.rules.members.MemberCourts;
import dk.samstemt.statutes.ruling.RulingKind;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which court answers which question. A question with two courts is refused when the class loads. */
final class CourtRegister {

    private static final Map<RulingKind, Court<?>> COURTS = Stream.of(AgendaCourts.all(), AssemblyCourts.all(), BoardCourts.all(), DissolutionCourts.all(),
            FeeCourts.all(), MeetingCourts.all(), MemberCourts.all()).flatMap(Collection::stream).collect(Collectors.toUnmodifiableMap(Court::kind, Function.identity()));

    private CourtRegister() {
    }

    static Court<?> of(RulingKind kind) {
        return COURTS.get(kind);
    }
}
