package dk.samstemt.portal.secretariat;

import dk.samstemt.portal.testkit.PageTest;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;

import static dk.samstemt.portal.secretariat.Answers.API;
import static dk.samstemt.portal.secretariat.Answers.ASSEMBLY;
import static org.assertj.core.api.Assertions.assertThat;

/** The notice as a named recipient will get it, before it is sent. */
class PreviewPagesTest extends PageTest {

    private static final String PAGE = DEMO + "/sekretariat/forsamlinger/asm-1/visning";
    private static final String PREVIEW = "POST " + API + "/notice-preview";
    private static final String NOTICE = """
            {"assembly":"asm-1","kind":"EXTRAORDINARY","form":"WRITTEN","day":"2023-11-14","deadline":"2023-11-14T23:00:00.000Z",
             "annexes":[{"annex":"anx-1","fileName":"forslag.pdf","sha256":"00","mediaType":"application/pdf","bytes":1200000}],
             "recipients":[{"party":"ku","name":{"da":"Københavns Universitet","en":"University of Copenhagen"}},{"party":"kkr-sjaelland","name":{"da":"KKR Sjælland"}}]}""";

    private static String mail(String to) {
        return "{\"to\":" + to + "," + """
                "recipients":[{"party":"ku","person":"per-1","name":"Åse Ærø","address":"aase@example.org"},{"party":"kkr-sjaelland","person":"per-9","name":"","address":""}],
                "sender":"Foreningen","from":"sekretariat@example.org","language":"en","subject":"Notice of <b>the</b> assembly","annexesAttached":true,
                "text":"Notice of the assembly\\n======\\n\\n[the recipient's personal link comes here]\\n",
                "parts":[{"kind":"title","language":"en","words":"Notice of the assembly","points":[],"facts":[]},
                         {"kind":"heading","language":"en","words":"Agenda","points":[],"facts":[]},
                         {"kind":"subheading","language":"en","words":"1. Fee","points":[],"facts":[]},
                         {"kind":"facts","language":"en","points":[],"facts":[{"label":"Day","value":"Tuesday"}]},
                         {"kind":"points","language":"en","points":["One point"],"facts":[]},
                         {"kind":"quote","language":"en","label":"Proposed wording","words":"<script>alert(1)</script>","points":[],"facts":[]},
                         {"kind":"rule","language":"en","points":[],"facts":[]},
                         {"kind":"paragraph","language":"da","words":"Resumé på dansk","points":[],"facts":[]}],
                "files":["notice-2023-11-14.pdf","forslag.pdf","deadline.ics"]}""";
    }

    private static final String AASE = "{\"party\":\"ku\",\"person\":\"per-1\",\"name\":\"Åse Ærø\",\"address\":\"aase@example.org\"}";
    private static final String NAMELESS = "{\"party\":\"kkr-sjaelland\",\"person\":\"per-9\",\"name\":\"\",\"address\":\"\"}";

    @Test
    void the_mail_of_a_named_recipient_is_shown_with_everything_it_will_have_and_one_question_to_each_service() {
        SERVICES.get(ASSEMBLY + "/notice-preview", NOTICE).answer(PREVIEW, 200, mail(AASE));
        MockHttpServletResponse page = page(PAGE, "da");
        assertThat(asked(page)).containsExactly("membership", "assembly", "notification");
        assertThat(html(page)).contains("Dette får Åse Ærø for Københavns Universitet", "Foreningen &lt;sekretariat@example.org&gt;", "aase@example.org", "<dd lang=\"en\">Notice of &lt;b&gt;the&lt;/b&gt; assembly</dd>",
                "notice-2023-11-14.pdf", "forslag.pdf", "deadline.ics", "Hent brevet (PDF på engelsk)", "/visning/brev-en.pdf", "value=\"ku/per-1\" selected", "repræsentanten uden navn, KKR Sjælland",
                "<h4 class=\"h3\" lang=\"en\">Notice of the assembly</h4>", "<dt>Day</dt>", "<li>One point</li>", "&lt;script&gt;alert(1)&lt;/script&gt;", "<p class=\"pre\" lang=\"da\">Resumé på dansk</p>",
                "[the recipient&#39;s personal link comes here]", "Det personlige link findes ikke endnu").doesNotContain("<script>alert");
        assertThat(carried()).contains("\"deadline\":\"2023-11-14T23:00:00.000Z\"", "\"bytes\":1200000").doesNotContain("\"person\"");
        assertThat(html(page(PAGE, "en"))).contains("This is what Åse Ærø will get for University of Copenhagen", "Get the letter (PDF in English)");
    }

