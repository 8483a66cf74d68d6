package dk.samstemt.embedded;

import dk.samstemt.embedded.launch.Secrets;
import dk.samstemt.embedded.mail.ReturnMailbox;
import dk.samstemt.embedded.oidc.ProviderSettings;
import dk.samstemt.embedded.postgres.InstallPlan;
import dk.samstemt.embedded.postgres.Installer;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Hands each service its own way in: addresses, and the passwords of its own roles only. */
final class ServiceProperties {

    private final EmbeddedServers.Running running;
    private final Secrets secrets;

    ServiceProperties(EmbeddedServers.Running running, Secrets secrets) {
        this.running = running;
        this.secrets = secrets;
    }

    void install(List<String> services, Optional<Instant> timeMachineStart) throws SQLException {
        Map<String, String> passwords = new LinkedHashMap<>();
        for (String service : services) {
            for (String kind : List.of("owner", "app", "read")) {
                passwords.put(service + "_" + kind, password(service, kind));
            }
        }
        new Installer(running.database().superuser()).install(new InstallPlan(services, passwords, timeMachineStart));
    }

    Map<String, String> of(String service) {
        Map<String, String> properties = new LinkedHashMap<>();
        properties.put("samstemt.service", service);
        properties.put("samstemt.database.url", running.database().url());
        properties.put("samstemt.database.owner-password", password(service, "owner"));
        properties.put("samstemt.database.app-password", password(service, "app"));
        properties.put("spring.kafka.bootstrap-servers", running.broker().bootstrapServers());
        properties.put("spring.mail.host", "127.0.0.1");
        properties.put("spring.mail.port", String.valueOf(running.mail().port()));
        // The embedded mail server speaks no TLS; nothing that it takes leaves the machine.
        properties.put("samstemt.mail.starttls", "OFF");
        if (service.equals("notification")) {
            returns(properties);
        }
        properties.put("samstemt.oidc.issuer", running.provider().issuer());
        boolean portal = service.equals("portal");
        properties.put("samstemt.oidc.client-id", portal ? ProviderSettings.PORTAL_CLIENT : ProviderSettings.SERVICE_CLIENT);
        properties.put("samstemt.oidc.client-secret", portal ? running.provider().portalSecret() : running.provider().serviceSecret());
        return properties;
    }

    private void returns(Map<String, String> properties) {
        running.mail().returns().ifPresent(mailbox -> {
            properties.put("samstemt.mail.bounce-address", ReturnMailbox.ADDRESS);
            properties.put("samstemt.mail.bounces.host", "127.0.0.1");
            properties.put("samstemt.mail.bounces.port", String.valueOf(mailbox.port()));
            properties.put("samstemt.mail.bounces.user", ReturnMailbox.LOGIN);
            properties.put("samstemt.mail.bounces.password", mailbox.password());
            properties.put("samstemt.mail.bounces.security", "OFF");
            properties.put("samstemt.mail.bounces.poll", "PT1S");
        });
    }

    private String password(String service, String kind) {
        return secrets.get("postgres-" + service + "_" + kind);
    }
}
