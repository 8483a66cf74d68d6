package dk.samstemt.platform.correlation;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.LoggingEvent;
import dk.samstemt.json.Json;
import org.junit.jupiter.api.Test;
import org.slf4j.MDC;
import org.springframework.boot.logging.logback.StructuredLogEncoder;
import org.springframework.core.env.Environment;
import org.springframework.mock.env.MockEnvironment;

import java.util.Map;

/** A line written at work must come out: the structured format drops a line whose context takes one of its own names. */
class LogLineTest {

    private final LoggerContext context = new LoggerContext();

    @Test
    void aLineWrittenAtWorkComesOutWithItsContext() {
        Map<?, ?>[] line = new Map<?, ?>[1];
        new Correlation("cor-1", "cor-1").run("voting", "forening", () -> line[0] = written());
        assertThat(line[0].get("message")).isEqualTo("hello");
        assertThat(line[0].get("samstemt")).isEqualTo(Map.of("service", "voting"));
        assertThat(line[0].get("correlation")).isEqualTo("cor-1");
        assertThat(line[0].get("association")).isEqualTo("forening");
    }

    private Map<?, ?> written() {
        LoggingEvent event = new LoggingEvent(null, context.getLogger("work"), Level.INFO, "hello", null, null);
        event.setMDCPropertyMap(MDC.getCopyOfContextMap());
        return (Map<?, ?>) Json.read(ecs().encode(event));
    }

    private StructuredLogEncoder ecs() {
        context.putObject(Environment.class.getName(), new MockEnvironment().withProperty("logging.structured.ecs.service.name", "voting"));
        StructuredLogEncoder encoder = new StructuredLogEncoder();
        encoder.setContext(context);
        encoder.setFormat("ecs");
        encoder.start();
        return encoder;
    }
}
