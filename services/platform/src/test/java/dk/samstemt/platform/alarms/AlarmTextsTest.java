package dk.samstemt.platform.alarms;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

import static org.assertj.core.api.Assertions.assertThat;

class AlarmTextsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "mail-waits|da|1|1 mail er forsøgt sendt", "mail-waits|da|2|2 mails er forsøgt sendt", "mail-waits|en|1|1 mail has been tried and waits for", "mail-waits|en|1200|1,200 mails have been tried and wait for",
        "events-wait|da|1|1 hændelse har", "events-wait|en|3|3 events have", "mail-uncertain|da|1|1 mail er sendt", "mail-uncertain|en|1|1 mail was sent", "mail-uncertain|en|2|2 mails were sent"})
    void one_thing_is_told_as_one(String code, String language, long count, String said) {
        assertThat(AlarmTexts.of(Alarm.ofInstallation(code, Instant.EPOCH, List.of(count)), Locale.forLanguageTag(language))).startsWith(said);
    }
}
