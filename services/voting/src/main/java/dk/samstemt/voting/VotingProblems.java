package dk.samstemt.voting;

import dk.samstemt.platform.web.ProblemCatalogue;
import dk.samstemt.platform.web.ProblemType;
import dk.samstemt.voting.draft.DraftProblems;
import dk.samstemt.voting.evidence.EvidenceProblems;
import dk.samstemt.voting.reading.ReadingProblems;
import dk.samstemt.voting.statement.StatementProblems;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The problems of this service, each a page in both languages. */
@Configuration(proxyBeanMethods = false)
class VotingProblems {
    @Bean
    ProblemCatalogue votingProblemCatalogue() {
        List<ProblemType> types = Stream.of(StatementProblems.ALL, DraftProblems.ALL, EvidenceProblems.ALL, ReadingProblems.ALL).flatMap(List::stream).toList();
        return new ProblemCatalogue("dk/samstemt/voting/problems", types);
    }
}
