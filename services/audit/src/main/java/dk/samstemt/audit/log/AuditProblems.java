package dk.samstemt.audit.log;

import dk.samstemt.platform.web.ProblemCatalogue;
import dk.samstemt.platform.web.ProblemType;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.util.List;

/** The problems of this service. */
@Configuration(proxyBeanMethods = false)
class AuditProblems {

    static final ProblemType INVALID_PAGING = new ProblemType("invalid-paging", 422);
    static final ProblemType INVALID_FILTER = new ProblemType("invalid-filter", 422);

    @Bean
    ProblemCatalogue auditProblemCatalogue() {
        return new ProblemCatalogue("dk/samstemt/audit/problems", List.of(INVALID_PAGING, INVALID_FILTER));
    }
}
