package dk.samstemt.portal.text;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.MessageSource;

import java.io.IOException;
import java.util.Locale;

import static org.assertj.core.api.Assertions.assertThat;

class CountsTest {

    private static MessageSource texts;

    @BeforeAll
    static void read() throws IOException {
        texts = new TextConfiguration().messageSource();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "member.days.left|1 dag tilbage|2 dage tilbage|1 day left|2 days left",
        "secretariat.send.to|Send indkaldelsen til 1 part|Send indkaldelsen til 2 parter|Send the notice to 1 party|Send the notice to 2 parties",
        "secretariat.reminded|1 part får nu en påmindelse.|2 parter får nu en påmindelse.|1 party is being reminded now.|2 parties are being reminded now.",
        "secretariat.tasks.late|Fristen for én opgave er overskredet|Fristen for 2 opgaver er overskredet|The deadline of one task has passed|The deadline of 2 tasks has passed",
        "secretariat.post.broken|1 mail er ikke nået frem|2 mails er ikke nået frem|1 mail has not got through|2 mails have not got through",
        "people.run.take|Indlæs en række|Indlæs 2 rækker|Import one row|Import 2 rows",
        "course.replay.shown|Hele forløbet er vist: 1 trin.|Hele forløbet er vist: 2 trin.|The whole course is shown: 1 step.|The whole course is shown: 2 steps."})
    void one_thing_is_told_as_one(String key, String one, String two, String oneInEnglish, String twoInEnglish) {
        assertThat(say(key, Languages.DANISH, 1)).isEqualTo(one);
        assertThat(say(key, Languages.DANISH, 2)).isEqualTo(two);
        assertThat(say(key, Languages.ENGLISH, 1)).isEqualTo(oneInEnglish);
        assertThat(say(key, Languages.ENGLISH, 2)).isEqualTo(twoInEnglish);
    }

    @Test
    void none_is_told_as_many_and_many_with_the_separators_of_the_language() {
        assertThat(say("secretariat.reminded", Languages.DANISH, 0)).startsWith("0 parter");
        assertThat(say("operation.part.clock.tells", Languages.DANISH, -1234)).endsWith("-1.234 millisekunder.");
        assertThat(say("secretariat.post.found", Languages.DANISH, 1234)).isEqualTo("Fandt 1.234 mails.");
        assertThat(say("secretariat.post.found", Languages.ENGLISH, 1234)).isEqualTo("Found 1,234 mails.");
    }

    private static String say(String key, Locale locale, int count) {
        return texts.getMessage(key, new Object[] {count}, locale);
    }
}
