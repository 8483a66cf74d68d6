package dk.samstemt.notification.letter;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/** The deadline as a calendar entry in UTC instants: the hour that ends with the deadline, so that it shows on the right day. */
public final class CalendarFile {

    private static final Duration SHOWN = Duration.ofHours(1);
    /** How often a calendar should ask for a feed again. */
    private static final String FRESH = "PT6H";

    private CalendarFile() {
    }

    /**
     * The file of one deadline.
     *
     * @param uid      stable id, so that a repetition replaces the entry
     * @param stamp    legal moment of sending
     * @param deadline the deadline
     */
    public static byte[] of(Addressee to, String uid, Instant stamp, Instant deadline) {
        return of(to.words(), null, stamp, List.of(new Entry(to, uid, deadline, false)));
    }

    /**
     * A file of several deadlines.
     *
     * @param name  what a calendar calls a feed; null for a file that is no feed
     * @param stamp legal moment it is made
     */
    public static byte[] of(Words words, String name, Instant stamp, List<Entry> entries) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Samstemt//notification//" + words.language().toUpperCase(Locale.ROOT)));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(ImmutableMethod.PUBLISH);
        if (name != null) {
            calendar.add(new XProperty("X-WR-CALNAME", name));
            calendar.add(new XProperty("X-WR-TIMEZONE", words.zone().getId()));
            calendar.add(new XProperty("X-PUBLISHED-TTL", FRESH));
        }
        entries.forEach(entry -> calendar.add(event(entry, stamp)));
        return folded(calendar);
    }

    private static VEvent event(Entry entry, Instant stamp) {
        Addressee to = entry.to();
        VEvent event = new VEvent(false);
        event.add(new DtStamp(stamp));
        event.add(new DtStart<>(entry.deadline().minus(SHOWN)));
        event.add(new DtEnd<>(entry.deadline()));
        event.add(new Summary(to.words().say("calendar.summary", to.assembly(), to.association())));
        event.add(new Uid(entry.uid()));
        event.add(new Description(to.words().say("calendar.description", to.deadline())));
        if (entry.over()) {
            event.add(ImmutableStatus.VEVENT_CANCELLED);
            event.add(new Sequence(1));
        }
        return event;
    }

    /**
     * One deadline.
     *
     * @param to       words and notice
     * @param uid      stable id
     * @param deadline the deadline
     * @param over     whether the assembly is cancelled or replaced, so that a calendar strikes it out
     */
    public record Entry(Addressee to, String uid, Instant deadline, boolean over) {
    }

    /** Long lines folded as RFC 5545 asks. */
    private static byte[] folded(Calendar calendar) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            new CalendarOutputter(false).output(calendar, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
