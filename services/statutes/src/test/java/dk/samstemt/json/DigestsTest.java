package dk.samstemt.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class DigestsTest {

    private static final String RECORD_2 = "{\"actor\":{\"ref\":\"sha256:f3abf8b64a37f84a1487cbaa5dcd4ee7a12bd5b0d8c700d252055782322ae54c\","
            + "\"role\":\"REPRESENTATIVE\"},\"at\":\"2026-11-02T09:15:00.001Z\",\"body\":{\"assemblyId\":\"A-2026-1\",\"choice\":\"FOR\",\"item\":\"1\","
            + "\"party\":\"P1\",\"statementSha256\":\"b111c6e1d318f203063e5c16bab43c108326af0aa2f7b65760c95547a43dbe52\"},"
            + "\"id\":\"01J0000000000000000000000C\",\"log\":\"gov.example/assoc/7f3a\",\"seq\":2,\"type\":\"vote.cast\",\"v\":1}";

    @Test
    void the_leaf_of_the_published_record_is_the_published_one() {
        byte[] bytes = RECORD_2.getBytes(StandardCharsets.UTF_8);
        assertThat(Digests.leafHash(bytes)).isEqualTo("64e71e78156a40889063b3002fc0c7d6bd74ba264c1961920cbd9e8788ff3621");
        assertThat(Json.canonical(Json.read(bytes))).isEqualTo(bytes);
    }

    @Test
    void empty_inputs() {
        assertThat(Digests.leafHash(new byte[0])).isEqualTo("6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d");
        assertThat(Digests.sha256Hex(new byte[0])).isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }

    @Test
    void commitments_are_the_published_ones() {
        assertThat(Commitments.commit("person.name", salt(0), "\u00c5se S\u00f8rensen"))
                .isEqualTo("sha256:f3abf8b64a37f84a1487cbaa5dcd4ee7a12bd5b0d8c700d252055782322ae54c");
        assertThat(Commitments.commit("vote.choice", salt(0x20), "FOR"))
                .isEqualTo("sha256:eee2ca59426098430cda4cdca6fa6b5bd6679203eeeaf8c82ea6592daf16d743");
        assertThat(Commitments.opens(Commitments.commit("k", salt(1), "v"), "k", salt(2), "v")).isFalse();
        assertThat(Commitments.opens(Commitments.commit("k", salt(1), "v"), "k", salt(1), "v")).isTrue();
        assertThatThrownBy(() -> Commitments.commit("k", new byte[16], "v")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Commitments.commit("k\nv", salt(0), "v")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Commitments.commit("\nk", salt(0), "v")).isInstanceOf(IllegalArgumentException.class);
    }

    private static byte[] salt(int first) {
        byte[] salt = new byte[Commitments.SALT_BYTES];
        for (int i = 0; i < salt.length; i++) {
            salt[i] = (byte) (first + i);
        }
        return salt;
    }
}
