package dk.samstemt.platform.access;

import org.junit.jupiter.api.Test;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class AccessMatrixTest {

    @Test
    void theMatrixThatShipsCanBeReadAndDeniesWhatItDoesNotName() {
        AccessMatrix matrix = AccessMatrix.load();
        assertThat(matrix.row("voting.make-statement")).containsOnlyKeys(Roles.REPRESENTATIVE).containsValue(AccessMatrix.Scope.OWN);
        assertThat(matrix.row("voting.never-heard-of")).isEmpty();
    }

    @Test
    void aRowThatIsNoneIsRefused() {
        assertThatThrownBy(() -> parse("a.b,emperor,any")).hasMessageContaining("emperor");
        assertThatThrownBy(() -> parse("a.b,auditor,some")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> parse("a.b,auditor")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> AccessMatrix.parse(List.of("a.b,auditor,any"))).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> AccessMatrix.parse(List.of("action,role,scope", "a.b,auditor,any", "a.b,auditor,own"))).hasMessageContaining("Twice");
    }

    private static AccessMatrix parse(String row) {
        return AccessMatrix.parse(List.of("action,role,scope", row));
    }
}
