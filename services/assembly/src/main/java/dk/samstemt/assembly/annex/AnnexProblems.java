package dk.samstemt.assembly.annex;

import dk.samstemt.platform.web.ProblemCatalogue;
import dk.samstemt.platform.web.ProblemType;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The problems of files that are sent; texts in {@code dk/samstemt/assembly/annex/problems_da/en.properties}. */
@Configuration
class AnnexProblems {

    /** Said to be a PDF and is none, is something else as well, or cannot be read within bounds. */
    static final ProblemType NOT_A_PDF = new ProblemType("not-a-pdf", 415);
    /** A PDF that acts, holds another file or hides its content; carries what was found. */
    static final ProblemType PDF_ACTIVE_CONTENT = new ProblemType("pdf-active-content", 422);
    /** The assembly has as many annexes as it can have. */
    static final ProblemType TOO_MANY = new ProblemType("too-many-annexes", 413);

    @Bean
    ProblemCatalogue annexProblemCatalogue() {
        return new ProblemCatalogue("dk/samstemt/assembly/annex/problems", List.of(NOT_A_PDF, PDF_ACTIVE_CONTENT, TOO_MANY));
    }
}
