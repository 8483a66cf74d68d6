package dk.samstemt.journeys.order;

import dk.samstemt.contracts.Envelope;
import dk.samstemt.journeys.Installation;
import dk.samstemt.json.Json;
import dk.samstemt.json.Records;
import dk.samstemt.platform.ids.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Everything that was told in a story, in the order in which it was told. */
final class Tape {

    private static final Pattern MARK = Pattern.compile("\\b([a-z]{3}-[0-9a-z]{26}|[0-9a-f]{64})\\b");
    private static final Pattern DIGEST = Pattern.compile("\\b[0-9a-f]{64}\\b");
    /** The record bears the moment at which it was drawn up, so a later one has other digests. */
    private static final String DATED = "assembly.record-drawn-up.v1";

    static final String LEFT = "membership.roll-changed.v1";

    private final List<Told> events;
    private final Set<String> marks = new HashSet<>();

    private Tape(List<Told> events) {
        this.events = events;
        events.forEach(told -> {
            Matcher mark = MARK.matcher(text(told));
            while (mark.find()) {
                marks.add(mark.group(1));
            }
        });
        events.stream().filter(told -> told.envelope().type().equals(DATED)).flatMap(told -> DIGEST.matcher(text(told)).results())
                .forEach(digest -> marks.remove(digest.group()));
    }

    private static String text(Told told) {
        return new String(told.bytes(), StandardCharsets.UTF_8);
    }

    /** All events of an association from its decision log. Everything ran on one machine, so real time is the order of causes. */
    static Tape of(Installation house, String association) {
        JdbcClient log = JdbcClient.create(house.house.servers().database().superuser());
        List<Told> told = new ArrayList<>();
        Instant[] now = {Instant.EPOCH};
        log.sql("select topic, bytes from audit.log_entry where association = ? order by position").param(association)
                .query((row, n) -> new Raw(row.getString(1), Records.readLenient(Json.read(row.getBytes(2)), Envelope.class), row.getBytes(2))).list().stream()
                .sorted(Comparator.comparing((Raw raw) -> raw.envelope().recordedAt())).forEach(raw -> {
                    now[0] = raw.envelope().occurredAt().isAfter(now[0]) ? raw.envelope().occurredAt() : now[0];
                    told.add(new Told(raw.topic(), raw.envelope(), raw.bytes(), now[0]));
                });
        return new Tape(told);
    }

    /** The same tape on which a party leaves the roll after the notice was ordered and before the assembly is convened (GA-17). */
    Tape withDeparture(String party, String day) {
        int place = IntStream.range(0, events.size()).filter(i -> events.get(i).envelope().type().equals("assembly.assembly-convened.v1")).findFirst().orElseThrow();
        Told fixed = events.stream().filter(told -> told.envelope().type().equals("membership.roll-fixed.v1")).findFirst().orElseThrow();
        Envelope e = fixed.envelope();
        Map<String, Object> data = Map.of("assembly", e.data().get("assembly"), "party", party, "change", "LEFT", "day", day);
        Instant moment = events.get(place).moment();
        Envelope left = new Envelope(e.envelope(), Ids.next("evt"), LEFT, e.source(), e.association(), e.key(), e.sequence() + 1,
                moment, e.recordedAt(), null, null, e.actor(), e.statutesVersion(), data);
        List<Told> told = new ArrayList<>(events);
        told.add(place, new Told(fixed.topic(), left, Json.canonical(Records.tree(left)), moment));
        return new Tape(told);
    }

    private record Raw(String topic, Envelope envelope, byte[] bytes) {
    }

    List<Told> events() {
        return events;
    }

    /** Ids and digests that occur in it; any other that a service makes is its own and differs from run to run. */
    Set<String> marks() {
        return marks;
    }

    /** Legal moments of the story. */
    Set<Instant> moments() {
        return events.stream().map(told -> told.envelope().occurredAt()).collect(Collectors.toSet());
    }

    /** The first id with a prefix in the events. */
    String id(String prefix) {
        return events.stream().map(Tape::text).map(Pattern.compile(prefix + "-[0-9a-z]{26}")::matcher)
                .filter(Matcher::find).map(Matcher::group).findFirst().orElseThrow();
    }
}
