package dk.samstemt.audit.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samstemt.audit.testkit.House;
import dk.samstemt.audit.testkit.TheLog;
import dk.samstemt.audit.testkit.Wire;
import dk.samstemt.contracts.assembly.RollRequested;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.dao.DataAccessException;

class AppendOnlyIT {

    @BeforeAll
    static void anEntry() {
        Wire.send(Wire.event("log-fixed/a1", 1, new RollRequested("a1", "2023-11-14")));
        TheLog.withSize("log-fixed", 1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "UPDATE log_entry SET type = 'x'|permission denied",
            "DELETE FROM log_entry|permission denied",
            "TRUNCATE log_entry|permission denied"})
    void the_service_itself_can_only_append(String statement, String answer) {
        assertThatThrownBy(() -> House.database("app").sql(statement).update()).isInstanceOf(DataAccessException.class).rootCause().hasMessageContaining(answer);
        assertThat(TheLog.of("log-fixed")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"UPDATE log_entry SET type = 'x'", "DELETE FROM log_entry", "TRUNCATE log_entry"})
    void even_the_owner_is_stopped(String statement) {
        assertThatThrownBy(() -> House.database("owner").sql(statement).update()).rootCause().hasMessageContaining("the decision log is append-only");
        assertThat(TheLog.of("log-fixed")).hasSize(1);
    }

    @Test
    void the_service_connects_as_itself() {
        assertThat(House.database("app").sql("SELECT current_user").query(String.class).single()).isEqualTo("audit_app");
    }
}
