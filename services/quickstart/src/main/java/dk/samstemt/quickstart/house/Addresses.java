package dk.samstemt.quickstart.house;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where everything listens: twenty ports from one base, so that a second installation needs one number only.
 *
 * @param host host name or address
 * @param base first port; base is the portal's, base + 1 to + 5 are the services', base + 6 the OIDC provider's, + 11 to + 15 management, + 17 the portal's management
 */
public record Addresses(String host, int base) {

    /** The services, in the order they start. */
    public static final List<String> SERVICES = List.of("membership", "assembly", "voting", "notification", "audit");

    /** The pages; not one of the services, because it has nothing that time could move or events could reach. */
    public static final String PORTAL = "portal";

    private static final int PROVIDER = 6;
    private static final int PORTAL_MANAGEMENT = 17;
    private static final int MANAGEMENT = 10;

    public int port(String service) {
        return service.equals(PORTAL) ? base : base + 1 + SERVICES.indexOf(service);
    }

    public int managementPort(String service) {
        return service.equals(PORTAL) ? base + PORTAL_MANAGEMENT : port(service) + MANAGEMENT;
    }

    /** Where people begin. */
    public URI portal() {
        return http(base);
    }

    public URI service(String service) {
        return http(port(service));
    }

    /** Name of every service to its management address. */
    public Map<String, URI> management() {
        Map<String, URI> addresses = new LinkedHashMap<>();
        SERVICES.forEach(service -> addresses.put(service, http(managementPort(service))));
        return addresses;
    }

    public URI provider() {
        return http(base + PROVIDER);
    }

    private URI http(int port) {
        return URI.create("http://" + host + ":" + port);
    }
}
