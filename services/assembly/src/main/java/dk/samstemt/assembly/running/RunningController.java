package dk.samstemt.assembly.running;

import dk.samstemt.assembly.law.Law;
import dk.samstemt.assembly.law.LawVersion;
import dk.samstemt.assembly.text.Words;
import dk.samstemt.platform.access.Action;
import dk.samstemt.platform.time.LegalTime;
import dk.samstemt.platform.web.ProblemException;
import dk.samstemt.platform.web.Problems;
import dk.samstemt.statutes.rules.amendment.FollowedVersion;
import dk.samstemt.statutes.ruling.Finding;
import dk.samstemt.statutes.text.Explainer;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What goes on while the statutes change: the assemblies under way that follow a version, each with the reason (AM-3). */
@RestController
@RequestMapping("/api/v1/associations/{association}/statutes/{version}/running")
class RunningController {

    private static final int LARGEST = 100;
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,5}");

    private final UnderWay underWay;
    private final Law law;
    private final LegalTime time;

    RunningController(UnderWay underWay, Law law, LegalTime time) {
        this.underWay = underWay;
        this.law = law;
        this.time = time;
    }

    /** 404 for a version that has not come to this service, or that never was. */
    @Action("assembly.read-running")
    @GetMapping
    RunningPage page(@PathVariable String association, @PathVariable String version, @RequestParam(required = false) String after,
                     @RequestParam(defaultValue = "50") int size) {
        if (size < 1 || size > LARGEST) {
            throw ProblemException.of(Problems.BAD_REQUEST);
        }
        LawVersion followed = followed(association, version);
        int inForce = law.inForce(association, time.now()).version();
        List<UnderWay.Row> found = underWay.of(association, followed.version(), after, size + 1);
        List<UnderWay.Row> page = found.subList(0, Math.min(size, found.size()));
        return new RunningPage(followed.version(), inForce, page.stream().map(row -> running(row, followed, inForce)).toList(),
                found.size() > size ? page.get(size - 1).assembly() : null);
    }

    private LawVersion followed(String association, String version) {
        return Optional.of(version).filter(NUMBER.asMatchPredicate()).flatMap(number -> law.known(association, Integer.parseInt(number)))
                .orElseThrow(() -> ProblemException.of(Problems.NOT_FOUND));
    }

    private static Running running(UnderWay.Row row, LawVersion followed, int inForce) {
        FollowedVersion follows = FollowedVersion.assembly(row.assembly(), followed.version(), followed.statutes().dayOf(row.letOut()), inForce);
        return new Running(row.assembly(), row.kind(), row.form(), row.day(), row.state(), follows.day(), follows.version(), follows.staysOnOlder(),
                why(follows, followed));
    }

    private static Running.Why why(FollowedVersion follows, LawVersion followed) {
        Finding finding = followed.statutes().amendments().why(follows);
        return new Running.Why(finding.rule(), Explainer.finding(finding, followed.profile(), Words.DA.locale()).provision(), follows.interpretation(),
                Words.both(words -> Explainer.finding(finding, followed.profile(), words.locale()).sentence()));
    }
}
