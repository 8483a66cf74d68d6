package dk.samstemt.statutes.rules.assembly;

import dk.samstemt.statutes.facts.AssemblyForm;
import dk.samstemt.statutes.facts.AssemblyKind;
import dk.samstemt.statutes.facts.BasisKind;
import dk.samstemt.statutes.facts.LegalBasis;
import dk.samstemt.statutes.facts.NoticeContents;
import dk.samstemt.statutes.facts.NoticeFacts;
import dk.samstemt.statutes.profile.DecisionRule;
import dk.samstemt.statutes.profile.DecisionScope;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Points;
import dk.samstemt.statutes.rules.Verdict;
import dk.samstemt.statutes.rules.dates.DateLaw;
import dk.samstemt.statutes.ruling.Finding;
import dk.samstemt.statutes.ruling.Point;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What the secretariat is told before a notice goes out: every refusal, and what is lawful but worth knowing. */
public final class Findings {

    private final NoticeFacts facts;
    private final Law law;

    private Findings(NoticeFacts facts, Law law) {
        this.facts = facts;
        this.law = law;
    }

    /** The findings on a drafted notice, those that block first. */
    public static List<Finding> of(NoticeFacts facts, Law law) {
        Findings findings = new Findings(facts, law);
        FeeFindings fees = new FeeFindings(facts, law);
        OperationFindings operations = new OperationFindings(law);
        return Stream.of(findings.blocking(), findings.basis(), findings.lastDay(), findings.strictly(), findings.late(),
                        facts.items().stream().flatMap(operations::of), facts.items().stream().flatMap(fees::of), findings.contact(), findings.fallback())
                .flatMap(found -> found).toList();
    }

    private Stream<Finding> blocking() {
        return AssemblyCourts.notice(facts, law).questions().stream().filter(question -> !question.answer())
                .flatMap(question -> question.points().stream()
                        .map(point -> finding(law, question.rule(), true, point)));
    }

    private Stream<Finding> basis() {
        LegalBasis basis = facts.basis();
        boolean call = facts.kind() == AssemblyKind.EXTRAORDINARY && basis != null
                && basis.kind() == BasisKind.MEMBER_CALL && basis.member() != null;
        return call ? Stream.of(found("GA-18", "BASIS_IS_MEMBER_CALL", "party", basis.member())) : Stream.of();
    }

    private Stream<Finding> lastDay() {
        LocalDate last = lastDispatch(law);
        return today().equals(last) ? Stream.of(found(periodRule(), "TODAY_IS_LAST_DAY", "lastLawfulDay", last,
                "lastMoment", law.calendar().endOfDay(last))) : Stream.of();
    }

    private Stream<Finding> strictly() {
        long missing = ChronoUnit.DAYS.between(lastDispatch(law.reading("A-2", "CLEAR_DAYS")), today());
        return missing > 0 && !today().isAfter(lastDispatch(law))
                ? Stream.of(found(periodRule(), "SHORT_UNDER_CLEAR_DAYS", "missingDays", missing)) : Stream.of();
    }

    private Stream<Finding> contact() {
        NoticeContents contents = facts.contents();
        return contents.contactAbsentFrom() == null || contents.deputyNamed() ? Stream.of()
                : Stream.of(found("GA-20", "CONTACT_ABSENT", "from", contents.contactAbsentFrom(), "until",
                        contents.contactAbsentUntil() == null ? contents.contactAbsentFrom() : contents.contactAbsentUntil()));
    }

    private Stream<Finding> fallback() {
        if (facts.form() != AssemblyForm.WRITTEN || !canFallBack()) {
            return Stream.empty();
        }
        LocalDate notice = facts.day().plusDays(1);
        LocalDate held = DateLaw.of(law).earliest(AssemblyKind.EXTRAORDINARY, notice);
        return Stream.of(found("GA-19", "PHYSICAL_FALLBACK", "noticeDay", notice, "earliestDay", held));
    }

    /** Statutes may know no extraordinary assembly, or none where people meet. */
    private boolean canFallBack() {
        return law.laysDown("GA-7") && law.parameter("notice.extraordinary").isPresent()
                && law.profile().decisionRules().stream().map(DecisionRule::reach).filter(Objects::nonNull).anyMatch(scope ->
                        scope.body() == DecisionScope.Body.ASSEMBLY && (scope.forms().isEmpty() || scope.forms().contains(AssemblyForm.PHYSICAL)));
    }

    /** A breach that is no bar (GA-27): the year is over for a lawful day, and the record will say so. */
    private Stream<Finding> late() {
        OrdinaryAssemblyIsHeldLate rule = new OrdinaryAssemblyIsHeldLate();
        NoticeCase notice = NoticeCase.of(facts, law);
        return !rule.applies(notice) || !law.laysDown(rule.id()) ? Stream.of() : Stream.of(rule.ask(notice, law)).filter(Verdict::answer)
                .flatMap(verdict -> verdict.points().stream()).filter(point -> !point.code().equals(OrdinaryAssemblyIsHeldLate.NOT_LATE))
                .map(point -> finding(law, rule.id(), false, point));
    }

    private LocalDate lastDispatch(Law reading) {
        return DateLaw.of(reading).lastDispatch(facts.kind(), facts.day());
    }

    private LocalDate today() {
        return law.calendar().dayOf(facts.decidedAt());
    }

    private String periodRule() {
        return facts.kind() == AssemblyKind.ORDINARY ? "GA-2" : "GA-7";
    }

    private Finding found(String rule, String code, Object... values) {
        return finding(law, rule, false, Verdict.point(code, values));
    }

    static Finding finding(Law law, String rule, boolean blocking, Point point) {
        String provision = law.provisions(rule).stream().findFirst().orElse(null);
        return new Finding(rule, provision, point.code(), blocking, Points.plain(point.values()));
    }
}
