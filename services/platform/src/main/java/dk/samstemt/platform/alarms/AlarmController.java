package dk.samstemt.platform.alarms;

import dk.samstemt.platform.access.Access;
import dk.samstemt.platform.access.Action;
import dk.samstemt.platform.access.Reach;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** What the operator must look at in this service. */
@RestController
class AlarmController {

    private final ObjectProvider<AlarmSource> sources;
    private final Access access;

    AlarmController(ObjectProvider<AlarmSource> sources, Access access) {
        this.sources = sources;
        this.access = access;
    }

    /** An alarm as it is told. */
    record Told(String code, String association, String reference, Instant since, String text) {
    }

    @Action("platform.read-alarms")
    @GetMapping("/api/v1/operations/alarms")
    List<Told> alarms(Locale locale) {
        Reach reach = access.operates();
        return sources.stream().flatMap(source -> source.alarms().stream())
                .filter(alarm -> alarm.association() == null || reach.covers(alarm.association()))
                .sorted(Comparator.comparing(Alarm::since))
                .map(alarm -> new Told(alarm.code(), alarm.association(), alarm.reference(), alarm.since(), AlarmTexts.of(alarm, locale))).toList();
    }
}
