package dk.samstemt.assembly.draft.model;

import dk.samstemt.statutes.amendment.Operation;
import dk.samstemt.statutes.facts.BasisKind;
import dk.samstemt.statutes.facts.ItemSubject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Whether a draft is well-formed. What the law says of it is a ruling's business, not this check's. */
public final class DraftCheck {

    private static final int MAX_ITEMS = 200;
    private static final int MAX_WORDING = 20_000;
    /** Room on both sides for every period: a day at the edge of the calendar has no day before or after it. */
    private static final int EARLIEST_YEAR = 1900;
    private static final int LATEST_YEAR = 2999;

    private final List<Fault> faults = new ArrayList<>();
    private final Texts texts = new Texts(faults);

    private DraftCheck() {
    }

    /** Every fault of the draft, all at once; empty when it can be stored. */
    public static List<Fault> faults(Draft draft) {
        DraftCheck check = new DraftCheck();
        check.draft(draft);
        return List.copyOf(check.faults);
    }

    private void draft(Draft draft) {
        present(draft.kind(), "/kind");
        present(draft.form(), "/form");
        day(draft.day(), "/day");
        texts.required(draft.purpose(), "/purpose");
        basis(draft.basis());
        items(draft.items());
        notice(draft.notice());
        new BoardCheck(faults).check(draft);
    }

    private void basis(Basis basis) {
        if (basis == null) {
            return;
        }
        present(basis.kind(), "/basis/kind");
        day(basis.day(), "/basis/day");
        if (basis.kind() != BasisKind.MEMBER_CALL && basis.member() != null) {
            fault("/basis/member", "unexpected");
        }
        texts.line(basis.signatory(), "/basis/signatory");
    }

    private void items(List<Item> items) {
        if (items.isEmpty()) {
            fault("/items", "missing");
        }
        if (items.size() > MAX_ITEMS) {
            fault("/items", "too-long");
        }
        Set<Integer> numbers = new HashSet<>();
        for (int i = 0; i < items.size(); i++) {
            item(items.get(i), "/items/" + i);
            if (!numbers.add(items.get(i).number())) {
                fault("/items/" + i + "/number", "duplicate");
            }
        }
    }

    private void item(Item item, String at) {
        if (item.number() < 1) {
            fault(at + "/number", "invalid");
        }
        present(item.subject(), at + "/subject");
        texts.required(item.title(), at + "/title");
        texts.prose(item.wording(), MAX_WORDING, at + "/wording");
        texts.line(item.replacesDecision(), at + "/replacesDecision");
        amendment(item, at + "/amendment");
    }

    private void amendment(Item item, String at) {
        boolean wanted = item.subject() == ItemSubject.AMENDMENT;
        if (wanted && item.amendment() == null) {
            fault(at, "missing");
        } else if (!wanted && item.amendment() != null) {
            fault(at, "unexpected");
        } else if (wanted) {
            operations(item.amendment().operations(), at + "/operations");
            countable(item.amendment().inForceFrom(), at + "/inForceFrom");
        }
    }

    private void operations(List<Operation> operations, String at) {
        if (operations.isEmpty()) {
            fault(at, "missing");
        }
        for (int i = 0; i < operations.size(); i++) {
            present(operations.get(i).kind(), at + "/" + i + "/kind");
            present(operations.get(i).provision(), at + "/" + i + "/provision");
        }
    }

    private void notice(NoticeText notice) {
        if (notice == null) {
            return;
        }
        texts.optional(notice.howToState(), "/notice/howToState");
        texts.optional(notice.signature(), "/notice/signature");
        texts.line(notice.lastMoment(), "/notice/lastMoment");
        boolean from = notice.contactAbsentFrom() != null;
        boolean until = notice.contactAbsentUntil() != null;
        if (from != until || from && notice.contactAbsentUntil().isBefore(notice.contactAbsentFrom())) {
            fault("/notice/contactAbsentUntil", "invalid");
        }
    }

    /** Whether the statutes can count from the day. */
    public static boolean isCountable(LocalDate day) {
        return day.getYear() >= EARLIEST_YEAR && day.getYear() <= LATEST_YEAR;
    }

    private void day(LocalDate day, String at) {
        present(day, at);
        countable(day, at);
    }

    private void countable(LocalDate day, String at) {
        if (day != null && !isCountable(day)) {
            fault(at, "invalid");
        }
    }

    private void present(Object value, String pointer) {
        if (value == null) {
            fault(pointer, "missing");
        }
    }

    private void fault(String pointer, String code) {
        faults.add(new Fault(pointer, code));
    }
}
