package dk.samstemt.portal.auditor;

import dk.samstemt.portal.testkit.PageTest;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;

class AuditorPagesTest extends PageTest {

    private static final String API = "/api/v1/associations/demo";
    private static final String HOME = DEMO + "/revision";
    private static final String BOUNCED = "notification.notice-bounced.v1";
    private static final String UNKNOWN = "voting.something-newer.v1";

    @Test
    void assemblies_with_any_deviation_come_first_with_what_deviated_in_words() {
        SERVICES.get(API + "/log/deviations?limit=25", Recorded.DEVIATING).get(API + "/log/deviations?before=41&limit=25", "{\"total\":2,\"next\":null,\"assemblies\":[]}")
                .get(API + "/archive?size=25&named=ass-2%2Cass-gone", Recorded.LIST.replace("\"named\":[]", "\"named\":[{\"assembly\":\"ass-2\",\"kind\":\"EXTRAORDINARY\",\"form\":\"WRITTEN\","
                        + "\"day\":\"2023-11-14\",\"state\":\"CONVENING_FAILED\",\"purpose\":{\"da\":\"Ændring af § 7\",\"en\":\"Amendment of § 7\"}}]")).get(API + "/archive?size=25", Recorded.LIST);
        assertThat(asked(page(HOME, "da"))).containsExactly("membership", "audit", "assembly");
        String page = html(page(HOME, "da"));
        assertThat(page.indexOf("Ændring af § 7")).isBetween(0, page.indexOf("Ordinær 2024"));
        assertThat(page).contains("2 forsamlinger har afvigelser.", "Ikke lovligt indkaldt</a>", "Indkaldelse kom retur</a><span class=\"quiet\">, 3 gange", HOME + "/log?om=ass-2&amp;afvigelse=NOTICE_BOUNCED",
                "SOMETHING_NEWER", ">ass-gone</a>", "?foer=41").doesNotContain("1 gang<");
        assertThat(html(page(HOME, "en"))).contains("Amendment of § 7", "Notice came back", "3 times", "2 assemblies have deviations.");
        assertThat(html(page(HOME + "?foer=41", "da"))).contains("Første side").doesNotContain("foer=");
    }

    @Test
    void where_nothing_deviated_that_is_said_and_a_service_that_is_away_costs_its_half() {
        SERVICES.get(API + "/log/deviations?limit=25", "{\"total\":0,\"next\":null,\"assemblies\":[]}").get(API + "/archive?size=25", Recorded.LIST);
        assertThat(html(page(HOME, "da"))).contains("Ingen afvigelser.", "Ordinær 2024");
        assertThat(html(page(HOME, "en"))).contains("No deviations.");
        SERVICES.answer("GET " + API + "/log/deviations?limit=25", 503, "");
        assertThat(html(page(HOME, "da"))).contains("Ordinær 2024", "lige nu").doesNotContain("Ingen afvigelser.");
        SERVICES.get(API + "/log/deviations?limit=25", Recorded.DEVIATING).answer("GET " + API + "/archive?size=25&named=ass-2%2Cass-gone", 503, "");
        assertThat(html(page(HOME, "da"))).contains(">ass-2</a>", "Indkaldelse kom retur").doesNotContain("Ordinær 2024");
    }

