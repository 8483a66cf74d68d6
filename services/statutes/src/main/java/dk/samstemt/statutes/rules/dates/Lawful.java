package dk.samstemt.statutes.rules.dates;

import dk.samstemt.statutes.calendar.Counting;
import dk.samstemt.statutes.calendar.CountingKind;
import dk.samstemt.statutes.calendar.DeadlineSide;
import dk.samstemt.statutes.calendar.DispatchOutlook;
import dk.samstemt.statutes.calendar.EarliestDay;
import dk.samstemt.statutes.calendar.Window;
import dk.samstemt.statutes.rules.Carries;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** DI-3: the later of every period decides. Which days are lawful when everything goes out on one day, and the members were informed of a dissolution on another. */
@Carries({"DI-1", "DI-3"})
final class Lawful {

    private record Binding(Label label, Counting counting) {
    }

    private final Scope scope;
    private final LocalDate sent;
    private final LocalDate informed;

    Lawful(Scope scope, LocalDate sent, LocalDate informed) {
        this.scope = scope;
        this.sent = sent;
        this.informed = informed == null ? sent : informed;
    }

    DispatchOutlook outlook() {
        List<Window> windows = windows();
        EarliestDay earliest = windows.isEmpty() ? null : earliest(windows.get(0));
        return new DispatchOutlook(scope.plan(), sent, sent.getDayOfWeek(), earliest, windows);
    }

    /** The first day that leaves every period that must be left. */
    LocalDate periodsLeave() {
        return binding().counting().to();
    }

    /** The day on which a thing is done that has a date of this id. */
    LocalDate act(String id) {
        return id.equals("MEMBERS_INFORMED") ? informed : sent;
    }

    private Binding binding() {
        return Terms.of(scope).filter(term -> term.bars().test(scope)).flatMap(this::binding)
                .reduce((one, other) -> other.counting().to().isAfter(one.counting().to()) ? other : one)
                .orElseGet(() -> new Binding(new Label("", DeadlineSide.BEFORE, "", false, List.of()),
                        Counting.plain(CountingKind.SAME_DAY, sent, sent, "")));
    }

    private Stream<Binding> binding(Term term) {
        return term.earliest(act(term.id()), scope).map(counting -> new Binding(term.label(scope), counting)).stream();
    }

    private EarliestDay earliest(Window window) {
        Binding binding = binding();
        LocalDate day = window.from();
        Binding decides = binding.counting().to().equals(day) ? binding : limit(day);
        return new EarliestDay(day, day.getDayOfWeek(), decides.label().id(), decides.label().rule(), decides.label().provision(scope.law()),
                decides.counting(), window.breach());
    }

    /** A day that no period leads to is the first of a year: of the fee's, or of the next season. */
    private Binding limit(LocalDate day) {
        boolean fee = scope.fee() && scope.plan().feeYear() != null && day.equals(FeeDates.settableFrom(scope.plan().feeYear()));
        return new Binding(new Label(fee ? "FEE_YEAR" : "SEASON", DeadlineSide.LIMIT, fee ? "GA-15" : "GA-1", true, List.of()),
                Counting.plain(CountingKind.FIXED, sent, day, ""));
    }

    private List<Window> windows() {
        LocalDate first = periodsLeave();
        Season season = new Season(scope.law());
        Optional<Counting> last = scope.ordinary() ? season.lastDay(first) : Optional.empty();
        Stream<Window> all = last.map(end -> seasons(first, end.to(), season)).orElseGet(() -> Stream.of(new Window(first, null, false)));
        return all.flatMap(this::inFeeYear).sorted(Comparator.comparing(Window::from)).toList();
    }

    private static Stream<Window> seasons(LocalDate first, LocalDate last, Season season) {
        LocalDate next = Season.yearStart(first.getYear() + 1);
        Window following = new Window(next, season.lastDay(next).map(Counting::to).orElse(null), false);
        if (!first.isAfter(last)) {
            return Stream.of(new Window(first, last, false), following);
        }
        Window late = new Window(first, Season.yearEnd(first.getYear()), true);
        return season.lateIsValid() ? Stream.of(late, following) : Stream.of(following);
    }

    private Stream<Window> inFeeYear(Window window) {
        Integer year = scope.plan().feeYear();
        if (!scope.fee() || year == null || !scope.law().laysDown("GA-15")) {
            return Stream.of(window);
        }
        LocalDate from = later(window.from(), FeeDates.settableFrom(year));
        LocalDate last = FeeDates.settableUntil(year);
        LocalDate until = window.until() == null || window.until().isAfter(last) ? last : window.until();
        return from.isAfter(until) ? Stream.of() : Stream.of(new Window(from, until, window.breach()));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
