package dk.samstemt.voting.testkit;

import dk.samstemt.contracts.Actor;
import dk.samstemt.embedded.testing.TestServers;
import dk.samstemt.platform.bytes.ByteStore;
import dk.samstemt.platform.events.EventContext;
import dk.samstemt.platform.events.Outbox;
import dk.samstemt.platform.time.LegalTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** The plumbing of another service, through which a test tells its events: real outbox, relay, broker and bytes. */
public final class Teller {
    private final String service;
    private final ConfigurableApplicationContext context;

    Teller(TestServers servers, String service) {
        this.service = service;
        List<String> arguments = new ArrayList<>(List.of(servers.arguments(service)));
        arguments.addAll(List.of("--spring.application.name=" + service, "--samstemt.bytes.enabled=true",
                "--samstemt.inbox.enabled=false", "--spring.config.name=none"));
        context = new SpringApplication(Plumbing.class).run(arguments.toArray(String[]::new));
    }

    /** Tells an event about an assembly, or about the association when assembly is null. */
    public void tell(String association, String assembly, Record event) {
        tell(association, assembly, event, bean(LegalTime.class).now());
    }

    /** Tells an event about an assembly that happened at a moment of its own. */
    public void tell(String association, String assembly, Record event, Instant moment) {
        transaction().executeWithoutResult(status -> {
            EventContext about = EventContext.of(association, Actor.service(service), moment, 1);
            bean(Outbox.class).publish(event, assembly == null ? about : about.about(assembly));
        });
    }

    void state(String topic, String key, Record state) {
        transaction().executeWithoutResult(status -> bean(Outbox.class).publishState(topic, key, state));
    }

    String keep(String association, byte[] bytes) {
        return transaction().execute(status -> bean(ByteStore.class).put(association, "application/json", bytes));
    }

    String url() {
        return "http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port");
    }

    private TransactionTemplate transaction() {
        return bean(TransactionTemplate.class);
    }

    private <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    @EnableAutoConfiguration
    static class Plumbing {
    }
}