    @Test
    void a_thousand_assemblies_that_all_deviated_are_shown_a_page_at_a_time_in_one_call_to_each_service() {
        String kinds = Offered.DEVIATIONS.stream().limit(8).map(kind -> "{\"kind\":\"" + kind + "\",\"count\":12}").collect(Collectors.joining(",", "[", "]"));
        String deviating = IntStream.range(0, 25).mapToObj(n -> "{\"assembly\":\"ass-%d\",\"deviations\":%s}".formatted(n, kinds)).collect(Collectors.joining(",", "[", "]"));
        String lines = IntStream.range(0, 25).mapToObj(n -> """
                {"assembly":"ass-%d","kind":"ORDINARY","form":"WRITTEN","day":"2023-01-01","state":"CONCLUDED","purpose":{"da":"Forsamling %d, der skal vedtage flere ændringer"}}""".formatted(n, n))
                .collect(Collectors.joining(",", "[", "]"));
        SERVICES.get(API + "/log/deviations?limit=25", "{\"total\":1000,\"next\":9000,\"assemblies\":" + deviating + "}")
                .get(API + "/archive?size=25&named=" + IntStream.range(0, 25).mapToObj(n -> "ass-" + n).collect(Collectors.joining("%2C")), "{\"next\":\"ass-24\",\"assemblies\":" + lines + ",\"named\":" + lines + "}");
        MockHttpServletResponse first = page(HOME, "da");
        assertThat(asked(first)).containsExactly("membership", "audit", "assembly");
        assertThat(html(first)).contains("1000 forsamlinger har afvigelser.".replace("1000", "1.000"), "?foer=9000", "?efter=ass-24", "Forsamling 24").hasSizeLessThan(100_000);
        SERVICES.get(API + "/log?after=0&limit=50", Recorded.stretch(50L, IntStream.range(0, 50).mapToObj(n -> Recorded.refused(n + 1)).toArray(String[]::new)));
        assertThat(html(page(HOME + "/log", "da"))).contains("Kan tilkendegivelsen modtages? Nej").hasSizeLessThan(100_000);
    }

    @Test
    void an_entry_with_a_ruling_tells_it_in_words_and_says_whether_it_is_still_the_same() {
        String entry = Recorded.refused(7);
        String leaf = entry.replaceAll(".*\"leafHash\":\"([0-9a-f]+)\".*", "$1");
        String digest = Ruled.of(Recorded.RULED).orElseThrow().digest();
        String again = "POST " + API + "/statutes/1/rulings/STATEMENT_ACCEPTED";
        SERVICES.get(API + "/log/" + leaf, entry).answer(again, 200, Recorded.RULING.formatted(digest));
        MockHttpServletResponse page = page(HOME + "/log/" + leaf, "da");
        assertThat(asked(page)).containsExactly("membership", "audit", "membership");
        assertThat(html(page)).contains("Afgørelsen i ord", "Kan tilkendegivelsen modtages?", "Tilkendegivelsen kom for sent.", "Fristen var udløbet.", "§ 4 stk. 6", "Hvis den var modtaget dagen før.",
                "A-2 er lagt til grund.", "tegn for tegn den samme", "<span class=\"badge badge-warning\">Afvigelse</span>").doesNotContain("bliver afgørelsen en anden");
        assertThat(SERVICES.asked().stream().filter(one -> one.line().equals(again))).isNotEmpty().allMatch(one -> one.body().contains("2023-11-15T00:00:00Z"));
        SERVICES.answer(again, 200, Recorded.RULING.formatted("abc"));
        assertThat(html(page(HOME + "/log/" + leaf, "en"))).contains("Made again, the ruling is another one", digest, "Can the statement be accepted?").doesNotContain("character by character");
        SERVICES.answer(again, 422, "{\"type\":\"/problems/statutes-silent\"}");
        assertThat(html(page(HOME + "/log/" + leaf, "da"))).contains("giver ikke længere et svar", "STATEMENT_ACCEPTED");
        SERVICES.answer(again, 503, "");
        assertThat(html(page(HOME + "/log/" + leaf, "da"))).contains("lige nu", "Hvad posten fortæller");
    }

    @Test
    void the_association_is_shown_in_one_place_and_one_call() {
        SERVICES.get(API + "/glance", """
                {"parties":[{"id":"ruc","name":{"da":"Roskilde Universitet"},"speaksFor":[]},{"id":"kkr","name":{"da":"KKR Hovedstaden"},"speaksFor":["a","b"]},{"id":"aau","name":{"da":"Aalborg Universitet"},"speaksFor":["x"]}],
                 "statutes":{"version":2,"digest":"e7","inForceFrom":"2023-11-14T23:00:00Z"},"automated":41,"people":7,"informative":12,"unmarked":0,"findings":[{"severity":"WARNING","sentence":"Leddet kan aldrig afgøre."}]}""");
        MockHttpServletResponse page = page(HOME + "/forening", "da");
        assertThat(asked(page)).containsExactly("membership", "membership");
        assertThat(html(page)).contains("Version 2", HOME + "/vedtaegter/2/daekning", HOME + "/vedtaegter/2/eftersyn", "Leddet kan aldrig afgøre.", "Advarsel", ">41<", "Der er 3 parter", "2 medlemmer", "Ét medlem", "Sig selv",
                HOME + "/log?part=ruc").doesNotContain("Uden mærke");
        assertThat(html(page).indexOf("Roskilde Universitet")).isLessThan(html(page).indexOf("Aalborg Universitet"));
        assertThat(html(page(HOME + "/forening", "en"))).contains("The association", "One member", "There are 3 parties");
    }

