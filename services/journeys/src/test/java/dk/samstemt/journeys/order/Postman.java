package dk.samstemt.journeys.order;

import dk.samstemt.notification.compose.Composed;
import dk.samstemt.notification.compose.Composer;
import dk.samstemt.notification.mail.PreparedMail;
import dk.samstemt.notification.mail.SmtpLine;
import dk.samstemt.notification.mail.model.Outcome;
import dk.samstemt.notification.message.Message;
import org.springframework.test.util.ReflectionTestUtils;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.mockito.Mockito.withSettings;

/**
 * Sends on the stage what the service's own workers would send, with its own sender. The server takes every mail at once;
 * a letter is composed once for each recipient and kind, since here it counts what goes to whom, not what it says.
 */
final class Postman {

    private static final String COMPOSER = "composer";
    private final Object sender;
    private final Composer composer;
    private final SmtpLine line = mock(SmtpLine.class, withSettings().stubOnly());

    Postman(Stage stage) {
        sender = stage.inside().getBean("sender");
        composer = stage.inside().getBean(Composer.class);
        PreparedMail mail = mock(PreparedMail.class, withSettings().stubOnly());
        when(mail.bytes()).thenReturn(new byte[0]);
        when(line.prepare(any())).thenReturn(mail);
        when(line.send(any())).thenReturn(new Outcome.Accepted(250, "taken"));
        ReflectionTestUtils.setField(sender, COMPOSER, once(composer));
    }

    private static Composer once(Composer composer) {
        Map<List<Object>, Composed> composed = new HashMap<>();
        Composer once = mock(Composer.class, withSettings().stubOnly());
        when(once.compose(any())).thenAnswer(call -> {
            Message message = call.getArgument(0);
            return composed.computeIfAbsent(List.of(message.kind(), message.party(), message.person(), message.details()), key -> linked(composer.compose(message)));
        });
        return once;
    }

    /** Writing it out for every attempt would take most of the time. */
    private static Composed linked(Composed composed) {
        Composed light = mock(Composed.class, withSettings().stubOnly());
        when(light.linked()).thenReturn(composed.linked());
        return light;
    }

    /** False when there was nothing to send. */
    boolean sendsAll() {
        boolean sent = false;
        while (Boolean.TRUE.equals(ReflectionTestUtils.invokeMethod(sender, "sendNext", line))) {
            sent = true;
        }
        return sent;
    }

    /** The service composes by itself again. */
    void leave() {
        ReflectionTestUtils.setField(sender, COMPOSER, composer);
    }
}
