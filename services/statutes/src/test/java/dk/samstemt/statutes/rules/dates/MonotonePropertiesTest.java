package dk.samstemt.statutes.rules.dates;

import dk.samstemt.statutes.calendar.Deadline;
import dk.samstemt.statutes.calendar.DeadlineSide;
import dk.samstemt.statutes.calendar.NoticePeriod;
import dk.samstemt.statutes.calendar.Outlook;
import dk.samstemt.statutes.facts.AssemblyForm;
import dk.samstemt.statutes.facts.AssemblyKind;
import dk.samstemt.statutes.facts.AssemblyPlan;
import dk.samstemt.statutes.facts.Purpose;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds of dates whatever the day: later never means earlier, longer never means later, and the answers agree. */
class MonotonePropertiesTest {

    private static final LocalDate FIRST = LocalDate.parse("2019-07-01");
    private static final int DAYS = 6_000;

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, DAYS).map(FIRST::plusDays);
    }

    @Provide
    Arbitrary<AssemblyPlan> plans() {
        return Combinators.combine(Arbitraries.of(AssemblyKind.class), Arbitraries.of(AssemblyForm.class), Arbitraries.of(Purpose.class).set())
                .as((kind, form, purposes) -> new AssemblyPlan(kind, form, purposes.stream().sorted().toList(), null));
    }

    @Provide
    Arbitrary<DateLaw> laws() {
        return Arbitraries.of(Plans.DATES, Plans.CLEAR, DateLaw.of(Plans.LAW.reading("A-4", "BOTH")), DateLaw.of(Plans.LAW.reading("A-6", "THE_NOTICE")),
                DateLaw.of(Plans.LAW.reading("A-34", "VOID")));
    }

    @Property
    boolean a_later_day_never_has_an_earlier_deadline(@ForAll("laws") DateLaw law, @ForAll("plans") AssemblyPlan plan, @ForAll("days") LocalDate day,
            @ForAll @IntRange(max = 400) int more) {
        List<Deadline> early = law.deadlines(plan, day);
        List<Deadline> late = law.deadlines(plan, day.plusDays(more));
        return early.stream().allMatch(one -> late.stream().anyMatch(other -> other.id().equals(one.id()) && !other.date().isBefore(one.date())
                && !other.moment().isBefore(one.moment())));
    }

    @Property
    boolean a_later_dispatch_never_leads_to_an_earlier_day(@ForAll("laws") DateLaw law, @ForAll("plans") AssemblyPlan plan, @ForAll("days") LocalDate sent,
            @ForAll @IntRange(max = 400) int more) {
        return !law.ifSent(plan, sent.plusDays(more)).earliest().day().isBefore(law.ifSent(plan, sent).earliest().day());
    }

    @Property
    boolean a_longer_period_never_leaves_a_later_last_day(@ForAll @IntRange(max = 400) int period, @ForAll @IntRange(max = 400) int more,
            @ForAll boolean clear, @ForAll("days") LocalDate day) {
        NoticePeriod one = new NoticePeriod(period, clear);
        NoticePeriod longer = new NoticePeriod(period + more, clear);
        return !longer.lastDispatchDay(day).isAfter(one.lastDispatchDay(day)) && !longer.earliestDay(day).isBefore(one.earliestDay(day))
                && longer.slack(day, day.plusDays(period)) <= one.slack(day, day.plusDays(period))
                && one.earliestDay(one.lastDispatchDay(day)).equals(day);
    }

    @Property
    boolean clear_days_never_leave_a_later_last_day(@ForAll("plans") AssemblyPlan plan, @ForAll("days") LocalDate day) {
        List<Deadline> exact = Plans.DATES.deadlines(plan, day);
        return Plans.CLEAR.deadlines(plan, day).stream().filter(strict -> strict.side() == DeadlineSide.BEFORE).allMatch(strict -> exact.stream()
                .anyMatch(one -> one.id().equals(strict.id()) && one.date().minusDays(1).equals(strict.date())));
    }

    @Property
    boolean what_if_and_the_lawful_days_agree(@ForAll("laws") DateLaw law, @ForAll("plans") AssemblyPlan plan, @ForAll("days") LocalDate sent,
            @ForAll @IntRange(max = 300) int ahead) {
        Outlook outlook = law.whatIf(plan, sent.plusDays(ahead), sent);
        return outlook.lawful() == outlook.dispatch().mayBeHeldOn(sent.plusDays(ahead))
                && (!outlook.breach() || outlook.dispatch().windows().get(0).breach());
    }

    @Property
    boolean the_earliest_day_is_lawful_and_the_day_before_it_is_not(@ForAll("laws") DateLaw law, @ForAll("plans") AssemblyPlan plan,
            @ForAll("days") LocalDate sent) {
        LocalDate earliest = law.ifSent(plan, sent).earliest().day();
        return law.whatIf(plan, earliest, sent).lawful() && !law.whatIf(plan, earliest.minusDays(1), sent).lawful();
    }

    @Property
    boolean a_later_withdrawal_never_ends_membership_earlier_and_a_raised_fee_only_extends(@ForAll("days") LocalDate received,
            @ForAll @IntRange(max = 400) int more, @ForAll("days") LocalDate raised) {
        LocalDate ends = Plans.DATES.withdrawal(received).membershipEnds();
        return !Plans.DATES.withdrawal(received.plusDays(more)).membershipEnds().isBefore(ends)
                && !Plans.DATES.withdrawal(received, raised).membershipEnds().isAfter(ends)
                && !Plans.DATES.withdrawal(received, raised).lastDay().isBefore(received);
    }
}
