package dk.samstemt.statutes.rules.assembly;

import dk.samstemt.statutes.facts.AssemblyPlan;
import dk.samstemt.statutes.facts.DispatchFacts;
import dk.samstemt.statutes.facts.PartyDispatch;
import dk.samstemt.statutes.facts.Purpose;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.dates.DateLaw;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** The dispatch list read by the law in use: who is evidenced, when, and by which last moment. */
final class Dispatches {

    private final DispatchFacts facts;
    private final Law law;
    private final Map<String, PartyDispatch> byParty = new HashMap<>();
    private final LocalDate lastLawfulDay;
    private final Instant tooLate;
    private LocalDate earliestNewDay;

    Dispatches(DispatchFacts facts, Law law) {
        this.facts = facts;
        this.law = law;
        this.lastLawfulDay = DateLaw.of(law).lastDispatch(facts.kind(), facts.day());
        this.tooLate = law.calendar().endOfDay(lastLawfulDay);
        facts.dispatches().forEach(dispatch -> byParty.merge(dispatch.party(), dispatch, this::counting));
    }

    /** Of two dispatches to one party the one that counts, and of two that do the earlier; a waiver given with either is given. */
    private PartyDispatch counting(PartyDispatch one, PartyDispatch other) {
        PartyDispatch first = Stream.of(one, other).min(Comparator.comparing((PartyDispatch dispatch) -> counts(dispatch), Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(PartyDispatch::acceptedAt, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(PartyDispatch::relay).thenComparing(PartyDispatch::bouncedAt, Comparator.nullsLast(Comparator.naturalOrder()))).orElse(one);
        return new PartyDispatch(first.party(), first.acceptedAt(), first.relay(), one.waived() || other.waived(), first.bouncedAt());
    }

    /** Days of notice for what was sent on a day. */
    int days(LocalDate sent) {
        return DateLaw.of(law).notice(facts.kind(), sent).days();
    }

    LocalDate lastLawfulDay() {
        return lastLawfulDay;
    }

    /** A new day needs a new notice to all, which can go out today at the earliest; a dissolution leaves the time for informing too. */
    LocalDate earliestNewDay() {
        if (earliestNewDay == null) {
            earliestNewDay = facts.dissolution() == null ? DateLaw.of(law).earliest(facts.kind(), today()) : periodsLeave(today());
        }
        return earliestNewDay;
    }

    /** The first day that leaves every period of a dissolution when the last notice goes out on a day (DI-3). */
    LocalDate periodsLeave(LocalDate sent) {
        return DateLaw.of(law).periodsLeave(AssemblyPlan.of(facts.kind(), facts.form(), Purpose.DISSOLUTION), sent, lastInformed());
    }

    /** The day the last member was informed of a dissolution: by the notice at the earliest where nobody was before. */
    LocalDate lastInformed() {
        LocalDate before = facts.dissolution().membersInformedOn();
        return before == null ? lastSent(facts.roll().stream()) : before;
    }

    /** The day the last notice that counts went out; today where one has not. */
    LocalDate lastSent() {
        return lastSent(needed());
    }

    private LocalDate lastSent(Stream<String> parties) {
        return parties.map(party -> wentOut(party) ? law.calendar().dayOf(counts(party)) : today()).max(Comparator.naturalOrder()).orElseGet(this::today);
    }

    private LocalDate today() {
        return law.calendar().dayOf(facts.decidedAt());
    }

    PartyDispatch of(String party) {
        PartyDispatch found = byParty.get(party);
        return found == null ? new PartyDispatch(party, null, false, false) : found;
    }

    boolean waived(String party) {
        return of(party).waived();
    }

    /** When the notice counts as dispatched; null without evidence. A relay's word is no receipt. */
    Instant counts(String party) {
        return counts(of(party));
    }

    private Instant counts(PartyDispatch dispatch) {
        boolean received = !dispatch.relay() && dispatch.bouncedAt() == null;
        return cameBack(dispatch) || !received && law.reads("A-1", "RECEIPT") ? null : dispatch.acceptedAt();
    }

    /** Whether it was sent back while it could still have been sent again; a later return leaves the evidence standing. */
    boolean cameBack(String party) {
        return cameBack(of(party));
    }

    private boolean cameBack(PartyDispatch dispatch) {
        Instant bounced = dispatch.bouncedAt();
        return bounced != null && bounced.isBefore(tooLate);
    }

    boolean cameBackTooLate(String party) {
        return of(party).bouncedAt() != null && of(party).acceptedAt() != null && !cameBack(party);
    }

    /** Whether there is evidence that the notice went out at all, be it too late. */
    boolean wentOut(String party) {
        return counts(party) != null;
    }

    boolean inTime(String party) {
        Instant at = counts(party);
        return at != null && at.isBefore(tooLate);
    }

    /** Whether a late notice leaves the convening voidable instead of unlawful; one that is missing or came back never does. */
    boolean lawIsLenient() {
        return law.reads("A-3", "VOIDABLE_ONLY");
    }

    /** Whether nobody's notice went out on an earlier day. */
    boolean isFirst(String party) {
        return facts.roll().stream().filter(this::wentOut).noneMatch(other -> law.calendar().dayOf(counts(other)).isBefore(law.calendar().dayOf(counts(party))));
    }

    /** Whether no notice would be needed any more were it not for two parties. */
    boolean fewNeeded() {
        return needed().limit(3).count() <= 2;
    }

    /** Whether today counts as the day of a notice: of one that has not gone out yet, or where none is needed. */
    boolean countsToday() {
        return fewNeeded() || !facts.roll().stream().allMatch(this::wentOut);
    }

    Stream<String> needed() {
        return facts.roll().stream().filter(party -> !waived(party));
    }
}