    @Test
    void every_deviation_is_named_in_both_languages() throws java.io.IOException {
        for (String language : java.util.List.of("da", "en")) {
            java.util.Properties texts = new java.util.Properties();
            texts.load(AuditorPagesTest.class.getResourceAsStream("/portal/text/auditor_" + language + ".properties"));
            assertThat(texts.stringPropertyNames()).containsAll(Offered.DEVIATIONS.stream().map(kind -> "auditor.deviation." + kind).toList());
        }
    }

    @Test
    void the_course_of_an_assembly_shows_evidence_deviations_and_every_event_in_order() {
        SERVICES.get(API + "/assemblies/ass-2", Recorded.VIEW).get(API + "/log?key=demo%2Fass-2&after=0&limit=150",
                Recorded.stretch(9L, Recorded.entry(7, "assembly.notice-ordered.v1", "demo/ass-2", true), Recorded.entry(9, BOUNCED, "demo/ass-2", true)));
        MockHttpServletResponse page = page(HOME + "/forsamlinger/ass-2", "da");
        assertThat(html(page)).contains("Afvigelser undervejs: 1", "Indkaldelse kom retur", "Roskilde Universitet", "Kom retur 20. oktober 2023", "0 t. 0 min.",
                "31. oktober 2023 kl. 23.59", HOME + "/forsamlinger/ass-3", HOME + "/vedtaegter/1", "efter=9", "Sekretariatet");
        assertThat(asked(page)).containsExactly("membership", "assembly", "audit");
        assertThat(page(HOME + "/forsamlinger/findes-ikke", "da").getStatus()).isEqualTo(404);
    }

    @Test
    void rulings_are_told_in_the_services_own_sentences() {
        SERVICES.get(API + "/assemblies/ass-2/decisions", Recorded.DECISIONS).get(API + "/parties", "[{\"id\":\"ruc\",\"name\":{\"da\":\"Roskilde Universitet\"}}]");
        assertThat(asked(page(HOME + "/forsamlinger/ass-2/afgoerelser", "da"))).containsExactly("membership", "assembly", "membership");
        assertThat(html(page(HOME + "/forsamlinger/ass-2/afgoerelser", "da"))).contains("Ikke vedtaget", "Forslaget er ikke vedtaget.", "§ 4 stk. 6", "Hvis Roskilde Universitet havde tilsluttet sig.",
                "A-38 afgør sagen.", "Ingen tilkendegivelse", "Tilslutning", ", med betingelse", "c0ffee", "<th scope=\"row\">ku</th>", "om=ass-2");
        SERVICES.get(API + "/assemblies/ass-2/decisions", "[]");
        assertThat(html(page(HOME + "/forsamlinger/ass-2/afgoerelser", "en"))).contains("There are no rulings yet. The parties&#39; statements are sealed");
    }

    @Test
    void the_ruling_on_convening_is_shown_with_its_evidence_and_a_missing_one_is_told() {
        assertThat(html(page(HOME + "/forsamlinger/ass-2/indkaldelse", "da"))).contains("Der er ikke taget stilling til indkaldelsen endnu");
        SERVICES.get(API + "/assemblies/ass-2/certificate", """
                {"certified":false,"slackDays":null,"lastLawfulMoment":"2023-10-31T23:00:00Z","earliestLawfulDay":"2023-12-01","evidence":[{"party":"ku","messageId":"<a@example.org>",
                 "acceptedAt":"2023-10-20T08:00:00Z","relay":true,"waived":false}],"ruling":{"yes":false,"sha256":"ab","ruling":{},"explanation":{"headline":"Nej.","reasons":[],
                 "whatWouldHaveChanged":["Intet."],"interpretationNotes":[]}}}""");
        assertThat(html(page(HOME + "/forsamlinger/ass-2/indkaldelse", "da"))).contains("ikke lovligt indkaldt", "1. december 2023", "Systemets egen mailserver", "&lt;a@example.org&gt;", "bygger ikke på nogen fortolkning");
    }

