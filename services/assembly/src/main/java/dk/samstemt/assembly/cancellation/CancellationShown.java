package dk.samstemt.assembly.cancellation;

import dk.samstemt.assembly.law.Law;
import dk.samstemt.assembly.register.Assemblies;
import dk.samstemt.assembly.register.AssemblyRow;
import dk.samstemt.assembly.register.Rulings;
import dk.samstemt.assembly.view.RulingView;
import dk.samstemt.assembly.view.Visibility;
import dk.samstemt.assembly.workflow.AssemblyRef;
import dk.samstemt.json.Records;
import dk.samstemt.platform.access.Caller;
import dk.samstemt.platform.bytes.ByteStore;
import dk.samstemt.platform.web.ProblemException;
import dk.samstemt.platform.web.Problems;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Shows a cancellation to whoever sees the assembly. */
@Component
class CancellationShown {

    private final Assemblies assemblies;
    private final Cancellations cancellations;
    private final Rulings rulings;
    private final Law law;
    private final ByteStore bytes;

    CancellationShown(Assemblies assemblies, Cancellations cancellations, Rulings rulings, Law law, ByteStore bytes) {
        this.assemblies = assemblies;
        this.cancellations = cancellations;
        this.rulings = rulings;
        this.law = law;
        this.bytes = bytes;
    }

    CancellationView to(Caller caller, AssemblyRef ref, Locale locale) {
        Visibility.check(caller, assemblies.get(ref));
        return of(ref, locale);
    }

    CancellationView of(AssemblyRef ref, Locale locale) {
        AssemblyRow row = assemblies.get(ref);
        Cancellation found = found(cancellations.of(ref));
        var profile = law.version(ref.association(), row.statutesVersion()).profile();
        Map<String, Object> by = Records.tree(found.calledOff().by());
        by.remove("signatory");
        return new CancellationView(ref.assembly(), row.state().name(), found.cancelledAt(), by, found.calledOff().reason(),
                found.sha256(), found.letters(), RulingView.of(found(rulings.latest(ref, Rulings.CANCELLATION)), profile, locale));
    }

    byte[] letter(Caller caller, AssemblyRef ref, String language) {
        Visibility.check(caller, assemblies.get(ref));
        String digest = Optional.ofNullable(found(cancellations.of(ref)).letters().get(language)).orElse("");
        return found(bytes.get(ref.association(), digest)).content();
    }

    private static <T> T found(Optional<T> value) {
        return value.orElseThrow(() -> ProblemException.of(Problems.NOT_FOUND));
    }
}
