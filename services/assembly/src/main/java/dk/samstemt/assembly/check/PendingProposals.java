package dk.samstemt.assembly.check;

import dk.samstemt.assembly.draft.model.Item;
import dk.samstemt.assembly.register.Assemblies;
import dk.samstemt.assembly.register.AssemblyRow;
import dk.samstemt.statutes.amendment.PendingAmendments;
import dk.samstemt.statutes.amendment.Proposed;
import dk.samstemt.statutes.profile.Profile;
import dk.samstemt.statutes.ruling.Finding;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** AM-4: tells whoever checks a draft that its amendments and others not yet decided get in each other's way. Never a bar. */
@Component
class PendingProposals {

    private final Assemblies assemblies;

    PendingProposals(Assemblies assemblies) {
        this.assemblies = assemblies;
    }

    /** The clashes that this assembly's proposals are part of. */
    List<Finding> besides(AssemblyRow row, Profile current, Locale locale) {
        List<String> own = proposed(row, locale).map(Proposed::id).toList();
        if (own.isEmpty()) {
            return List.of();
        }
        List<Proposed> all = assemblies.undecided(row.ref().association()).stream().flatMap(other -> proposed(other, locale)).toList();
        return PendingAmendments.clashes(current, all).stream()
                .filter(clash -> own.contains(clash.first()) || own.contains(clash.second())).map(clash -> clash.finding()).toList();
    }

    private static Stream<Proposed> proposed(AssemblyRow row, Locale locale) {
        return row.draft().items().stream().filter(item -> item.amendment() != null)
                .map(item -> new Proposed(name(row, item, locale), item.amendment()));
    }

    /** How a proposal is named to the secretariat: its title, its place on the agenda and the day. */
    private static String name(AssemblyRow row, Item item, Locale locale) {
        String title = item.title().getOrDefault(locale.getLanguage(), item.title().get("da"));
        return "»" + title + "« (" + row.day() + ", " + item.number() + ")";
    }
}