    @Test
    void the_log_is_read_page_by_page_and_narrowed_to_one_assembly() {
        SERVICES.get(API + "/archive?named=ass-2&size=50", Recorded.LIST).get(API + "/log?key=demo%2Fass-2&after=50&limit=50", Recorded.stretch(61L, Recorded.entry(61, BOUNCED, "demo/ass-2", true)))
                .get(API + "/log?after=100&limit=50", Recorded.stretch(null, Recorded.entry(101, UNKNOWN, "demo", true)));
        assertThat(html(page(HOME + "/log?om=ass-2&efter=50", "da"))).contains("om=ass-2&amp;efter=61", "Første side", "selected=\"selected\">Ændring af § 7").doesNotContain("Forrige side");
        assertThat(html(page(HOME + "/log?efter=100", "da"))).contains(UNKNOWN, "efter=50", "Forrige side").doesNotContain("Næste side");
        SERVICES.get(API + "/log?after=0&limit=50", Recorded.stretch(null));
        assertThat(html(page(HOME + "/log?om=../x&efter=-1", "da"))).contains("Der er ingen poster her.");
    }

    @Test
    void the_log_is_filtered_by_kind_days_and_actor_and_its_links_keep_the_filter() {
        SERVICES.get(API + "/archive?size=50", Recorded.LIST).get(API + "/log?type=" + BOUNCED + "&actor=per-1&from=2023-10-19T22%3A00%3A00Z&until=2023-11-01T23%3A00%3A00Z&after=0&limit=50",
                Recorded.stretch(61L, Recorded.entry(61, BOUNCED, "demo/ass-2", true)));
        String filter = "type=" + BOUNCED + "&aktoer=per-1&fra=2023-10-20&til=2023-11-01";
        String page = html(page(HOME + "/log?" + filter, "da"));
        assertThat(page).contains("selected=\"selected\">Indkaldelse kom retur", "value=\"2023-10-20\"", "value=\"per-1\"", filter.replace("&", "&amp;") + "&amp;efter=61",
                "/log.csv?" + filter.replace("&", "&amp;"), "Vis hele loggen", "Hvorfor kan man stole på loggen?").doesNotContain("Der mangler numre");
        SERVICES.get(API + "/log?after=0&limit=50", Recorded.stretch(null));
        assertThat(html(page(HOME + "/log?type=<x>&fra=2023-02-31&til=i%20dag", "en"))).contains("There are no entries here", "Why can the log be trusted?");
        assertThat(asked(page(HOME + "/log", "da"))).containsExactly("membership", "audit", "assembly", "membership");
    }

    @Test
    void the_log_is_filtered_by_party_and_its_links_and_files_keep_the_party() {
        SERVICES.get(API + "/archive?size=50", Recorded.LIST).get(API + "/parties", "[{\"id\":\"ruc\",\"name\":{\"da\":\"Roskilde Universitet\"}},{\"id\":\"aau\",\"name\":{\"da\":\"Aalborg Universitet\"}}]")
                .get(API + "/log?party=ruc&after=0&limit=50", Recorded.stretch(61L, Recorded.entry(61, BOUNCED, "demo/ass-2", true)))
                .get(API + "/log?party=ruc&after=0&limit=200", Recorded.stretch(null, Recorded.entry(61, BOUNCED, "demo/ass-2", true)));
        String page = html(page(HOME + "/log?part=ruc", "da"));
        assertThat(page).contains("<option value=\"ruc\" selected=\"selected\">Roskilde Universitet</option>", "part=ruc&amp;efter=61", "/log.csv?part=ruc", "/log.json?part=ruc", "Vis hele loggen")
                .doesNotContain("Der mangler numre");
        assertThat(page.indexOf("Roskilde Universitet")).isLessThan(page.indexOf("Aalborg Universitet"));
        assertThat(html(page(HOME + "/log.csv?part=ruc", "da"))).contains("\r\n61;");
        assertThat(page(HOME + "/log.csv?part=ruc", "da").getHeader("Content-Disposition")).contains("beslutningslog-demo-udsnit.csv");
        SERVICES.answer("GET " + API + "/parties", 503, "").get(API + "/log?party=gone&after=0&limit=50", Recorded.stretch(null));
        assertThat(html(page(HOME + "/log?part=gone", "en"))).contains("<option value=\"gone\" selected=\"selected\">gone</option>", "All parties", "There are no entries here");
    }

