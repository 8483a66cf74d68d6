package dk.samstemt.portal.secretariat;

import dk.samstemt.portal.testkit.PageTest;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;

import static dk.samstemt.portal.secretariat.Answers.API;
import static dk.samstemt.portal.secretariat.Answers.ASSEMBLY;
import static org.assertj.core.api.Assertions.assertThat;

/** What was ruled of an assembly, as the secretariat reads it: rules, provisions, facts and what would have changed it, shown as the auditor sees them. */
class RulingPagesTest extends PageTest {

    private static final String HOME = DEMO + "/sekretariat";
    private static final String PAGE = HOME + "/forsamlinger/asm-1";
    private static final String CERTIFICATE = """
            {"certified":%s,"slackDays":%s,"lastLawfulMoment":"2023-10-24T22:00:00Z","evidence":[],"earliestLawfulDay":%s,"ruling":{"yes":%1$s,"sha256":"c0ffee","ruling":{"kind":"CONVENED",
             "statutes":{"digest":"e711","profile":"p","version":3}},"explanation":{"headline":"Varslet.","reasons":[{"rule":"GA-7","provision":"§ 4 stk. 4","holds":%1$s,"sentence":"Varslet på <21> dage."}],
             "whatWouldHaveChanged":["Hvis KKR Sjælland havde fået den 25. oktober."],"interpretationNotes":["A-2 gælder."]}}}""";

    @Test
    void the_result_stands_with_its_rules_facts_and_what_would_have_changed_it() {
        SERVICES.get(ASSEMBLY + "/decisions", Answers.DECISIONS).get(API + "/parties", Answers.PARTIES);
        MockHttpServletResponse page = page(PAGE + "/resultat", "da");
        assertThat(html(page)).contains("2. Ændring af § 7", "Ikke vedtaget", "Punktet er ikke vedtaget.", "Ikke alle parter har tilsluttet sig.", "<code class=\"rule-id\">GA-10</code>", "Begrundelser med bestemmelser, punkt 2",
                "href=\"" + HOME + "/vedtaegter/3\">§ 4 stk. 6</a>", "KKR Sjælland havde tilsluttet sig", "A-10", "Tilslutning", "med betingelse", "Ingen tilkendegivelse", "Københavns Universitet", "abc123",
                "&quot;party&quot;:&quot;&lt;ku&gt;&quot;", "href=\"indkaldelse\"", "href=\"vedlagt\"");
        assertThat(asked(page)).as("however many items").containsExactly("membership", "assembly", "membership");
        SERVICES.get(ASSEMBLY + "/decisions", "[]");
        assertThat(html(page(PAGE + "/resultat", "en"))).contains("The result stands here when").doesNotContain("<table");
    }

    @Test
    void whether_it_was_lawfully_convened_stands_with_everything_the_ruling_rests_on() {
        SERVICES.get(ASSEMBLY + "/certificate", CERTIFICATE.formatted("true", "3", "\"2023-12-06\""));
        MockHttpServletResponse page = page(PAGE + "/indkaldelse", "da");
        assertThat(html(page)).contains("<h1>Afgørelse om indkaldelsen</h1>", "Generalforsamlingen er lovligt indkaldt", "senest 24. oktober 2023 kl. 23.59", "Hele dage ud over varslet: 3.", "<code class=\"rule-id\">GA-7</code>",
                "Varslet på &lt;21&gt; dage.", "havde fået den 25. oktober.", "A-2 gælder.", "c0ffee", HOME + "/vedtaegter/3/fortolkninger", HOME + "/forsamlinger/asm-1\"").doesNotContain("ikke lovligt", "tidligste lovlige");
        assertThat(asked(page)).containsExactly("membership", "assembly");
        SERVICES.get(ASSEMBLY + "/certificate", CERTIFICATE.formatted("false", "null", "\"2023-12-06\""));
        assertThat(html(page(PAGE + "/indkaldelse", "en"))).contains("The general assembly is not lawfully convened", "Wednesday 6 December 2023").doesNotContain("Whole days");
    }

    @Test
    void before_it_is_ruled_on_the_page_says_when_it_will_be() {
        assertThat(html(page(PAGE + "/indkaldelse", "da"))).contains("Det sker, når den sidste dag for udsendelsen er gået.").doesNotContain("<table");
        SERVICES.answer("GET " + ASSEMBLY + "/certificate", 403, "{\"detail\":\"\"}");
        assertThat(page(PAGE + "/indkaldelse", "da").getStatus()).isEqualTo(403);
        SERVICES.get(ASSEMBLY, Answers.underWay("CONVENED")).get(ASSEMBLY + "/notices", Answers.NOTICES);
        assertThat(html(page(PAGE, "en"))).contains("href=\"" + PAGE + "/indkaldelse\"", "See the ruling on the convening");
    }
}
