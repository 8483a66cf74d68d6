package dk.samstemt.statutes;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SpecVersion;
import dk.samstemt.json.Json;
import dk.samstemt.statutes.decision.Combinator;
import dk.samstemt.statutes.profile.Profile;
import dk.samstemt.statutes.profile.ProfileReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The published schema and the one reader agree: member by member, and on every profile that ships. */
class SchemaTest {

    private static final String TEXT = new String(ProfileReader.schema(), StandardCharsets.UTF_8);

    static List<String> errors(byte[] profile) {
        return VALIDATOR.validate(new String(profile, StandardCharsets.UTF_8), InputFormat.JSON).stream()
                .map(error -> error.getInstanceLocation() + " " + error.getMessage()).toList();
    }

    private static final JsonSchema VALIDATOR = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(TEXT);

    static List<String> shippedNames() {
        return ProfileReader.shippedNames();
    }

    @ParameterizedTest
    @MethodSource("shippedNames")
    void a_profile_that_ships_is_valid_by_the_schema_too(String name) {
        assertThat(errors(ProfileReader.shipped(name))).isEmpty();
    }

    @Test
    void the_first_profile_ever_shipped_is_still_valid() {
        assertThat(errors(dk.samstemt.statutes.profile.ProfileWriter.canonical(EarlierRulings.firstProfile()))).isEmpty();
    }

    @Test
    @SuppressWarnings("unchecked")
    void the_schema_names_every_member_of_every_record_and_no_other() {
        Map<String, Object> schema = (Map<String, Object>) Json.read(TEXT.getBytes(StandardCharsets.UTF_8));
        assertThat(new SchemaAgreement((Map<String, Object>) schema.get("$defs")).differences(Profile.class, schema)).isEmpty();
    }

    @Test
    void the_schema_and_the_reader_know_the_same_combinators() {
        assertThat(SchemaAgreement.ops(TEXT)).isNotEmpty().allSatisfy(op -> assertThat(op.get("op")).isNotNull());
        SchemaAgreement.ops(TEXT).forEach(op -> assertThat(Combinator.read(op)).isNotNull());
    }
}
