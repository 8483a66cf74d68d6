package dk.samstemt.blueprint;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import org.junit.jupiter.api.Test;

import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** Methods stay small enough to be read at a glance; records are data and may be as wide as what they hold. */
class SizeTest {

    private static final int LONGEST_METHOD = 25;
    private static final int MOST_PARAMETERS = 5;

    @Test
    void methods_are_short_and_take_few_parameters() {
        List<String> offenders = House.files("services", ".java").stream().filter(House::isMain)
                .flatMap(file -> offenders(House.ROOT.relativize(file), House.text(file)).stream()).toList();
        assertThat(offenders).isEmpty();
    }

    @Test
    void a_long_method_and_a_wide_one_are_seen() {
        String source = "class A { void longOne() {" + "\n int a;".repeat(LONGEST_METHOD) + "\n } void wide(int a, int b, int c, int d, int e, int f) { } }";
        assertThat(offenders(Path.of("A.java"), source)).hasSize(2);
    }

    private static List<String> offenders(Path file, String source) {
        List<String> found = new ArrayList<>();
        JavacTask task = (JavacTask) ToolProvider.getSystemJavaCompiler().getTask(null, null, null, List.of("-proc:none"), null, List.of(inMemory(source)));
        try {
            task.parse().forEach(unit -> new Methods(file, unit, Trees.instance(task).getSourcePositions(), found).scan(unit, null));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    private static JavaFileObject inMemory(String source) {
        return new SimpleJavaFileObject(URI.create("mem:///A.java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return source;
            }
        };
    }

    private static final class Methods extends TreePathScanner<Void, Void> {

        private final Path file;
        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private final List<String> found;

        private Methods(Path file, CompilationUnitTree unit, SourcePositions positions, List<String> found) {
            this.file = file;
            this.unit = unit;
            this.positions = positions;
            this.found = found;
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            if (method.getBody() != null && positions.getStartPosition(unit, method.getBody()) >= 0) {
                long from = unit.getLineMap().getLineNumber(positions.getStartPosition(unit, method.getBody()));
                long until = unit.getLineMap().getLineNumber(positions.getEndPosition(unit, method.getBody()));
                note(method, until - from + 1 > LONGEST_METHOD, "is " + (until - from + 1) + " lines long");
            }
            boolean endpoint = method.getModifiers().toString().contains("Mapping");
            note(method, !endpoint && method.getReturnType() != null && method.getParameters().size() > MOST_PARAMETERS,
                    "takes " + method.getParameters().size() + " parameters");
            return super.visitMethod(method, nothing);
        }

        private void note(MethodTree method, boolean offends, String what) {
            if (offends) {
                found.add(file + " " + method.getName() + " " + what);
            }
        }
    }
}