    @Test
    void a_number_that_is_missing_where_none_may_be_is_told() {
        SERVICES.get(API + "/log?after=85&limit=50", Recorded.stretch(null, Recorded.entry(86, BOUNCED, "demo", true), Recorded.entry(88, BOUNCED, "demo", true)));
        assertThat(html(page(HOME + "/log?efter=85", "da"))).contains("Der mangler numre");
        SERVICES.get(API + "/log?after=85&limit=50", Recorded.stretch(null, Recorded.entry(86, BOUNCED, "demo", true), Recorded.entry(87, BOUNCED, "demo", true)));
        assertThat(html(page(HOME + "/log?efter=85", "da"))).doesNotContain("Der mangler numre");
    }

    @Test
    void an_entry_has_an_address_of_its_own_and_one_that_was_altered_says_so_with_both_fingerprints() {
        String good = Recorded.entry(7, BOUNCED, "demo/ass-2", true);
        String leaf = good.replaceAll(".*\"leafHash\":\"([0-9a-f]+)\".*", "$1");
        SERVICES.get(API + "/log/" + leaf, good).get(API + "/log/" + "0".repeat(64), Recorded.entry(7, BOUNCED, "demo/ass-2", false));
        assertThat(asked(page(HOME + "/log/" + leaf, "da"))).containsExactly("membership", "audit");
        assertThat(html(page(HOME + "/log/" + leaf, "da"))).contains("Posten passer med sit fingeraftryk", "Post 7", "per-1", "{&quot;note&quot;:&quot;=1+1&quot;}", "Version 1");
        assertThat(html(page(HOME + "/log/" + "0".repeat(64), "da"))).contains("Posten passer ikke med sit fingeraftryk", leaf, "0".repeat(64));
        assertThat(page(HOME + "/log/xyz", "da").getStatus()).isEqualTo(404);
    }

    @Test
    void a_file_holds_all_pages_of_the_log_or_is_not_sent() {
        SERVICES.get(API + "/log?after=0&limit=200", Recorded.stretch(1L, Recorded.entry(1, BOUNCED, "demo/ass-2", true)))
                .get(API + "/log?after=1&limit=200", Recorded.stretch(null, Recorded.entry(2, UNKNOWN, "demo", false)));
        MockHttpServletResponse csv = page(HOME + "/log.csv", "da");
        assertThat(csv.getHeader("Content-Disposition")).isEqualTo("attachment; filename=\"beslutningslog-demo.csv\"");
        assertThat(html(csv)).startsWith("\uFEFFPost;Tidspunkt (UTC);").contains("\r\n1;2023-10-20T08:00:00Z;", ";Indkaldelse kom retur;" + BOUNCED + ";ass-2;", ";ja;", ";nej;", "\"{\"\"note\"\":\"\"=1+1\"\"}\"\r\n");
        MockHttpServletResponse json = page(HOME + "/log.json", "en");
        assertThat(dk.samstemt.json.Json.read(html(json).getBytes(java.nio.charset.StandardCharsets.UTF_8))).asString().contains("position=1", "position=2", "genuine=false");
        SERVICES.answer("GET " + API + "/log?after=1&limit=200", 503, "");
        assertThat(page(HOME + "/log.csv", "da").getStatus()).isEqualTo(503);
    }

    @Test
    void no_cell_is_a_formula() {
        assertThat(IntStream.of('=', '+', '-', '@', '\t', '\r', '\n').mapToObj(c -> CsvLog.cell((char) c + "1;\"")).toList()).allMatch(cell -> cell.startsWith("\"'") || cell.startsWith("'"));
        assertThat(CsvLog.cell("a=b")).isEqualTo("a=b");
        assertThat(CsvLog.cell("a;\"b\"")).isEqualTo("\"a;\"\"b\"\"\"");
    }
}
