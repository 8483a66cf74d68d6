package dk.samstemt.notification.letter;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/** The deadline as a calendar entry in UTC instants: the hour that ends with the deadline, so that it shows on the right day. */
public final class CalendarFile {

    private static final Duration SHOWN = Duration.ofHours(1);

    private CalendarFile() {
    }

    /**
     * The file.
     *
     * @param uid      stable id, so that a repetition replaces the entry
     * @param stamp    legal moment of sending
     * @param deadline the deadline
     */
    public static byte[] of(Addressee to, String uid, Instant stamp, Instant deadline) {
        VEvent event = new VEvent(false);
        event.add(new DtStamp(stamp));
        event.add(new DtStart<>(deadline.minus(SHOWN)));
        event.add(new DtEnd<>(deadline));
        event.add(new Summary(to.words().say("calendar.summary", to.assembly(), to.association())));
        event.add(new Uid(uid));
        event.add(new Description(to.words().say("calendar.description", to.deadline())));
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Samstemt//notification//" + to.words().language().toUpperCase(Locale.ROOT)));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(ImmutableMethod.PUBLISH);
        calendar.add(event);
        return folded(calendar);
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
