package dk.samstemt.portal.course;

import dk.samstemt.portal.testkit.PageTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletResponse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;

class CoursePagesTest extends PageTest {

    private static final String API = "/api/v1/associations/demo";
    private static final String COURSE = API + "/assemblies/ass-2/course";
    private static final String PAGE = DEMO + "/revision/forsamlinger/ass-2/forloeb";
    private static final String RUNNING = """
            {"assembly":"ass-2","purpose":{"da":"Ændring af § 7","en":"Amendment of § 7"},"day":"2023-11-14","state":"CONVENED","more":false,"processes":[
             {"id":"p1","process":"writtenAssembly","version":2,"name":"Skriftlig generalforsamling","startedAt":"2023-10-24T08:00:00Z","endedAt":null,"cancelled":false,"steps":[
              {"element":"start_writtenAssembly","name":"Generalforsamling indkaldes","type":"startEvent","startedAt":"2023-10-24T08:00:00Z","endedAt":"2023-10-24T08:00:00Z","cancelled":false,"calls":null},
              {"element":"callActivity_convening","name":"Indkald","type":"callActivity","startedAt":"2023-10-24T08:00:01Z","endedAt":"2023-10-31T23:00:02Z","cancelled":false,"calls":"p2"},
              {"element":"nyTrin","name":"<b>Nyt</b> trin","type":"nyArt","startedAt":"2023-10-31T23:00:03Z","endedAt":"2023-10-31T23:00:13Z","cancelled":true,"calls":null},
              {"element":"receiveTask_ballotClosed","name":"Afvent","type":"receiveTask","startedAt":"2023-10-31T23:00:14Z","endedAt":null,"cancelled":false,"calls":null}]},
             {"id":"p2","process":"convening","version":null,"name":"Indkaldelse","startedAt":"2023-10-24T08:00:01Z","endedAt":"2023-10-31T23:00:02Z","cancelled":true,"steps":[
              {"element":"serviceTask_certify","name":"Afgør","type":"serviceTask","startedAt":"2023-10-31T23:00:00Z","endedAt":"2023-10-31T23:40:02Z","cancelled":false,"calls":null}]}]}""";

    @Test
    void a_course_tells_where_it_stands_and_every_step_with_how_long_it_lasted_in_one_call() {
        SERVICES.get(COURSE, RUNNING);
        MockHttpServletResponse page = page(PAGE, "da");
        assertThat(html(page)).contains("Her står processen nu", "Afvent den lukkede afstemning</a> <span>siden 1. november 2023 kl. 00.00 (dansk tid)", "7 d. 15 t. 0 min.", "10 sek.", "Under et sekund",
                "Afbrudt", "&lt;b&gt;Nyt&lt;/b&gt; trin", "Andet", "?proces=1\" aria-current=\"page\">Skriftlig generalforsamling", "?proces=2\">Indkaldelse til generalforsamling", "data-to=\"2023-10-31T23:00:13Z\"", "data-when=\"24.10.\"",
                "data-course=\"" + PAGE + "/writtenAssembly-2.da.bpmn\"", DEMO + "/revision/forsamlinger/ass-2\"", "Model, version 2.").doesNotContain("<b>Nyt", "<style", "style=\"");
        assertThat(asked(page)).containsExactly("membership", "assembly");
        assertThat(html(page(PAGE, "en"))).contains("Wait for the closed ballot", "7 d 15 h 0 min", "Waits for a message", "/writtenAssembly-2.en.bpmn\"").contains("lang=\"en\"").doesNotContain("lang=\"da\"></div>");
    }

    @Test
    void a_process_that_was_called_has_a_page_of_its_own_and_one_whose_model_is_gone_shows_the_table_only() {
        SERVICES.get(COURSE, RUNNING);
        assertThat(html(page(PAGE + "?proces=2", "da"))).contains("Indkaldelse til generalforsamling", "ikke bevaret. Tabellen viser hvert trin", "0 t. 40 min.").doesNotContain("data-course");
        assertThat(page(PAGE + "?proces=3", "da").getStatus()).isEqualTo(404);
        assertThat(page(PAGE + "?proces=x", "da").getStatus()).isEqualTo(404);
    }

