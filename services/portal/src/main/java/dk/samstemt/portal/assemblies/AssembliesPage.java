package dk.samstemt.portal.assemblies;

import dk.samstemt.portal.client.Backend;
import dk.samstemt.portal.client.Clients;
import dk.samstemt.portal.client.Panel;
import dk.samstemt.portal.frame.Option;
import dk.samstemt.portal.session.Hat;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import java.util.List;
import java.util.Locale;

/** The assemblies a person may see, the latest first, a page at a time and searched; a party sees what it has answered. */
@Controller
class AssembliesPage {

    private final AssemblyList assemblies;
    private final MessageSource texts;

    AssembliesPage(Clients clients, MessageSource texts) {
        this.texts = texts;
        this.assemblies = clients.of(Backend.ASSEMBLY, AssemblyList.class);
    }

    @GetMapping({"/a/{association}/{role:sekretariat|formandskab|revision}/forsamlinger", "/a/{association}/part/{party}/forsamlinger"})
    String all(Hat hat, Search search, Locale locale, Model model) {
        List<String> states = hat.party() == null ? Search.STATES : Search.STATES.subList(1, Search.STATES.size());
        Panel<AssemblyList.Page> list = Panel.of(() -> assemblies.page(hat.association(), search.asked(hat.party())));
        model.addAttribute("list", list).addAttribute("search", search).addAttribute("years", list.map(AssembliesPage::years).shown().orElse(List.of()));
        model.addAttribute("kinds", Option.of(Search.KINDS, "assemblies.kind", texts, locale)).addAttribute("states", Option.of(states, "assemblies.state", texts, locale));
        return "assemblies/list";
    }

    private static List<Option> years(AssemblyList.Page page) {
        return page.years().stream().map(year -> new Option(year.toString(), year.toString())).toList();
    }
}
