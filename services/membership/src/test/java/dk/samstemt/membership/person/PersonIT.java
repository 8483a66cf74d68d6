package dk.samstemt.membership.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.samstemt.contracts.Topics;
import dk.samstemt.contracts.membership.Contact;
import dk.samstemt.json.Json;
import dk.samstemt.json.Records;
import dk.samstemt.membership.testkit.Api;
import dk.samstemt.membership.testkit.Wire;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

class PersonIT {

    @Test
    void name_and_address_go_out_on_the_compacted_topic_only() {
        Api api = Api.founded("person-topic");
        String reference = api.post("/persons", person("Karla Kanarie", "karla.kanarie@example.org", "karla")).text("person");

        await().atMost(Duration.ofSeconds(20)).until(() -> Wire.records(Topics.CONTACTS).stream().anyMatch(made -> made.key().equals(reference)));
        assertThat(Wire.records(Topics.CONTACTS)).filteredOn(made -> made.key().equals(reference)).last()
                .satisfies(made -> assertThat(Records.readLenient(Json.read(made.value()), Contact.class))
                        .isEqualTo(new Contact("person-topic", reference, "Karla Kanarie", "karla.kanarie@example.org", "da")));
        assertThat(Wire.records("membership.v1")).noneMatch(made -> new String(made.value(), StandardCharsets.UTF_8).toLowerCase().contains("kanarie"));
    }

    @Test
    void every_fault_is_named_at_once_and_nothing_is_stored() {
        Map<String, Object> body = new HashMap<>(person("  ", "Formand <a@example.org>", "x|y"));
        body.put("language", "sv");
        Api.Answer answer = Api.founded("person-faults").post("/persons", body);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.each("errors", "pointer")).containsExactly("/name", "/email", "/language", "/login/subject");
    }

    @Test
    void a_login_belongs_to_one_person_of_an_association_and_may_be_someone_else_in_another() {
        Api api = Api.founded("person-login");
        String here = api.person("dorte");

        assertThat(api.post("/persons", person("Dorte To", "dorte2@example.org", "dorte")).status()).isEqualTo(409);
        assertThat(Api.founded("person-login-2").person("dorte")).isNotEqualTo(here).isNotNull();
    }

    @Test
    void a_mailbox_that_another_person_reads_is_shared_only_when_somebody_says_so() {
        Api api = Api.founded("person-shared");
        api.person("gerda");
        Map<String, Object> second = new HashMap<>(person("Hans Hede", "GERDA@example.org", "hans"));
        Api.Answer refused = api.post("/persons", second);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.each("errors", "code")).containsExactly("shared-mailbox");
        second.put("sharedMailbox", true);
        assertThat(api.post("/persons", second).status()).isEqualTo(201);
    }

    @Test
    void the_same_request_again_gives_the_same_person() {
        Api api = Api.founded("person-again");
        Map<String, Object> body = person("Ejnar Vad", "ejnar@example.org", "ejnar");

        String first = api.post("/persons", "the-same-key", body).text("person");

        assertThat(api.post("/persons", "the-same-key", body).text("person")).isEqualTo(first);
    }

    private static Map<String, Object> person(String name, String email, String subject) {
        return Map.of("name", name, "email", email, "language", "da", "login", Map.of("provider", "oidc", "subject", subject));
    }
}