    @Test
    void a_course_without_steps_says_why() {
        String none = "{\"assembly\":\"ass-2\",\"purpose\":{\"da\":\"Æ\"},\"day\":null,\"state\":\"%s\",\"processes\":[],\"more\":false}";
        SERVICES.get(COURSE, none.formatted("DRAFT"));
        assertThat(html(page(PAGE, "da"))).contains("Processen begynder, når indkaldelsen bestilles").doesNotContain("bpmn-navigated");
        SERVICES.get(COURSE, none.formatted("CONCLUDED"));
        assertThat(html(page(PAGE, "da"))).contains("står i beslutningsloggen");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sekretariat", "administration", "drift"})
    void whoever_watches_over_assemblies_reads_the_same(String role) {
        SERVICES.get(COURSE, RUNNING).get(API + "/courses", """
                {"next":null,"courses":[{"assembly":"ass-2","purpose":{"da":"Ændring af § 7"},"day":"2023-11-14","state":"CONVENED","standing":[
                  {"element":"callActivity_convening","name":"I","type":"callActivity","startedAt":"2023-10-24T08:00:01Z","endedAt":null,"cancelled":false,"calls":"p2"},
                  {"element":"receiveTask_ballotClosed","name":"A","type":"receiveTask","startedAt":"2023-10-31T23:00:14Z","endedAt":null,"cancelled":false,"calls":null}]},
                 {"assembly":"ass-1","purpose":{"da":"Ordinær"},"day":"2022-11-14","state":"CONCLUDED","standing":[]}]}""");
        String list = html(page(DEMO + "/" + role + "/forloeb", "da"));
        assertThat(list).contains("href=\"" + DEMO + "/" + role + "/forloeb\" class=\"nav-link\" aria-current=\"page\"", DEMO + "/" + role + "/forsamlinger/ass-2/forloeb", "Afvent den lukkede afstemning", "Processen er slut").doesNotContain("Indkald til generalforsamling");
        assertThat(html(page(DEMO + "/" + role + "/forsamlinger/ass-2/forloeb", "da"))).contains("Afvent den lukkede afstemning");
        SERVICES.answer("GET " + API + "/courses", 503, "");
        assertThat(html(page(DEMO + "/" + role + "/forloeb", "da"))).contains("Vi kan ikke vise oplysninger fra forsamlingerne lige nu");
    }

    @Test
    void a_thousand_courses_are_told_fifty_at_a_time_in_one_call_and_small() {
        String places = IntStream.range(0, 3).mapToObj(n -> """
                {"element":"receiveTask_ballotClosed","name":"A","type":"receiveTask","startedAt":"2023-10-31T23:00:14Z","endedAt":null,"cancelled":false,"calls":null}""").collect(Collectors.joining(","));
        String lines = IntStream.range(0, 50).mapToObj(n -> """
                {"assembly":"ass-%d","purpose":{"da":"Forsamling %d, der skal ændre vedtægterne på flere punkter"},"day":"2022-11-14","state":"CONVENED","standing":[%s]}""".formatted(n, n, places))
                .collect(Collectors.joining(",", "[", "]"));
        SERVICES.get(API + "/courses", "{\"next\":\"ass-49\",\"courses\":" + lines + "}").get(API + "/courses?after=ass-49", "{\"next\":null,\"courses\":" + lines + "}");
        MockHttpServletResponse first = page(DEMO + "/drift/forloeb", "da");
        assertThat(asked(first)).containsExactly("membership", "assembly");
        assertThat(html(first)).contains("forloeb?efter=ass-49", "Næste side").doesNotContain("Første side");
        assertThat(html(page(DEMO + "/drift/forloeb?efter=ass-49", "da"))).contains("Første side").doesNotContain("Næste side");
        assertThat(html(page(DEMO + "/drift/forloeb?efter=%22%3E", "da"))).contains("Næste side");
    }

    @Test
    void members_and_the_chairmanship_have_no_such_page() {
        assertThat(page(DEMO + "/part/ku/forloeb", "da").getStatus()).isEqualTo(404);
        assertThat(page(DEMO + "/formandskab/forsamlinger/ass-2/forloeb", "da").getStatus()).isEqualTo(404);
    }

    @Test
    void a_model_is_handed_on_once_and_kept_by_the_browser() {
        SERVICES.get(COURSE + "/writtenAssembly-2", "<definitions/>");
        MockHttpServletResponse model = page(PAGE + "/writtenAssembly-2.da.bpmn", "da");
        assertThat(html(model)).isEqualTo("<definitions/>");
        assertThat(model.getContentType()).startsWith("application/xml");
        assertThat(model.getHeader("Cache-Control")).isEqualTo("max-age=31536000, private, immutable");
        assertThat(page(PAGE + "/writtenAssembly-9.da.bpmn", "da").getStatus()).isEqualTo(404);
        assertThat(page(PAGE + "/..%2f-1.da.bpmn", "da").getStatus()).isBetween(400, 404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"writtenAssembly", "convening", "minutesApproval", "statutesAmendment"})
    void a_model_is_drawn_in_the_language_of_the_page_and_nothing_in_it_stays_in_danish(String process) throws IOException {
        String deployed = Files.readString(Path.of("../../bpmn/src/main/resources/bpmn/" + process + ".bpmn"));
        SERVICES.get(COURSE + "/" + process + "-1", deployed);
        assertThat(html(page(PAGE + "/" + process + "-1.da.bpmn", "en"))).as("as it was deployed").isEqualTo(deployed);
        String english = html(page(PAGE + "/" + process + "-1.en.bpmn", "da"));
        assertThat(english).contains("Yes".repeat(deployed.contains("\"Ja\"") ? 1 : 0), "<bpmndi:BPMNShape").doesNotContainPattern("name=\"[^\"]*[æøåÆØÅ]");
        assertThat(names(english)).hasSameSizeAs(names(deployed)).doesNotContainAnyElementsOf(names(deployed));
    }

    @Test
    void a_step_of_a_model_from_before_that_nobody_names_any_more_keeps_its_name() {
        SERVICES.get(COURSE + "/gammel-1", "<d><t id=\"gaaet\" name=\"Gået\"/><t id=\"start_convening\" name=\"Begynd\"/></d>").get(COURSE + "/ulovlig-1", "<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><d>&x;</d>");
        assertThat(html(page(PAGE + "/gammel-1.en.bpmn", "en"))).contains("name=\"Gået\"", "name=\"Convening begins\"");
        assertThat(page(PAGE + "/ulovlig-1.en.bpmn", "en").getStatus()).isEqualTo(500);
    }

    private static List<String> names(String model) {
        return Pattern.compile("<bpmn:(?!message )[A-Za-z]+ [^>]*name=\"([^\"]+)\"").matcher(model).results().map(found -> found.group(1)).toList();
    }

    @Test
    void a_long_course_is_shown_as_far_as_a_page_holds() {
        SERVICES.get(COURSE, "{\"assembly\":\"ass-2\",\"purpose\":{\"da\":\"Æ\"},\"day\":null,\"state\":\"CONVENED\",\"more\":false,\"processes\":[{\"id\":\"p1\",\"process\":\"minutesApproval\",\"version\":1,"
                + "\"name\":\"G\",\"startedAt\":\"2023-10-24T08:00:00Z\",\"endedAt\":null,\"cancelled\":false,\"steps\":" + IntStream.range(0, 600).mapToObj(n ->
                "{\"element\":\"userTask_correctRecord\",\"name\":\"R\",\"type\":\"userTask\",\"startedAt\":\"2023-10-24T08:00:00Z\",\"endedAt\":\"2023-10-25T08:00:00Z\",\"cancelled\":false,\"calls\":null}")
                .collect(Collectors.joining(",", "[", "]")) + "}]}");
        assertThat(html(page(PAGE, "da"))).contains("flere trin, end siden kan vise").hasSizeLessThan(100_000);
    }
}
