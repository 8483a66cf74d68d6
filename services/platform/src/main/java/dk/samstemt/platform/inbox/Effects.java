package dk.samstemt.platform.inbox;

import dk.samstemt.contracts.Envelope;
import dk.samstemt.contracts.EventTypes;
import dk.samstemt.contracts.Topics;
import dk.samstemt.json.JsonDefect;
import dk.samstemt.json.Records;
import dk.samstemt.platform.correlation.Correlation;
import dk.samstemt.platform.events.EventHandler;
import dk.samstemt.platform.events.RawEventSink;
import dk.samstemt.platform.events.RawRecord;
import dk.samstemt.platform.events.ReceivedEvent;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What an event does in this service. */
final class Effects {

    private final String service;
    private final List<EventHandler> handlers;
    private final List<RawEventSink> sinks;

    Effects(String service, List<EventHandler> handlers, List<RawEventSink> sinks) {
        this.service = service;
        this.handlers = handlers;
        this.sinks = sinks;
    }

    /** Topics this service must read. */
    Set<String> topics() {
        Set<String> topics = new TreeSet<>(sinks.isEmpty() ? List.of() : Topics.LOGGED);
        for (EventHandler handler : handlers) {
            for (Class<?> type : handler.handles()) {
                String name = EventTypes.nameOf(type);
                topics.add(Topics.of(name.substring(0, name.indexOf('.'))));
            }
        }
        return topics;
    }

    /** Applies an event in the running transaction; false when this service does not handle its type. */
    boolean apply(Arrival arrival) {
        Envelope envelope = arrival.envelope();
        boolean[] taken = new boolean[1];
        String correlation = envelope.correlation() == null ? envelope.id() : envelope.correlation();
        new Correlation(correlation, envelope.id()).run(service, envelope.association(), () -> taken[0] = take(arrival));
        return taken[0];
    }

    private boolean take(Arrival arrival) {
        sinks.forEach(sink -> sink.append(new RawRecord(arrival.topic(), arrival.envelope(), arrival.bytes())));
        Optional<Class<? extends Record>> type = EventTypes.byName(arrival.envelope().type());
        if (type.isEmpty() && sinks.isEmpty()) {
            throw new Unreadable("type unknown to this installation");
        }
        List<EventHandler> takers = type.map(this::takers).orElse(List.of());
        if (!takers.isEmpty()) {
            ReceivedEvent event = new ReceivedEvent(arrival.envelope(), data(arrival, type.get()), arrival.bytes());
            takers.forEach(handler -> handler.handle(event));
        }
        return !takers.isEmpty() || !sinks.isEmpty();
    }

    private List<EventHandler> takers(Class<? extends Record> type) {
        return handlers.stream().filter(handler -> handler.handles().contains(type)).toList();
    }

    private static Record data(Arrival arrival, Class<? extends Record> type) {
        try {
            return Records.readLenient(arrival.envelope().data(), type);
        } catch (JsonDefect e) {
            throw new Unreadable("data are not of the type");
        }
    }
}
