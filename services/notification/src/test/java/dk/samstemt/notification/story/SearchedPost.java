package dk.samstemt.notification.story;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.json.Json;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The mails of an assembly with three notices, asked for page by page.
 *
 * @param house the service
 * @param mails path of the assembly's mails
 */
record SearchedPost(House house, String mails) {

    /** Each mail once, the newest first, whatever the length of the page; and by kind, party and state. */
    void isReadPageByPage() throws Exception {
        List<String> ids = new ArrayList<>();
        String after = "";
        do {
            Map<String, Object> page = searched("?limit=2" + after, "sekretaer");
            messages(page).forEach(mail -> ids.add((String) mail.get("message")));
            after = page.get("next") == null ? null : "&after=" + page.get("next");
            assertThat(page).containsEntry("found", 3L);
        } while (after != null);
        assertThat(ids).hasSize(3).doesNotHaveDuplicates();
        isNarrowed();
        isRefusedWhereItCannotBe();
    }

    private void isNarrowed() throws Exception {
        assertThat(messages(searched("?party=dtu&kind=NOTICE&state=accepted", "sekretaer"))).extracting(mail -> mail.get("address"))
                .containsExactlyInAnyOrder("anna@example.org", "bo@example.org");
        assertThat(searched("?state=broken", "sekretaer")).containsEntry("found", 0L).containsEntry("broken", 0L);
        assertThat(messages(searched("?party=-", "sekretaer"))).isEmpty();
        assertThat(messages(searched("", "formand"))).hasSize(3).noneMatch(mail -> mail.containsKey("address"));
    }

    private void isRefusedWhereItCannotBe() throws Exception {
        for (String wrong : List.of("kind=LETTER", "state=lost", "limit=0", "limit=101", "party=%27", "after=%27")) {
            assertThat(new String(house.get(mails + "/newest?" + wrong, "sekretaer").body(), StandardCharsets.UTF_8)).as(wrong).contains("invalid-search");
        }
        assertThat(house.get(mails.replace("asm-1", "asm-9") + "/newest", "sekretaer").statusCode()).isEqualTo(404);
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> searched(String query, String user) throws Exception {
        return (Map<String, Object>) Json.read(house.get(mails + "/newest" + query, user).body());
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> messages(Map<String, Object> page) {
        return (List<Map<String, Object>>) page.get("messages");
    }
}
