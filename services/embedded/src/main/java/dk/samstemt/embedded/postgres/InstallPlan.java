package dk.samstemt.embedded.postgres;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What {@link Installer} shall find or make.
 *
 * @param services         names of the services, each with its schema and three roles
 * @param passwords        role name ({@code <service>_owner}, {@code _app}, {@code _read}) to password
 * @param timeMachineStart where the demo clock begins on an empty installation; empty in production
 */
public record InstallPlan(List<String> services, Map<String, String> passwords, Optional<Instant> timeMachineStart) {
}
