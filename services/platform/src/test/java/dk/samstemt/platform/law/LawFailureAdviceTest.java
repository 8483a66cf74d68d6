package dk.samstemt.platform.law;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.statutes.ruling.LawFailure;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.core.annotation.OrderUtils;

class LawFailureAdviceTest {

    private static final List<String> QUESTION = List.of("ADOPTS", "ASSEMBLY");

    @Test
    void silence_and_contradiction_of_the_statutes_are_problems_of_their_own() {
        assertThat(LawFailureAdvice.problem(LawFailure.silence(QUESTION, List.of(), List.of())).type()).isEqualTo(LawFailures.STATUTES_SILENT);
        assertThat(LawFailureAdvice.problem(LawFailure.contradiction(QUESTION, List.of("one", "two"), List.of("4.6", "8.1"))).type())
                .isEqualTo(LawFailures.STATUTES_CONTRADICT);
    }

    @Test
    void it_is_asked_before_the_advice_that_takes_every_exception() throws ClassNotFoundException {
        Class<?> all = Class.forName("dk.samstemt.platform.web.ProblemAdvice");
        assertThat(OrderUtils.getOrder(LawFailureAdvice.class)).isLessThan(OrderUtils.getOrder(all));
    }
}
