package dk.samstemt.notification.link;

import dk.samstemt.platform.web.ProblemCatalogue;
import dk.samstemt.platform.web.ProblemType;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The problems of this service. */
@Configuration(proxyBeanMethods = false)
class LinkProblems {

    static final ProblemType EXPIRED = new ProblemType("link-expired", 410);

    @Bean
    ProblemCatalogue notificationProblems() {
        return new ProblemCatalogue("dk/samstemt/notification/problems", List.of(EXPIRED));
    }
}
