package dk.samstemt.portal.statutes;

import dk.samstemt.portal.text.Languages;
import dk.samstemt.portal.text.Shown;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.support.ReloadableResourceBundleMessageSource;

import static org.assertj.core.api.Assertions.assertThat;

class FiguresTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"DAYS|1|1 dag|1 day", "DAYS|14|14 dage|14 days", "DAYS|0|0 dage|0 days", "WEEKS|1|1 uge|1 week", "WEEKS|2|2 uger|2 weeks", "MONTHS|1|1 måned|1 month",
        "MONTHS|3|3 måneder|3 months", "YEARS|1|1 år|1 year", "YEARS|2|2 år|2 years", "COUNT|1200|1.200|1,200", "KRONER_PER_INHABITANT|3.125|kr. 3,125 pr. indbygger|DKK 3.125 per inhabitant"})
    void a_figure_is_written_with_its_unit_and_one_as_one(String unit, String value, String danish, String english) {
        ReloadableResourceBundleMessageSource texts = new ReloadableResourceBundleMessageSource();
        texts.setBasename("classpath:portal/text/statutes");
        texts.setDefaultEncoding("UTF-8");
        assertThat(new Figures(new Shown(Languages.DANISH), texts).write(unit, value)).isEqualTo(danish);
        assertThat(new Figures(new Shown(Languages.ENGLISH), texts).write(unit, value)).isEqualTo(english);
    }
}
