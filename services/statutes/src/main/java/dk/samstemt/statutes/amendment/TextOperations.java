package dk.samstemt.statutes.amendment;

import dk.samstemt.statutes.profile.Handling;
import dk.samstemt.statutes.profile.Provision;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Operations on the words of provisions. */
final class TextOperations {

    private TextOperations() {
    }

    static Draft replace(Draft draft, Operation operation) {
        Provision old = existing(draft, operation);
        int count = operation.before() == null || operation.before().isEmpty() ? 0
                : Wording.count(old.text(), operation.before());
        if (count != 1 || operation.after() == null) {
            throw new Misfit(old.id(), text(operation.before()), count > 1 ? count + " \u00d7 " + operation.before()
                    : Wording.instead(old.text(), text(operation.before())));
        }
        Provision next = old.withText(Wording.replaced(old.text(), operation.before(), operation.after()));
        List<Provision> all = draft.profile().provisions().stream().map(p -> p.id().equals(old.id()) ? next : p).toList();
        return draft.with(all, new Redline(old.id(), old.number(), operation.before(), operation.after()));
    }

    static Draft repeal(Draft draft, Operation operation) {
        Provision old = existing(draft, operation);
        if (!Wording.same(old.text(), text(operation.before()))) {
            throw new Misfit(old.id(), text(operation.before()), old.text());
        }
        List<Provision> all = draft.profile().provisions().stream().filter(p -> !p.id().equals(old.id())).toList();
        return draft.with(all, new Redline(old.id(), old.number(), old.text(), ""));
    }

    static Draft insert(Draft draft, Operation operation) {
        String id = operation.provision();
        draft.profile().provision(id).ifPresent(old -> {
            throw new Misfit(id, "", old.text());
        });
        if (!id.matches("[0-9]+(\\.[0-9]+)?") || text(operation.after()).isBlank()) {
            throw new Misfit(id, text(operation.after()), "");
        }
        String number = "\u00a7 " + id.replace(".", " stk. ");
        Provision added = new Provision(id, number, headingOf(draft, id), Wording.kept(operation.after()), Handling.PEOPLE, List.of());
        List<Provision> all = Stream.concat(draft.profile().provisions().stream(), Stream.of(added))
                .sorted(Comparator.comparingLong(p -> place(p.id()))).toList();
        return draft.with(all, new Redline(id, number, "", added.text()));
    }

    private static Provision existing(Draft draft, Operation operation) {
        return draft.profile().provision(text(operation.provision())).orElseThrow(() ->
                new Misfit(text(operation.provision()), text(operation.before()), ""));
    }

    private static String headingOf(Draft draft, String id) {
        String paragraph = id.split("\\.")[0] + ".";
        return draft.profile().provisions().stream().filter(p -> p.id().startsWith(paragraph))
                .map(Provision::heading).findFirst().orElse("");
    }

    private static long place(String id) {
        String[] parts = id.split("\\.");
        return Long.parseLong(parts[0]) * 1000 + (parts.length > 1 ? Long.parseLong(parts[1]) : 0);
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }
}
