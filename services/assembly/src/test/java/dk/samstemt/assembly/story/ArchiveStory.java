package dk.samstemt.assembly.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.samstemt.embedded.testing.Statements;
import dk.samstemt.assembly.draft.model.Draft;
import dk.samstemt.assembly.testkit.RealCase;
import dk.samstemt.json.Json;
import dk.samstemt.json.Records;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A thousand assemblies: a page costs as many statements as a page of three, and is found by an index. */
class ArchiveStory {

    private static final int MANY = 1000;

    @Test
    void a_thousand_assemblies_are_walked_page_by_page_in_as_many_statements_as_three() {
        Api secretariat = Case.association("forening-arkiv");
        fill("forening-arkiv", 3);
        long few = Statements.during(() -> secretariat.get("/archive"));
        fill("forening-arkiv", MANY);
        assertThat(Statements.during(() -> secretariat.get("/archive"))).isEqualTo(few).isLessThanOrEqualTo(6);

        List<Object> seen = new ArrayList<>();
        Api.Answer page = secretariat.get("/archive?size=100");
        seen.addAll(ids(page));
        while (page.at("next") != null) {
            page = secretariat.get("/archive?size=100&after=" + page.at("next"));
            seen.addAll(ids(page));
        }
        assertThat(seen).hasSize(MANY).doesNotHaveDuplicates();
        assertThat((List<?>) page.at("years")).hasSizeGreaterThan(3);
        assertThat((List<?>) Json.read(secretariat.get("/assemblies").body())).hasSize(200);
    }

    @Test
    void what_is_asked_for_is_found_by_year_kind_state_and_the_beginnings_of_words() {
        Api secretariat = Case.association("forening-soeg");
        fill("forening-soeg", 40);
        assertThat(ids(secretariat.get("/archive?text=nummer%2017"))).containsExactly("ass-00017");
        assertThat(ids(secretariat.get("/archive?text=NUMM%2017"))).containsExactly("ass-00017");
        assertThat(ids(secretariat.get("/archive?text=sytten"))).isEmpty();
        assertThat(ids(secretariat.get("/archive?year=2030&state=CONCLUDED"))).hasSize(40);
        assertThat(ids(secretariat.get("/archive?year=1999"))).isEmpty();
        assertThat(ids(secretariat.get("/archive?kind=ORDINARY"))).isEmpty();
        assertThat(secretariat.get("/archive?kind=PLENARY").status()).isEqualTo(400);
        assertThat(secretariat.get("/archive?size=101").status()).isEqualTo(400);
        assertThat(ids(secretariat.get("/archive?text=%27%29%3B%20DROP%20%21%26"))).isEmpty();
    }

    @Test
    void a_party_sees_from_one_call_what_it_has_answered_and_no_drafts() {
        Api secretariat = Case.association("forening-svaret");
        fill("forening-svaret", 4);
        House.sql("UPDATE assembly.assembly SET state = 'DRAFT' WHERE association = 'forening-svaret' AND assembly = 'ass-00003'");
        for (int number : new int[] {0, 1}) {
            House.sql("INSERT INTO assembly.roll_party (association, assembly, party, position, party_class, speaks_for) VALUES ('forening-svaret', ?, 'ku', 1, 'x', '[]')", id(number));
        }
        House.sql("INSERT INTO assembly.answered (association, assembly, party, revision, withdrawn, received_at) VALUES ('forening-svaret', ?, 'ku', 1, false, now())", id(1));
        House.person("forening-svaret", "ku-svaret", "representative", null, null);
        await().atMost(Duration.ofSeconds(20)).until(() -> new Api("ku-svaret", "forening-svaret").get("/archive").status() == 200);

        Api.Answer mine = new Api("ku-svaret", "forening-svaret").get("/archive?of=ku");
        assertThat(each(mine, "assembly")).containsExactly("ass-00002", "ass-00001", "ass-00000");
        assertThat(each(mine, "answered")).containsExactly(null, true, false);
        assertThat(ids(secretariat.get("/archive"))).hasSize(4);
    }

    @Test
    void those_that_are_named_come_besides_the_page_in_their_order_and_only_those_that_are_there() {
        Api secretariat = Case.association("forening-navngivet");
        fill("forening-navngivet", 5);
        Api.Answer page = secretariat.get("/archive?size=1&named=ass-00001,ass-00003,ass-99999");
        assertThat(ids(page)).containsExactly("ass-00004");
        assertThat(each(page, "named", "assembly")).containsExactly("ass-00001", "ass-00003");
        assertThat(each(secretariat.get("/archive"), "named", "assembly")).isEmpty();
        assertThat(secretariat.get("/archive?named=" + "a,".repeat(101)).status()).isEqualTo(400);
    }

    @Test
    void where_a_thousand_stand_is_told_page_by_page_in_as_many_statements_as_of_three() {
        Api secretariat = Case.association("forening-forloeb");
        fill("forening-forloeb", 3);
        long few = Statements.during(() -> secretariat.get("/courses"));
        fill("forening-forloeb", MANY);
        assertThat(Statements.during(() -> secretariat.get("/courses"))).isEqualTo(few);

        List<Object> seen = new ArrayList<>();
        Api.Answer page = secretariat.get("/courses");
        seen.addAll(each(page, "courses", "assembly"));
        assertThat(seen).hasSize(50);
        while (page.at("next") != null) {
            page = secretariat.get("/courses?size=100&after=" + page.at("next"));
            seen.addAll(each(page, "courses", "assembly"));
        }
        assertThat(seen).hasSize(MANY).doesNotHaveDuplicates().startsWith("ass-00999");
        assertThat(secretariat.get("/courses?size=0").status()).isEqualTo(400);
        assertThat(secretariat.get("/courses?size=101").status()).isEqualTo(400);
    }

    private static List<Object> ids(Api.Answer page) {
        assertThat(page.status()).isEqualTo(200);
        return each(page, "assembly");
    }

    private static List<Object> each(Api.Answer page, String member) {
        return each(page, "assemblies", member);
    }

    private static List<Object> each(Api.Answer page, String list, String member) {
        return ((List<?>) page.at(list)).stream().<Object>map(line -> ((Map<?, ?>) line).get(member)).toList();
    }

    private static String id(int number) {
        return "ass-" + String.format("%05d", number);
    }

    /** So many assemblies, three in ten days; those that are there already stay. */
    private static void fill(String association, int number) {
        Draft real = RealCase.draft();
        Draft draft = new Draft(real.kind(), real.form(), real.day(), Map.of("da", "Forsamling nummer NUMMER", "en", "Assembly number NUMMER"), real.basis(), real.items(),
                real.notice(), real.membersInformedOn(), real.board());
        House.sql("INSERT INTO assembly.assembly (association, assembly, state, revision, draft, created_at, day) SELECT ?, 'ass-' || lpad(i::text, 5, '0'), 'CONCLUDED', 1,"
                + " convert_to(replace(convert_from(?::bytea, 'UTF8'), 'NUMMER', i::text), 'UTF8'), now(), date '2030-01-01' + i * 10 / 3 FROM generate_series(0, ? - 1) AS i"
                + " ON CONFLICT DO NOTHING", association, Records.canonical(draft), number);
    }
}
