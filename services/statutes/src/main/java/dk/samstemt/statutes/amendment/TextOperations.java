package dk.samstemt.statutes.amendment;

import dk.samstemt.statutes.profile.Handling;
import dk.samstemt.statutes.profile.Provision;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Operations on the words of provisions. */
final class TextOperations {

    static final String ID = "[1-9][0-9]{0,3}[a-h]?(\\.[1-9][0-9]{0,3})?";

    /** Above every number of a paragraph. */
    private static final long BEYOND = 10_000;

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
        return draft.with(all, redline(old, operation.before(), operation.after(), next.text()));
    }

    static Draft repeal(Draft draft, Operation operation) {
        Provision old = existing(draft, operation);
        if (!Wording.same(old.text(), text(operation.before()))) {
            throw new Misfit(old.id(), text(operation.before()), old.text());
        }
        List<Provision> all = draft.profile().provisions().stream().filter(p -> !p.id().equals(old.id())).toList();
        return draft.with(all, redline(old, old.text(), "", ""));
    }

    static Draft insert(Draft draft, Operation operation) {
        String id = text(operation.provision());
        draft.profile().provision(id).ifPresent(old -> {
            throw new Misfit(id, "", old.text());
        });
        if (!id.matches(ID) || text(operation.after()).isBlank()) {
            throw new Misfit(id, text(operation.after()), "");
        }
        Provision added = new Provision(id, number(id), headingOf(draft, id), Wording.kept(operation.after()), Handling.PEOPLE, List.of());
        List<Provision> all = Stream.concat(draft.profile().provisions().stream(), Stream.of(added))
                .sorted(Comparator.comparingLong(p -> place(p.id()))).toList();
        return draft.with(all, new Redline(id, added.number(), "", added.text(), Difference.of("", added.text())));
    }

    /** The heading of a section stands over all its provisions. */
    static Draft heading(Draft draft, Operation operation) {
        Provision old = existing(draft, operation);
        if (!Wording.same(old.heading(), text(operation.before())) || text(operation.after()).isBlank()) {
            throw new Misfit(old.id(), text(operation.before()), old.heading());
        }
        String heading = Wording.kept(operation.after());
        List<Provision> all = draft.profile().provisions().stream()
                .map(p -> section(p.id()).equals(section(old.id())) ? p.withHeading(heading) : p).toList();
        return draft.with(all, headline(old, heading));
    }

    /** Another heading over the section that a provision stands in. */
    static Redline headline(Provision old, String heading) {
        return new Redline(old.id(), "\u00a7 " + section(old.id()), old.heading(), heading, Difference.of(old.heading(), heading));
    }

    /** The number of the section that a provision stands in. */
    static String section(String id) {
        return id.split("\\.")[0];
    }

    static Provision existing(Draft draft, Operation operation) {
        return draft.profile().provision(text(operation.provision())).orElseThrow(() ->
                new Misfit(text(operation.provision()), text(operation.before()), ""));
    }

    private static String headingOf(Draft draft, String id) {
        return draft.profile().provisions().stream().filter(p -> section(p.id()).equals(section(id)))
                .map(Provision::heading).findFirst().orElse("");
    }

    static String number(String id) {
        return "\u00a7 " + id.replaceAll("([a-h])", " $1").replace(".", " stk. ");
    }

    /** 4.2 before 4.10, and 4.10 before 4a.1. */
    private static long place(String id) {
        String[] parts = id.split("\\.");
        int letter = parts[0].replaceAll("[0-9]", "").isEmpty() ? 0 : parts[0].charAt(parts[0].length() - 1) - 'a' + 1;
        return (Long.parseLong(parts[0].replaceAll("[a-z]", "")) * 10 + letter) * BEYOND + (parts.length > 1 ? Long.parseLong(parts[1]) : 0);
    }

    private static Redline redline(Provision old, String removed, String added, String next) {
        return new Redline(old.id(), old.number(), removed, added, Difference.of(old.text(), next));
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }
}
