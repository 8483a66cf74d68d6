package dk.samstemt.portal.assemblies;

import dk.samstemt.portal.client.Backend;
import dk.samstemt.portal.client.Clients;
import dk.samstemt.portal.client.Panel;
import dk.samstemt.portal.session.Hat;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The assemblies a person may see, the latest first, a page at a time and searched; a party sees what it has answered. */
@Controller
class AssembliesPage {

    private final AssemblyList assemblies;

    AssembliesPage(Clients clients) {
        this.assemblies = clients.of(Backend.ASSEMBLY, AssemblyList.class);
    }

    @GetMapping({"/a/{association}/{role:sekretariat|formandskab|revision}/forsamlinger", "/a/{association}/part/{party}/forsamlinger"})
    String all(Hat hat, Search search, Model model) {
        model.addAttribute("list", Panel.of(() -> assemblies.page(hat.association(), search.asked(hat.party()))));
        model.addAttribute("search", search).addAttribute("kinds", Search.KINDS).addAttribute("states", hat.party() == null ? Search.STATES : Search.STATES.subList(1, Search.STATES.size()));
        return "assemblies/list";
    }
}
