package dk.samstemt.assembly.problem;

import dk.samstemt.platform.web.ProblemCatalogue;
import dk.samstemt.platform.web.ProblemType;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The problems of this service; texts in {@code dk/samstemt/assembly/problems_da/en.properties}. */
@Configuration
public class AssemblyProblems {

    /** The statutes say no; carries rule, provision, ruling, explanation and, where known, the earliest lawful day. */
    public static final ProblemType REFUSED_BY_LAW = new ProblemType("refused-by-law", 422);
    /** The assembly is no longer a draft. */
    public static final ProblemType NOT_A_DRAFT = new ProblemType("not-a-draft", 409);
    /** Another revision of the record is the current one, or it is no longer up for approval. */
    public static final ProblemType RECORD_MOVED_ON = new ProblemType("record-moved-on", 409);
    /** That office has given its verdict on this revision. */
    public static final ProblemType VERDICT_GIVEN = new ProblemType("verdict-given", 409);
    /** The caller holds no office of the chairmanship at this moment. */
    public static final ProblemType NOT_IN_OFFICE = new ProblemType("not-in-office", 403);
    /** Nobody has asked for a correction of the current revision. */
    public static final ProblemType NOTHING_TO_CORRECT = new ProblemType("nothing-to-correct", 409);
    /** Somebody has approved this revision of the record, or all have: no words are written into it any more. */
    public static final ProblemType RECORD_NOT_OPEN = new ProblemType("record-not-open", 409);
    /** The annex is not what it says it is, or of no kind we take. */
    public static final ProblemType ANNEX_REFUSED = new ProblemType("annex-refused", 415);
    /** The annex is larger than 10 MB. */
    public static final ProblemType ANNEX_TOO_LARGE = new ProblemType("annex-too-large", 413);
    /** The version of the statutes that applies has not arrived yet. */
    public static final ProblemType STATUTES_NOT_HERE = new ProblemType("statutes-not-here", 503);

    /** Nothing is to be remedied: convening has neither failed nor is it at risk, or another remedy came first. */
    public static final ProblemType NOTHING_TO_REMEDY = new ProblemType("nothing-to-remedy", 409);
    /** The party has waived the period. */
    public static final ProblemType WAIVER_RECORDED = new ProblemType("waiver-recorded", 409);
    /** The assembly is not convened, or not any more: there is nothing to cancel. */
    public static final ProblemType NOT_CONVENED = new ProblemType("not-convened", 409);
    /** Another person has decided what the task asked for. */
    public static final ProblemType TASK_DECIDED = new ProblemType("task-decided", 409);
    /** The task ends by another call: the remedy, the verdict or the correction itself. */
    public static final ProblemType COMPLETED_ELSEWHERE = new ProblemType("completed-elsewhere", 409);

    @Bean
    ProblemCatalogue assemblyProblemCatalogue() {
        return new ProblemCatalogue("dk/samstemt/assembly/problems", List.of(REFUSED_BY_LAW, NOT_A_DRAFT, RECORD_MOVED_ON,
                VERDICT_GIVEN, NOT_IN_OFFICE, NOTHING_TO_CORRECT, RECORD_NOT_OPEN, ANNEX_REFUSED, ANNEX_TOO_LARGE, STATUTES_NOT_HERE, NOTHING_TO_REMEDY, WAIVER_RECORDED,
                NOT_CONVENED, TASK_DECIDED, COMPLETED_ELSEWHERE));
    }
}
