package dk.samstemt.statutes;

import dk.samstemt.statutes.facts.AssemblyPlan;
import dk.samstemt.statutes.facts.Purpose;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.agenda.AgendaLaw;
import dk.samstemt.statutes.rules.amendment.AmendmentLaw;
import dk.samstemt.statutes.rules.board.BoardLaw;
import dk.samstemt.statutes.rules.dates.DateLaw;
import dk.samstemt.statutes.rules.dissolution.DissolutionLaw;
import dk.samstemt.statutes.rules.fees.FeeLaw;
import dk.samstemt.statutes.rules.members.MemberLaw;
import dk.samstemt.statutes.rules.meeting.MeetingLaw;
import dk.samstemt.statutes.ruling.RulingKind;
import java.util.List;

/** The ways into the fields of law, one each; {@link Statutes} has them all. */
abstract class LawByField {

    final Law law;

    LawByField(Law law) {
        this.law = law;
    }

    /** The law of the board and its chairmanship (§ 5). */
    public BoardLaw board() {
        return BoardLaw.of(law);
    }

    /** What the statutes say on members: eligibility, admission, withdrawal, representation, signature. */
    public MemberLaw members() {
        return MemberLaw.of(law);
    }

    /** What the statutes say on fees, audit and administration. */
    public FeeLaw fees() {
        return FeeLaw.of(law);
    }

    /** What an agenda must hold and a record state. */
    public AgendaLaw agenda() {
        return AgendaLaw.of(law);
    }

    /** What the statutes say about dissolution and the use of the assets. */
    public DissolutionLaw dissolution() {
        return DissolutionLaw.of(law);
    }

    /** Every date the statutes lead to: the whole timetable, what-if, withdrawals, fees, elections. */
    public DateLaw dates() {
        return DateLaw.of(law);
    }

    /** What they say of amendments beyond a single decision (AM-3, AM-4, AM-5). */
    public AmendmentLaw amendments() {
        return new AmendmentLaw(law, facts -> new Timetables(dates()).of(AssemblyPlan.of(facts.kind(), facts.form(), Purpose.BUSINESS), facts.day(),
                law.calendar().endOfDay(facts.day())));
    }

    /** What they say of physical assemblies. */
    public MeetingLaw meeting() {
        return new MeetingLaw(law);
    }

    /** Ids of the rules these statutes lay down for a question, in the order they are asked; empty where they are silent on it. */
    public List<String> rulesOn(RulingKind kind) {
        return CourtRegister.of(kind).laidDown(law);
    }

    /** Whether these statutes lay a rule down. */
    public boolean laysDown(String rule) {
        return law.laysDown(rule);
    }
}
