package dk.samstemt.assembly.draft.model;

import dk.samstemt.statutes.facts.ItemSubject;
import dk.samstemt.statutes.facts.agenda.Candidate;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

/** What a draft states for the law alone: when members were informed of a dissolution, when the board was elected, who is nominated. */
final class BoardCheck {

    /** References are published in rulings, so that nothing that could be a name is taken for one. */
    private static final Pattern PERSON = Pattern.compile("[a-z]{1,8}-[0-9a-z]{1,40}");

    private final List<Fault> faults;

    BoardCheck(List<Fault> faults) {
        this.faults = faults;
    }

    void check(Draft draft) {
        informed(draft);
        if (draft.board() != null) {
            day(draft.board().electedOn(), draft.day(), "/board/electedOn");
            candidates(draft.board().nominated(), "/board/nominated");
            candidates(draft.board().proposed(), "/board/proposed");
        } else if (draft.isAbout(ItemSubject.BOARD_ELECTION)) {
            faults.add(new Fault("/board", "missing"));
        }
    }

    private void informed(Draft draft) {
        if (draft.membersInformedOn() != null && !draft.isAbout(ItemSubject.DISSOLUTION)) {
            faults.add(new Fault("/membersInformedOn", "unexpected"));
        } else {
            day(draft.membersInformedOn(), draft.day(), "/membersInformedOn");
        }
    }

    private void day(LocalDate day, LocalDate assembly, String at) {
        if (day != null && (!DraftCheck.isCountable(day) || assembly != null && day.isAfter(assembly))) {
            faults.add(new Fault(at, "invalid"));
        }
    }

    private void candidates(List<Candidate> candidates, String at) {
        for (int i = 0; i < candidates.size(); i++) {
            if (candidates.get(i).party() == null) {
                faults.add(new Fault(at + "/" + i + "/party", "missing"));
            }
            if (candidates.get(i).person() == null || !PERSON.matcher(candidates.get(i).person()).matches()) {
                faults.add(new Fault(at + "/" + i + "/person", candidates.get(i).person() == null ? "missing" : "invalid"));
            }
        }
    }
}
