package dk.samstemt.statutes.rules.assembly;

import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Rule;
import dk.samstemt.statutes.rules.Verdict;
import java.util.List;
import java.util.stream.IntStream;

/** GA-5: only what is on the agenda is decided, so the agenda has items, each under its own number. */
final class AgendaStands implements Rule<NoticeCase> {

    @Override
    public String id() {
        return "GA-5";
    }

    @Override
    public Verdict ask(NoticeCase facts, Law law) {
        List<Integer> numbers = facts.items().stream().map(NoticeItem::number).sorted().toList();
        boolean counted = numbers.equals(IntStream.rangeClosed(1, numbers.size()).boxed().toList());
        if (numbers.isEmpty()) {
            return Verdict.of(false).found("NO_AGENDA");
        }
        Verdict verdict = Verdict.of(counted).found(counted ? "AGENDA" : "NUMBERS_BROKEN", "items", numbers.size());
        return facts.isWritten() ? verdict.relyingOn("A-37") : verdict;
    }
}
