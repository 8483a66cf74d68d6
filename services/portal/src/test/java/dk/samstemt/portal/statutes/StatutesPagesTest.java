package dk.samstemt.portal.statutes;

import dk.samstemt.portal.testkit.PageTest;
import org.junit.jupiter.api.Test;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class StatutesPagesTest extends PageTest {

    private static final String API = "/api/v1/associations/demo/statutes";
    private static final String HOME = DEMO + "/revision/vedtaegter";
    private static final String DIGEST = "e71158205aad534d206150b64e9bfb9aa11b54618af859157f20c6bd8480ac48";

    @Test
    void versions_come_newest_first_with_what_could_not_be_carried_out() {
        SERVICES.get(API, """
                {"versions":[{"version":1,"digest":"%s","inForceFrom":"2020-01-01T00:00:00Z","inForceFromDay":"2020-01-01","assembly":null},
                 {"version":2,"digest":"%s","inForceFrom":"2023-11-14T23:00:00Z","inForceFromDay":"2023-11-15","assembly":"ass-1"}],
                 "refused":[{"assembly":"ass-2","item":"item-1","reason":"wording-differs","provision":"7.1","expected":"før","found":"<b>nu</b>","refusedAt":"2023-11-15T00:00:00Z"}]}""".formatted(DIGEST, DIGEST));
        String page = html(page(HOME, "da"));
        assertThat(page.indexOf("Version 2")).isBetween(0, page.indexOf("Version 1"));
        assertThat(page).contains("15. november 2023", HOME + "/2/aendringer", DEMO + "/revision/forsamlinger/ass-1", "Ordlyden, der skulle ændres, var en anden.", "&lt;b&gt;nu&lt;/b&gt;")
                .doesNotContain(HOME + "/1/aendringer");
        assertThat(html(page(DEMO + "/administration/vedtaegter", "en"))).contains("Adopted by a general assembly").doesNotContain("/forsamlinger/ass-1");
    }

    @Test
    void the_text_of_a_version_is_read_by_every_role_and_its_figures_are_written_as_people_write_them() {
        SERVICES.get(API + "/2", """
                {"version":2,"digest":"%s","inForceFrom":"2023-11-14T23:00:00Z","inForceFromDay":"2023-11-15","name":{"da":"F"},"provisions":[
                 {"id":"7.1","number":"§ 7 stk. 1","heading":"Kontingent","text":"Ord & mere."}],"parameters":[
                 {"id":"fee.rate","provision":"7.1","unit":"KRONER_PER_INHABITANT","values":[{"value":"3.125","from":"2024-01-01","until":null}]},
                 {"id":"fee.total","provision":"7.1","unit":"ORE","values":[{"value":"569375000","from":"2024-01-01","until":"2024-12-31"}]},
                 {"id":"fee.due","provision":"7.1","unit":"MONTH_DAY","values":[{"value":"07-01","from":"2024-01-01"}]},
                 {"id":"n","provision":"7.1","unit":"WEEKS","values":[{"value":"2","from":"2024-01-01"}]}]}""".formatted(DIGEST));
        assertThat(html(page(HOME + "/2", "da"))).contains("§ 7 stk. 1", "Ord &amp; mere.", "kr. 3,125 pr. indbygger", "kr. 5.693.750", "1. juli", "2 uger", "til og med 31. december 2024");
        assertThat(html(page(DEMO + "/part/ku/vedtaegter/2", "en"))).contains("DKK 3.125 per inhabitant", "1 July", DEMO + "/part/ku/vedtaegter/2/daekning");
        assertThat(page(HOME + "/3", "da").getStatus()).isEqualTo(404);
        assertThat(page(HOME + "/x", "da").getStatus()).isEqualTo(404);
    }

    @Test
    void what_a_version_changed_is_written_from_data_so_that_nothing_in_it_is_markup() {
        SERVICES.get(API + "/2/redline", """
                {"version":2,"assembly":"ass-1","text":"§ 7: Kontingentet er [-<script>-]{+kr. 3,125+} årligt.\\n§ 8: {+Ny.+}"}""");
        String page = html(page(HOME + "/2/aendringer", "da"));
        assertThat(page).contains("<del>", "&lt;script&gt;", "<strong>kr. 3,125</strong>", "[Udgår: ", "årligt.").doesNotContain("<script>", "[-", "{+");
        assertThat(page(HOME + "/1/aendringer", "da").getStatus()).isEqualTo(404);
        assertThat(Piece.lines("a[-b-]{+c+}d")).containsExactly(List.of(new Piece("same", "a"), new Piece("removed", "b"), new Piece("added", "c"), new Piece("same", "d")));
    }

    @Test
    void coverage_and_readings_say_who_carries_out_and_who_decided() {
        SERVICES.get(API + "/2/coverage", """
                {"version":2,"automated":1,"people":1,"informative":0,"unmarked":["7.2"],"provisions":[{"id":"7.1","number":"§ 7 stk. 1","heading":"K","handling":"AUTOMATED","step":null,
                 "rules":[{"id":"FEE-1","sentence":"Kontingentet følger satsen."}]},{"id":"7.2","number":"§ 7 stk. 2","heading":"K","handling":"PEOPLE","step":"Opkræv","rules":[]}]}""")
                .get(API + "/2/interpretations", """
                [{"id":"A-2","question":"Tælles dagen med?","chosen":"NO","readings":[{"code":"YES","text":"Ja"},{"code":"NO","text":"Nej, den gør ej"}],"reason":"Det er det strengeste.",
                  "decidedBy":"bestyrelsen","decidedOn":"2020-01-01"},{"id":"A-3","question":"Q","chosen":"X","readings":[],"reason":"R","decidedBy":"samstemt","decidedOn":"2020-01-01"}]""");
        assertThat(html(page(HOME + "/2/daekning", "da"))).contains("Systemet anvender den", "Kontingentet følger satsen.", "Opkræv", "Uden gyldig mærkning");
        assertThat(html(page(HOME + "/2/fortolkninger", "da"))).contains("Valgt: Nej, den gør ej", "Besluttet af bestyrelsen den 1. januar 2020.", "Samstemt (læsning, der følger med systemet)");
    }
}
