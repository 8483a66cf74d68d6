package dk.samstemt.assembly.story;

import static dk.samstemt.assembly.story.Case.soon;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.assembly.testkit.RealCase;
import dk.samstemt.embedded.testing.Statements;
import dk.samstemt.json.Records;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** AM-3: which assemblies under way follow a version, a page at a time, in as many statements for three hundred as for three. */
class RunningStory {

    private static final int MANY = 300;

    @Test
    void am_3_what_is_under_way_is_walked_page_by_page_in_as_many_statements_as_three() {
        Api secretariat = Case.association("forening-kører");
        fill("forening-kører", 0, 3);
        long few = Statements.during(() -> secretariat.get("/statutes/1/running"));
        fill("forening-kører", 3, MANY);
        assertThat(Statements.during(() -> secretariat.get("/statutes/1/running"))).isEqualTo(few).isLessThanOrEqualTo(8);

        Api.Answer page = secretariat.get("/statutes/1/running?size=100");
        List<Object> seen = new ArrayList<>(ids(page));
        while (page.at("next") != null) {
            page = secretariat.get("/statutes/1/running?size=100&after=" + page.at("next"));
            seen.addAll(ids(page));
        }
        assertThat(seen).hasSize(MANY).doesNotHaveDuplicates();
        assertThat(page.at("assemblies.0.kind")).isEqualTo("EXTRAORDINARY");
        assertThat(page.at("assemblies.0.noticeOn")).isEqualTo("2023-10-24");
    }

    @Test
    void a_draft_and_what_is_over_follow_nothing_and_what_there_is_not_is_not_found() {
        Api secretariat = Case.association("forening-forbi");
        fill("forening-forbi", 0, 4);
        House.sql("UPDATE assembly.assembly SET state = 'CONCLUDED' WHERE association = 'forening-forbi' AND assembly = 'ass-00000'");
        House.sql("UPDATE assembly.assembly SET state = 'DRAFT', statutes_version = NULL WHERE association = 'forening-forbi' AND assembly = 'ass-00001'");
        House.sql("UPDATE assembly.assembly SET state = 'CANCELLED' WHERE association = 'forening-forbi' AND assembly = 'ass-00002'");
        assertThat(ids(secretariat.get("/statutes/1/running"))).containsExactly("ass-00003");
        assertThat(secretariat.get("/statutes/2/running").status()).isEqualTo(404);
        assertThat(secretariat.get("/statutes/0/running").status()).isEqualTo(404);
        assertThat(secretariat.get("/statutes/ny/running").status()).isEqualTo(404);
        assertThat(secretariat.get("/statutes/1/running?size=101").status()).isEqualTo(400);
        assertThat(secretariat.get("/statutes/1/running?size=0").status()).isEqualTo(400);
        assertThat(ids(secretariat.get("/statutes/1/running?after=ass-findes-ikke"))).isEmpty();
        House.person("forening-forbi", "part-forbi", "representative", null, null);
        House.person("forening-forbi", "rev-forbi", "auditor", null, null);
        soon(() -> assertThat(ids(new Api("rev-forbi", "forening-forbi").get("/statutes/1/running"))).hasSize(1));
        soon(() -> assertThat(new Api("part-forbi", "forening-forbi").get("/assemblies").status()).isEqualTo(200));
        assertThat(new Api("part-forbi", "forening-forbi").get("/statutes/1/running").status()).isEqualTo(403);
    }

    private static List<Object> ids(Api.Answer page) {
        assertThat(page.status()).isEqualTo(200);
        return ((List<?>) page.at("assemblies")).stream().<Object>map(line -> ((Map<?, ?>) line).get("assembly")).toList();
    }

    private static void fill(String association, int from, int until) {
        byte[] draft = Records.canonical(RealCase.draft());
        House.sql("""
                INSERT INTO assembly.assembly (association, assembly, state, revision, draft, created_at, day, statutes_version)
                SELECT ?, 'ass-' || lpad(n::text, 5, '0'), 'CONVENED', 1, ?, now(), date '2030-01-01' + n, 1 FROM generate_series(?, ? - 1) n""", association, draft, from, until);
        House.sql("""
                INSERT INTO assembly.ruling (association, assembly, subject, sha256, yes, canonical, statutes_version, decided_at)
                SELECT ?, 'ass-' || lpad(n::text, 5, '0'), 'notice', repeat('0', 64), true, ''::bytea, 1, timestamptz '2023-10-24T10:00:00Z' FROM generate_series(?, ? - 1) n""", association, from, until);
    }
}
