package dk.samstemt.membership.intake;

import dk.samstemt.membership.intake.file.Grid;
import dk.samstemt.membership.intake.file.UnreadableFile;
import dk.samstemt.membership.intake.model.Column;
import dk.samstemt.membership.intake.model.Line;
import dk.samstemt.membership.problem.MembershipProblems;
import dk.samstemt.platform.web.ProblemException;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/** From a table to rows with named columns. A file that is no members' list is refused as a whole, with every column that is wrong. */
final class Lines {

    private Lines() {
    }

    /** The rows of a file. @throws ProblemException 422 when it is no list, saying why */
    static List<Line> of(Intake intake) {
        try {
            return of(intake.format().read(intake.content()));
        } catch (UnreadableFile unreadable) {
            throw ProblemException.of(MembershipProblems.LIST_REFUSED).at("/file", unreadable.code());
        }
    }

    private static List<Line> of(Grid grid) {
        if (grid.rows().isEmpty()) {
            throw ProblemException.of(MembershipProblems.LIST_REFUSED).at("/file", "no-rows");
        }
        List<Column> columns = columns(grid.rows().get(0).cells());
        if (grid.rows().size() == 1) {
            throw ProblemException.of(MembershipProblems.LIST_REFUSED).at("/file", "no-rows");
        }
        return grid.rows().stream().skip(1).map(row -> new Line(row.number(), cells(columns, row.cells()))).toList();
    }

    /** By position; null for a column without heading, in which nothing is looked for. */
    private static List<Column> columns(List<String> headings) {
        ProblemException faults = ProblemException.of(MembershipProblems.LIST_REFUSED);
        List<String> wrong = new ArrayList<>();
        List<Column> columns = new ArrayList<>();
        IntStream.range(0, headings.size()).forEach(position -> {
            Column column = Column.headed(headings.get(position)).orElse(null);
            boolean doubled = column != null && columns.contains(column);
            if (doubled || column == null && !headings.get(position).isBlank()) {
                wrong.add("/columns/" + (position + 1) + (doubled ? " doubled-column" : " unknown-column"));
            }
            columns.add(column);
        });
        wrong.forEach(fault -> faults.at(fault.split(" ")[0], fault.split(" ")[1]));
        List<Column> missing = Arrays.stream(Column.values()).filter(column -> column.isRequired() && !columns.contains(column)).toList();
        missing.forEach(column -> faults.at("/columns" + column.pointer(), "missing-column", List.of(column.heading(Locale.forLanguageTag("da")), column.heading(Locale.ENGLISH))));
        if (!wrong.isEmpty() || !missing.isEmpty()) {
            throw faults;
        }
        return columns;
    }

    private static Map<Column, String> cells(List<Column> columns, List<String> written) {
        Map<Column, String> cells = new EnumMap<>(Column.class);
        IntStream.range(0, Math.min(columns.size(), written.size())).filter(position -> columns.get(position) != null)
                .forEach(position -> cells.put(columns.get(position), written.get(position)));
        return cells;
    }
}
