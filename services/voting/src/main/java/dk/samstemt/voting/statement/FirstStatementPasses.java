package dk.samstemt.voting.statement;

import dk.samstemt.platform.access.Access;
import dk.samstemt.platform.manners.NeverRefused;
import dk.samstemt.platform.web.ProblemException;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.server.PathContainer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

import java.util.Map;

/**
 * A party's first statement is taken however often its own representative has asked before: haste must not cost a party its say.
 * Nobody else passes by way of a party that is silent.
 */
@Component
class FirstStatementPasses implements NeverRefused {

    private static final PathPattern STATEMENTS = new PathPatternParser()
            .parse("/api/v1/associations/{association}/assemblies/{assembly}/ballot/parties/{party}/statements");

    private final JdbcClient jdbc;
    private final Access access;

    FirstStatementPasses(JdbcClient jdbc, Access access) {
        this.jdbc = jdbc;
        this.access = access;
    }

    @Override
    public boolean concerns(HttpServletRequest request) {
        PathPattern.PathMatchInfo place = STATEMENTS.matchAndExtract(PathContainer.parsePath(request.getRequestURI()));
        return place != null && request.getMethod().equals("POST") && speaks(place.getUriVariables()) && saysNothingYet(place.getUriVariables());
    }

    private boolean speaks(Map<String, String> place) {
        try {
            return access.caller(place.get("association")).parties().contains(place.get("party"));
        } catch (ProblemException stranger) {
            return false;
        }
    }

    private boolean saysNothingYet(Map<String, String> place) {
        return jdbc.sql("""
                        select not exists (select 1 from statement s where s.association = p.association and s.assembly = p.assembly and s.party = p.party)
                        from ballot_party p where p.association = :association and p.assembly = :assembly and p.party = :party""")
                .params(place).query(Boolean.class).optional().orElse(false);
    }
}
