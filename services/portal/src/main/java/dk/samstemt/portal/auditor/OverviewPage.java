package dk.samstemt.portal.auditor;

import dk.samstemt.portal.client.Backend;
import dk.samstemt.portal.client.Clients;
import dk.samstemt.portal.client.Panel;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Where an auditor begins: first the assemblies with deviations, with what deviated, then all of them; one question to each service. */
@Controller
class OverviewPage {

    private static final String SIZE = "25";

    private final AuditedAssemblies assemblies;
    private final DecisionLog log;

    OverviewPage(Clients clients) {
        this.assemblies = clients.of(Backend.ASSEMBLY, AuditedAssemblies.class);
        this.log = clients.of(Backend.AUDIT, DecisionLog.class);
    }

    /**
     * The page.
     *
     * @param foer  position before which the latest deviations of those shown first stand; empty from the latest
     * @param efter assembly after which those shown below come; empty from the latest day
     */
    @GetMapping("/a/{association}/revision")
    String overview(@PathVariable String association, @RequestParam(defaultValue = "") String foer, @RequestParam(defaultValue = "") String efter, Model model) {
        String before = foer.matches("[1-9][0-9]{0,14}") ? foer : "";
        String after = efter.matches("[A-Za-z0-9-]{1,80}") ? efter : "";
        Panel<DecisionLog.Deviating> found = Panel.of(() -> log.deviating(association, asked("before", before, "limit")));
        Map<String, String> wanted = asked("after", after, "size");
        String named = found.shown().map(DecisionLog.Deviating::assemblies).orElse(List.of()).stream().map(DecisionLog.Assembly::assembly).collect(Collectors.joining(","));
        if (!named.isEmpty()) {
            wanted.put("named", named);
        }
        Panel<AuditedAssemblies.Archive> list = Panel.of(() -> assemblies.archive(association, wanted));
        model.addAttribute("deviating", found.map(one -> Overview.of(one, list.shown().map(AuditedAssemblies.Archive::named).orElse(List.of()))));
        model.addAttribute("list", list).addAttribute("before", before).addAttribute("after", after);
        return "auditor/overview";
    }

    private static Map<String, String> asked(String from, String value, String size) {
        Map<String, String> asked = new LinkedHashMap<>();
        if (!value.isEmpty()) {
            asked.put(from, value);
        }
        asked.put(size, SIZE);
        return asked;
    }
}
