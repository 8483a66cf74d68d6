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
                {"versions":[{"version":1,"digest":"%s","inForceFrom":"2020-01-01T00:00:00Z","inForceFromDay":"2020-01-01","assembly":null,"state":"IN_FORCE","provisions":[],"clashesWith":[]},
                 {"version":2,"digest":"%s","inForceFrom":"2023-11-14T23:00:00Z","inForceFromDay":"2023-11-15","assembly":"ass-1","state":"TO_COME","provisions":["7.1","7.2"],"clashesWith":[3]}],
                 "refused":[{"assembly":"ass-2","item":"item-1","reason":"wording-differs","provision":"7.1","expected":"før","found":"<b>nu</b>","refusedAt":"2023-11-15T00:00:00Z"}]}""".formatted(DIGEST, DIGEST));
        String page = html(page(HOME, "da"));
        assertThat(page.indexOf("Version 2")).isBetween(0, page.indexOf("Version 1"));
        assertThat(page).contains("15. november 2023", HOME + "/2/aendringer", DEMO + "/revision/forsamlinger/ass-1", "Ordlyden, der skulle ændres, var en anden.", "&lt;b&gt;nu&lt;/b&gt;", "Gælder nu", "Træder i kraft senere", "Ændrer 7.1, 7.2", "det samme som version 3")
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
    void those_who_follow_assemblies_see_which_stay_on_a_version_and_why_in_one_call_more() {
        String line = """
                {"assembly":"ass-7","kind":"EXTRAORDINARY","form":"WRITTEN","day":"2023-12-06","state":"CONVENED","noticeOn":"2023-11-14","follows":1,"stays":true,
                 "why":{"rule":"AM-3","provision":"§ 11 stk. 1","interpretation":"A-41","sentence":{"da":"Indkaldelsen blev <sendt>.","en":"The notice went out."}}}""";
        SERVICES.get(API + "/1", "{\"version\":1,\"digest\":\"" + DIGEST + "\",\"inForceFrom\":\"2020-01-01T00:00:00Z\",\"inForceFromDay\":\"2020-01-01\",\"provisions\":[],\"parameters\":[]}")
                .get(API + "/1/running?after=&size=20", "{\"version\":1,\"inForce\":2,\"assemblies\":[" + line + "],\"next\":\"ass-7\"}")
                .get(API + "/1/running?after=ass-7&size=20", "{\"version\":1,\"inForce\":1,\"assemblies\":[],\"next\":null}");
        var page = page(HOME + "/1", "da");
        assertThat(html(page)).contains("Generalforsamlinger i gang", "Version 2 gælder nu. Disse generalforsamlinger er i gang og følger version 1 til ende.",
                "Ekstraordinær generalforsamling, skriftlig, 6. december 2023", DEMO + "/revision/forsamlinger/ass-7", "14. november 2023", "Indkaldelsen blev &lt;sendt&gt;.",
                "§ 11 stk. 1, AM-3, A-41", HOME + "/1?efter=ass-7");
        assertThat(asked(page)).containsExactly("membership", "membership", "assembly");
        assertThat(html(page(HOME + "/1?efter=ass-7", "da"))).contains("Ingen generalforsamling, der er i gang, følger version 1.", "Første side");
        assertThat(html(page(DEMO + "/administration/vedtaegter/1", "en"))).contains("The notice went out.", "Extraordinary general assembly, written").doesNotContain("/forsamlinger/ass-7");
        assertThat(html(page(DEMO + "/sekretariat/vedtaegter/1", "en"))).contains(DEMO + "/sekretariat/forsamlinger/ass-7");
        var party = page(DEMO + "/part/ku/vedtaegter/1", "da");
        assertThat(html(party)).doesNotContain("Generalforsamlinger i gang");
        assertThat(asked(party)).as("a party is not told what others are under way").doesNotContain("assembly");
        SERVICES.answer("GET " + API + "/1/running?after=&size=20", 503, "");
        assertThat(html(page(HOME + "/1", "da"))).contains("Generalforsamlinger i gang", DIGEST);
    }

    @Test
    void the_statutes_are_read_as_they_were_on_a_day_in_one_call() {
        SERVICES.get(API + "?on=2023-03-01", """
                {"versions":[],"refused":[],"on":{"version":1,"digest":"%s","inForceFrom":"2020-01-01T00:00:00Z","inForceFromDay":"2020-01-01","provisions":[
                 {"id":"7.1","number":"§ 7 stk. 1","heading":"Kontingent","text":"Som det var."}],"parameters":[{"id":"n","provision":"7.1","unit":"WEEKS","values":[
                 {"value":"2","from":"2020-01-01","until":"2023-03-01"},{"value":"3","from":"2023-03-02","until":null}]}]}}""".formatted(DIGEST));
        var page = page(HOME + "?on=2023-03-01", "da");
        assertThat(html(page)).contains("Vedtægterne den 1. marts 2023", "Det er version 1", "Som det var.", "2 uger", HOME + "/1/daekning").doesNotContain("3 uger");
        assertThat(asked(page)).containsExactly("membership", "membership");
        assertThat(html(page(HOME + "?on=2023-03-01", "en"))).contains("The statutes on 1 March 2023");
    }

    @Test
    void a_day_without_statutes_or_that_is_none_is_told_at_the_field() {
        SERVICES.answer("GET " + API + "?on=1999-01-01", 404, "{\"type\":\"/problems/no-statutes-then\",\"status\":404}");
        var early = page(HOME + "?on=1999-01-01", "da");
        assertThat(early.getStatus()).isEqualTo(422);
        assertThat(html(early)).contains("href=\"#on\"", "ingen vedtægter, der gjaldt så tidligt", "value=\"1999-01-01\"", "Vis alle versioner");
        assertThat(html(page(HOME + "?on=2023-02-31", "en"))).contains("Choose a day that exists");
    }

    @Test
    void what_is_odd_is_shown_to_those_who_look_into_it() {
        SERVICES.get(API + "/2/lint", "[{\"severity\":\"WARNING\",\"code\":\"gap\",\"provisions\":[\"7.1\"],\"place\":\"/rules/1\",\"sentence\":\"Ingen <regel>.\"}]")
                .get(API + "/1/lint", "[]");
        assertThat(html(page(HOME + "/2/eftersyn", "da"))).contains("Advarsel", "Ingen &lt;regel&gt;.", HOME + "/2#p-7.1", "/rules/1");
        assertThat(html(page(DEMO + "/administration/vedtaegter/1/eftersyn", "en"))).contains("found nothing odd");
        SERVICES.get(API + "/1/interpretations", "[]");
        assertThat(html(page(DEMO + "/part/ku/vedtaegter/1/fortolkninger", "da"))).doesNotContain("/eftersyn");
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
