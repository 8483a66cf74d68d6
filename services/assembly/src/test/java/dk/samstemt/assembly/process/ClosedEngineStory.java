package dk.samstemt.assembly.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samstemt.bpmn.Delegates;
import dk.samstemt.bpmn.Model;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.variable.Variables.SerializationDataFormats;
import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;

/** What the engine itself must not do, should a model or a value ever get past the lint: B61, B62, B63 and B67 of the catalogue of bad input. */
class ClosedEngineStory {

    private final Hall hall = Stage.hall();

    private ProcessEngineConfigurationImpl settings() {
        return (ProcessEngineConfigurationImpl) hall.engine().getProcessEngineConfiguration();
    }

    @Test
    void settings_that_matter() {
        assertThat(settings().isDeserializationTypeValidationEnabled()).isTrue();
        assertThat(settings().isJavaSerializationFormatEnabled()).isFalse();
        assertThat(settings().isEnableExpressionsInAdhocQueries()).isFalse();
        assertThat(settings().isEnableExpressionsInStoredQueries()).isFalse();
        assertThat(settings().isEnableXxeProcessing()).isFalse();
        assertThat(settings().isEnforceHistoryTimeToLive()).isTrue();
        assertThat(settings().isDmnEnabled()).isFalse();
        assertThat(settings().isCmmnEnabled()).isFalse();
        assertThat(settings().getHistory()).isEqualTo(ProcessEngineConfiguration.HISTORY_ACTIVITY);
        assertThat(settings().getDatabaseSchemaUpdate()).isEqualTo(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_FALSE);
    }

    @Test
    void a_serialised_object_is_no_variable() {
        Story story = new Story(hall, "ass-closed", "serialised").called();
        assertThatThrownBy(() -> set(story, org.camunda.bpm.engine.variable.Variables.serializedObjectValue("rO0ABXNyAAR")
                .objectTypeName("java.util.ArrayList").serializationDataFormat(SerializationDataFormats.JAVA).create())).isInstanceOf(ProcessEngineException.class);
    }

    private void set(Story story, Object value) {
        String instance = hall.engine().getRuntimeService().createProcessInstanceQuery().processInstanceBusinessKey(story.ref.key()).list().get(0).getId();
        hall.inTransaction(() -> hall.engine().getRuntimeService().setVariable(instance, "smuggled", value));
    }

    @Test
    void a_script_finds_no_engine() {
        assertThat(settings().getScriptEngineResolver()).isInstanceOf(NoScripts.class);
        assertThat(settings().getScriptEngineResolver().getScriptEngine("javascript", false)).isNull();
    }

    @Test
    void expressions_see_the_named_steps_and_nothing_of_java() {
        assertThatThrownBy(() -> settings().getExpressionManager().createExpression("${processEngineConfiguration}").getValue(null)).isInstanceOf(ProcessEngineException.class);
        assertThat(settings().getBeans().keySet()).isEqualTo(Delegates.BEANS);
    }

    @Test
    void a_doctype_and_a_model_without_time_to_live_are_not_deployed() {
        String good = new String(Model.bytes("statutesAmendment"), StandardCharsets.UTF_8);
        refused(good.replaceFirst("<bpmn:definitions", "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><bpmn:definitions"));
        refused(good.replace(" camunda:historyTimeToLive=\"P1825D\"", ""));
        refused(good.replaceAll("targetRef=\"end_newVersion\"", "targetRef=\"nowhere\""));
        refused(good.substring(0, good.length() / 2));
        refused("");
    }

    private void refused(String model) {
        assertThatThrownBy(() -> hall.inTransaction(() -> hall.engine().getRepositoryService().createDeployment().name("bad")
                .addString("bad.bpmn", model).deploy())).isInstanceOfAny(ParseException.class, ProcessEngineException.class);
        assertThat(hall.engine().getRepositoryService().createDeploymentQuery().deploymentName("bad").count()).isZero();
    }
}
