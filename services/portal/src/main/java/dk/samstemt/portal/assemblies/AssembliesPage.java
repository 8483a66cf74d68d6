package dk.samstemt.portal.assemblies;

import dk.samstemt.portal.client.Backend;
import dk.samstemt.portal.client.Clients;
import dk.samstemt.portal.client.Panel;
import dk.samstemt.portal.session.Hat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import java.util.Comparator;
import java.util.List;

/** The assemblies a person may see, newest first. */
@Controller
class AssembliesPage {

    private final AssemblyList assemblies;

    AssembliesPage(Clients clients) {
        this.assemblies = clients.of(Backend.ASSEMBLY, AssemblyList.class);
    }

    @GetMapping({"/a/{association}/{role:sekretariat|formandskab|revision|administration}/forsamlinger", "/a/{association}/part/{party}/forsamlinger"})
    String all(Hat hat, Model model) {
        model.addAttribute("list", Panel.of(() -> newestFirst(assemblies.all(hat.association()))));
        return "assemblies/list";
    }

    private static List<AssemblyList.Line> newestFirst(List<AssemblyList.Line> lines) {
        return lines.stream().sorted(Comparator.comparing(AssemblyList.Line::day).reversed().thenComparing(AssemblyList.Line::assembly)).toList();
    }
}
