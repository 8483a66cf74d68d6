package dk.samstemt.portal.operation;

import dk.samstemt.platform.time.RealTime;
import dk.samstemt.portal.client.Backend;
import dk.samstemt.portal.client.Clients;
import dk.samstemt.portal.client.Panel;
import dk.samstemt.portal.session.Hat;
import dk.samstemt.portal.session.PortalSettings;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How every service is and what it is made of, read from each one's own management port with the operator's token: one that is down costs its panel. */
@Controller
class HealthPage {

    private static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");

    private final Map<Backend, Health> services = new EnumMap<>(Backend.class);
    private final PortalSettings settings;

    HealthPage(Clients clients, PortalSettings settings) {
        Arrays.stream(Backend.values()).forEach(backend -> services.put(backend, clients.ofManagement(backend, Health.class)));
        this.settings = settings;
    }

    /**
     * One service on the page.
     *
     * @param service its name
     * @param panel   how it is, or that it does not say so
     */
    record Line(String service, Panel<Checkup> panel) {

        /** As {@link Checkup#state}; {@code away} when no answer came, {@code unknown} when it tells others only. */
        public String state() {
            return panel.shown().map(Checkup::state).orElse("unavailable".equals(panel.state()) ? "away" : "unknown");
        }
    }

    @GetMapping("/a/{association}/drift/tilstand")
    String health(Hat hat, Model model) {
        List<Line> lines = services.entrySet().stream().map(one -> new Line(one.getKey().word(), Panel.of(one.getValue()::read).map(Checkup::of))).toList();
        model.addAttribute("services", lines).addAttribute("statement", StatementAge.of(settings, LocalDate.ofInstant(RealTime.now(), ZONE)));
        return "operation/health";
    }
}