    @Test
    void another_recipient_is_asked_for_by_party_and_person_and_a_missing_address_is_said() {
        SERVICES.get(ASSEMBLY + "/notice-preview", NOTICE).answer(PREVIEW, 200, mail(NAMELESS));
        assertThat(html(page(PAGE + "?modtager=kkr-sjaelland/per-9", "da"))).contains("Dette får repræsentanten uden navn for KKR Sjælland", "Der er ingen mailadresse.");
        assertThat(carried()).contains("\"party\":\"kkr-sjaelland\"", "\"person\":\"per-9\"");
    }

    @Test
    void who_does_not_represent_the_party_any_more_has_no_mail_and_a_notice_that_went_out_has_no_preview() {
        SERVICES.get(ASSEMBLY + "/notice-preview", NOTICE);
        MockHttpServletResponse gone = page(PAGE + "?modtager=ku/per-0", "da");
        assertThat(gone.getStatus()).isEqualTo(200);
        assertThat(html(gone)).contains("Der er ingen mail at vise", "Vis den første modtagers mail").doesNotContain("Dette får");
        SERVICES.answer(PREVIEW, 503, "{\"type\":\"/problems/unavailable\",\"detail\":\"\"}");
        assertThat(html(page(PAGE, "da"))).contains("Vi kan ikke vise oplysninger fra udsendelserne lige nu").doesNotContain("Der er ingen mail at vise");
        SERVICES.answer("GET " + ASSEMBLY + "/notice-preview", 409, "{\"type\":\"/problems/not-a-draft\",\"detail\":\"\"}");
        assertThat(page(PAGE, "da").getRedirectedUrl()).isEqualTo(DEMO + "/sekretariat/forsamlinger/asm-1");
        SERVICES.answer("GET " + ASSEMBLY + "/notice-preview", 404, "{\"type\":\"/problems/not-found\",\"detail\":\"\"}");
        assertThat(page(PAGE, "da").getStatus()).isEqualTo(404);
    }

    @Test
    void the_letter_comes_as_a_file_in_the_language_asked_for() {
        SERVICES.get(ASSEMBLY + "/notice-preview/letter.pdf?lang=en", "%PDF");
        MockHttpServletResponse letter = page(PAGE + "/brev-en.pdf", "da");
        assertThat(letter.getHeader("Content-Disposition")).contains("attachment", "indkaldelse-en.pdf");
        assertThat(letter.getContentType()).startsWith("application/pdf");
        assertThat(letter.getContentAsByteArray()).isEqualTo("%PDF".getBytes());
        assertThat(page(PAGE + "/brev-sv.pdf", "da").getStatus()).isEqualTo(404);
    }

    @Test
    void check_recipients_and_sending_lead_to_it() {
        SERVICES.get(ASSEMBLY + "/check", Answers.check(true)).get(ASSEMBLY, Answers.draft()).get(API + "/parties", Answers.PARTIES)
                .get(API + "/recipients", "{\"recipients\":[{\"party\":\"ku\",\"representatives\":[{\"person\":\"per-1\",\"name\":\"Åse Ærø\",\"address\":\"aase@example.org\",\"language\":\"da\"}]}]}");
        String base = DEMO + "/sekretariat/forsamlinger/asm-1";
        assertThat(html(page(base + "/kontrol", "da"))).contains("href=\"" + PAGE + "\"", "Se mailen, før den sendes");
        assertThat(html(page(base + "/send", "en"))).contains("href=\"" + PAGE + "\"", "See the mail before it is sent");
        assertThat(html(page(base + "/modtagere", "da"))).contains("href=\"" + PAGE + "?modtager=ku/per-1\"");
    }

    /** What was sent on last. */
    private static String carried() {
        return SERVICES.asked().stream().filter(asked -> asked.line().equals(PREVIEW)).reduce((one, other) -> other).orElseThrow().body();
    }
}
