package dk.samstemt.platform.law;

import dk.samstemt.platform.web.ProblemCatalogue;
import dk.samstemt.platform.web.ProblemType;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The problems of a service whose question the statutes do not answer, or answer twice. To be imported by the service. */
@Configuration(proxyBeanMethods = false)
@Import(LawFailureAdvice.class)
public class LawFailures {

    /** No provision of the statutes answers the question. */
    static final ProblemType STATUTES_SILENT = new ProblemType("statutes-silent", 422);
    /** Several provisions answer it, none an exception from the other. */
    static final ProblemType STATUTES_CONTRADICT = new ProblemType("statutes-contradict", 422);

    @Bean
    ProblemCatalogue lawFailureCatalogue() {
        return new ProblemCatalogue("dk/samstemt/platform/law/problems", List.of(STATUTES_SILENT, STATUTES_CONTRADICT));
    }
}
