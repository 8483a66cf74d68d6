package dk.samstemt.blueprint;

import dk.samstemt.contracts.EventTypes;
import dk.samstemt.contracts.Topics;
import dk.samstemt.contracts.membership.RollChanged;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** What is written about the interfaces is what the code has. */
class PublishedLanguageTest {

    /** Voting and assembly already take it; membership will publish it when admission and withdrawal are decided here. */
    private static final List<Class<?>> PROMISED = List.of(RollChanged.class);

    @Test
    void asyncapi_describes_every_event_and_topic() {
        String asyncapi = House.text(House.ROOT.resolve("services/docs/asyncapi.yaml"));
        assertThat(EventTypes.ALL.stream().map(EventTypes::nameOf)).allMatch(name -> asyncapi.contains("name: " + name + "\n"));
        assertThat(Stream.concat(Topics.LOGGED.stream(), Topics.COMPACTED.stream())).allMatch(topic -> asyncapi.contains("address: " + topic + "\n"));
    }

    @Test
    void asyncapi_describes_nothing_that_is_not_there() {
        String asyncapi = House.text(House.ROOT.resolve("services/docs/asyncapi.yaml"));
        assertThat(asyncapi.lines().map(String::strip).filter(line -> line.matches("name: .*\\.v\\d+")).map(line -> line.substring(6)))
                .allMatch(name -> EventTypes.byName(name).isPresent());
    }

    @Test
    void every_event_is_produced_somewhere() {
        String code = House.files("services", ".java").stream().filter(House::isMain)
                .filter(file -> !file.toString().contains("/contracts/")).map(House::text).collect(Collectors.joining());
        assertThat(EventTypes.ALL.stream().<Class<?>>map(type -> type).filter(type -> !code.contains("new " + type.getSimpleName() + "(")).toList()).isEqualTo(PROMISED);
    }
}
