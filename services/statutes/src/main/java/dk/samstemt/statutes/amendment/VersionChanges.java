package dk.samstemt.statutes.amendment;

import dk.samstemt.json.Json;
import dk.samstemt.statutes.profile.DecisionRule;
import dk.samstemt.statutes.profile.Profile;
import dk.samstemt.statutes.profile.Provision;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** What one version of the statutes changed of another, found by comparing them; for readers who hold both and no amendment. */
public final class VersionChanges {

    private final Profile before;
    private final Profile after;

    private VersionChanges(Profile before, Profile after) {
        this.before = before;
        this.after = after;
    }

    /** The changes from one version to the next, provisions in the order of the text, repealed ones last. */
    public static Applied between(Profile before, Profile after) {
        VersionChanges changes = new VersionChanges(before, after);
        return new Applied(after, changes.redlines(), Stream.of(changes.parameters(), changes.rules(), PartyChanges.of(before, after)).flatMap(all -> all).toList());
    }

    private List<Redline> redlines() {
        Stream<Redline> kept = after.provisions().stream().flatMap(now -> Stream.of(heading(now), redline(before.provision(now.id()).orElse(null), now)));
        Stream<Redline> gone = before.provisions().stream().filter(was -> after.provision(was.id()).isEmpty()).map(was -> redline(was, null));
        return Stream.concat(kept, gone).filter(Objects::nonNull).toList();
    }

    /** A heading stands over its whole section: it is told at the first provision that both versions hold. */
    private Redline heading(Provision now) {
        return after.provisions().stream().filter(other -> TextOperations.section(other.id()).equals(TextOperations.section(now.id())))
                .filter(this::underAnotherHeading).findFirst().filter(first -> first == now).flatMap(first -> before.provision(first.id()))
                .map(was -> TextOperations.headline(was, now.heading())).orElse(null);
    }

    private boolean underAnotherHeading(Provision now) {
        return before.provision(now.id()).filter(was -> !was.heading().equals(now.heading())).isPresent();
    }

    private static Redline redline(Provision was, Provision now) {
        String old = was == null ? "" : was.text();
        String next = now == null ? "" : now.text();
        Provision named = now == null ? was : now;
        return old.equals(next) ? null : new Redline(named.id(), named.number(), old, next, Difference.of(old, next));
    }

    private Stream<Setting> parameters() {
        return after.parameters().stream().flatMap(now -> before.parameter(now.id()).stream().flatMap(was -> ValueChanges.of(was, now)));
    }

    private Stream<Setting> rules() {
        return after.decisionRules().stream().flatMap(now -> old(now).filter(was -> !was.rule().equals(now.rule()))
                .map(was -> new Setting(OperationKind.SET_DECISION_RULE, now.id(), now.provision(), text(was), text(now), after.inForceFromDay()))
                .stream());
    }

    private Optional<DecisionRule> old(DecisionRule now) {
        return before.decisionRules().stream().filter(was -> was.id().equals(now.id())).findFirst();
    }

    private static String text(DecisionRule rule) {
        return new String(Json.canonical(rule.rule()), StandardCharsets.UTF_8);
    }
}
