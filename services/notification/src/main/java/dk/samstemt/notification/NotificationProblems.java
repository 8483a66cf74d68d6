package dk.samstemt.notification;

import dk.samstemt.platform.web.ProblemCatalogue;
import dk.samstemt.platform.web.ProblemType;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The problems of this service. */
@Configuration(proxyBeanMethods = false)
public class NotificationProblems {

    /** A personal link after its end. */
    public static final ProblemType LINK_EXPIRED = new ProblemType("link-expired", 410);
    /** Nothing more is sent about this assembly. */
    public static final ProblemType ASSEMBLY_OVER = new ProblemType("assembly-over", 409);
    /** There is nobody to send to. */
    public static final ProblemType NO_REPRESENTATIVE = new ProblemType("no-representative", 409);
    /** Everybody has the notice, or it is on its way. */
    public static final ProblemType NOTHING_TO_RESEND = new ProblemType("nothing-to-resend", 409);

    /** The ballot is not open: nobody can answer, so nobody is reminded. */
    public static final ProblemType NO_REMINDER_NOW = new ProblemType("no-reminder-now", 409);
    /** The parties were reminded less than an hour ago. */
    public static final ProblemType REMINDED_RECENTLY = new ProblemType("reminded-recently", 409);
    /** Every party has answered. */
    public static final ProblemType NOBODY_TO_REMIND = new ProblemType("nobody-to-remind", 409);

    /** Mails cannot be searched for like that. */
    public static final ProblemType INVALID_SEARCH = new ProblemType("invalid-search", 422);

    @Bean
    ProblemCatalogue notificationProblemCatalogue() {
        return new ProblemCatalogue("dk/samstemt/notification/problems",
                List.of(LINK_EXPIRED, ASSEMBLY_OVER, NO_REPRESENTATIVE, NOTHING_TO_RESEND,
                        NO_REMINDER_NOW, REMINDED_RECENTLY, NOBODY_TO_REMIND, INVALID_SEARCH));
    }
}
