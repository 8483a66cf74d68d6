package dk.samstemt.platform.time;

import org.springframework.beans.factory.ObjectProvider;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gathers what a service knows about its rest and its next due moment. */
final class TimeMachine {

    private final LegalTime time;
    private final LegalScheduler scheduler;
    private final ObjectProvider<WorkSource> work;
    private final ObjectProvider<DueSource> due;
    private final Hooks hooks;

    TimeMachine(LegalTime time, LegalScheduler scheduler, ObjectProvider<WorkSource> work, ObjectProvider<DueSource> due, Hooks hooks) {
        this.time = time;
        this.scheduler = scheduler;
        this.work = work;
        this.due = due;
        this.hooks = hooks;
    }

    /** What a move reaches: beans that only some services have, and the comparison of the clocks. */
    record Hooks(ObjectProvider<MomentListener> listeners, ObjectProvider<ClockMover> movers, ObjectProvider<TopicReplay> replays, ClockWatch watch) {
    }

    Map<String, Object> report() {
        Map<String, Object> details = pending();
        List<DueSource> sources = due.orderedStream().toList();
        Instant moment = time.now();
        List<String> busy = sources.stream().filter(source -> !atRest(source, moment)).map(source -> source.getClass().getSimpleName()).toList();
        boolean rest = busy.isEmpty() && details.values().stream().allMatch(Long.valueOf(0)::equals);
        details.put("busy", busy);
        Map<String, Object> report = moment();
        report.put("idle", rest);
        nextDue(sources).ifPresent(next -> report.put("nextDue", next.toString()));
        report.put("activity", work.stream().mapToLong(WorkSource::done).sum());
        report.put("details", details);
        return report;
    }

    /** By name: what comes in (inbox) is looked at before what goes out (outbox), so nothing slips through between the two looks. */
    private Map<String, Object> pending() {
        Map<String, Object> pending = new LinkedHashMap<>();
        work.stream().sorted(Comparator.comparing(WorkSource::name)).forEach(source -> pending.put(source.name(), source.pending()));
        return pending;
    }

    private static boolean atRest(DueSource source, Instant moment) {
        return source.idle() && source.nextDue().filter(next -> !next.isAfter(moment)).isEmpty();
    }

    private static Optional<Instant> nextDue(List<DueSource> sources) {
        return sources.stream().flatMap(source -> source.nextDue().stream()).min(Instant::compareTo);
    }

    Map<String, Object> moment() {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("moment", time.now().toString());
        return answer;
    }

    void sync() {
        Instant moment = time.now();
        hooks.listeners().orderedStream().forEach(listener -> listener.moved(moment));
        scheduler.wake();
        hooks.watch().look();
    }

    /** Lets this machine's clock be off by so much, and looks at once whether that is seen. */
    void skew(Duration by) {
        RealTime.skewBy(by);
        hooks.watch().look();
    }

    void replay() {
        hooks.replays().orderedStream().forEach(TopicReplay::fromTheBeginning);
    }

    Optional<ClockMover> mover() {
        return Optional.ofNullable(hooks.movers().getIfAvailable());
    }
}
