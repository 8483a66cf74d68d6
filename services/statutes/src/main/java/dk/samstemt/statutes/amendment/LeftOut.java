package dk.samstemt.statutes.amendment;

import dk.samstemt.statutes.profile.Provision;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A number that is left out where a provision is put in: {@code 4.9} beside {@code 4.7}, or a section 15 after 13. Lawful, for a repealed
 * number stays free and another amendment may fill it; whoever drafts it should know.
 */
public final class LeftOut {

    private LeftOut() {
    }

    /**
     * The number before that of a new provision, as people write it, where it is not there.
     *
     * @param id the place of the new one
     * @param there what stands in the statutes
     * @param amendment what it is put in by, and may put in what comes before it too
     */
    public static Optional<String> before(String id, List<Provision> there, Amendment amendment) {
        if (id == null || !id.matches(TextOperations.ID)) {
            return Optional.empty();
        }
        List<String> ids = Stream.concat(there.stream().map(Provision::id), amendment.operations().stream()
                .filter(operation -> operation.kind() == OperationKind.INSERT).map(Operation::provision)).toList();
        List<String> sections = ids.stream().map(TextOperations::section).toList();
        return Stream.concat(section(TextOperations.section(id)).filter(before -> !sections.contains(before)),
                paragraph(id).filter(before -> !ids.contains(before))).findFirst().map(TextOperations::number);
    }

    /** 12 before 13, 4a before 4b, and 4 before 4a. */
    private static Stream<String> section(String section) {
        char last = section.charAt(section.length() - 1);
        String front = section.substring(0, section.length() - 1);
        if (last >= 'a') {
            return Stream.of(last == 'a' ? front : front + (char) (last - 1));
        }
        int number = Integer.parseInt(section);
        return number == 1 ? Stream.empty() : Stream.of(String.valueOf(number - 1));
    }

    private static Stream<String> paragraph(String id) {
        String[] parts = id.split("\\.");
        int number = parts.length == 1 ? 1 : Integer.parseInt(parts[1]);
        return number == 1 ? Stream.empty() : Stream.of(parts[0] + "." + (number - 1));
    }

    /** A place as people write it, for example {@code § 4 stk. 9}. */
    public static String written(String id) {
        return TextOperations.number(id);
    }
}
