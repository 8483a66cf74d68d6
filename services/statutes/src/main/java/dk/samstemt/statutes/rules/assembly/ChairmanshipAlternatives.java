package dk.samstemt.statutes.rules.assembly;

import dk.samstemt.statutes.facts.Approval;
import dk.samstemt.statutes.facts.ApprovalFacts;
import dk.samstemt.statutes.facts.Office;
import dk.samstemt.statutes.facts.OfficeHolder;
import dk.samstemt.statutes.profile.Party;
import dk.samstemt.statutes.rules.Alternative;
import dk.samstemt.statutes.rules.Choices;
import dk.samstemt.statutes.rules.Law;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Who could have been in the chairmanship when its record was approved: in each office, from each class of members, and as a deputy. */
record ChairmanshipAlternatives(ApprovalFacts facts, Law law) {

    List<Alternative<ApprovalFacts>> all() {
        List<Alternative<ApprovalFacts>> all = new ArrayList<>();
        Stream.of(Office.values()).forEach(office -> all.addAll(office(office)));
        deputy().ifPresent(all::add);
        return all;
    }

    private List<Alternative<ApprovalFacts>> office(Office office) {
        HolderAlternatives<ApprovalFacts> holders = new HolderAlternatives<>(ChairmanshipAlternatives::holders, ChairmanshipAlternatives::with, office);
        List<String> wanting = parties().stream().filter(party -> facts.inOffice().stream().noneMatch(holder -> isOfClass(holder.party(), party))).toList();
        List<Alternative<ApprovalFacts>> all = new ArrayList<>(List.of(holders.held(facts, Stream.concat(wanting.stream(), law.profile().partyIds().stream()).findFirst().orElseThrow())));
        holders.holders(facts).findFirst().ifPresent(holder -> {
            all.add(holders.by("sameHolder", true, HolderAlternatives.somebody(office)));
            approver(office).ifPresent(person -> all.add(holders.by("approverHolds", false, person)));
            all.add(holders.from(holder.party(), parties().stream().filter(party -> !isOfClass(holder.party(), party)).toList()));
        });
        return all;
    }

    /** Who gave a verdict in an office without holding it. */
    private Optional<String> approver(Office office) {
        return facts.approvals().stream().filter(approval -> approval.office() == office && !ChairmanshipApproves.holds(facts, approval)).map(Approval::person).findFirst();
    }

    /** A party of each class that the chairmanship is composed of. */
    private List<String> parties() {
        List<String> classes = law.profile().chairmanship() == null ? List.of() : law.profile().chairmanship().composition();
        return classes.stream().distinct().flatMap(known -> law.profile().parties().stream().map(Party::id).filter(party -> law.classOf(party).equals(known)).limit(1)).toList();
    }

    private boolean isOfClass(String one, String other) {
        return law.classOf(one).equals(law.classOf(other));
    }

    /** No deputy of the chair, who is always a vice-chair, or, where there is none, a vice-chair as the deputy: the one who has answered as the chair, if any. */
    private Optional<Alternative<ApprovalFacts>> deputy() {
        boolean now = !deputies(facts).isEmpty();
        List<OfficeHolder> able = facts.inOffice().stream().filter(holder -> holder.office() != Office.CHAIR).toList();
        Optional<OfficeHolder> acting = able.stream().filter(holder -> approver(Office.CHAIR).filter(holder.person()::equals).isPresent()).findFirst().or(() -> able.stream().findFirst());
        return acting.map(vice -> Choices.flip("deputyActs", now, (f, acts) -> f.with(Stream.concat(holders(f).stream(),
                Stream.of(OfficeHolder.deputy(vice.person(), vice.party(), null, null)).filter(deputy -> acts)).toList())));
    }

    private static List<OfficeHolder> deputies(ApprovalFacts facts) {
        return some(facts, holder -> ChairIsThereOrDeputised.deputises(facts, holder));
    }

    /** Those who hold an office themselves. */
    private static List<OfficeHolder> holders(ApprovalFacts facts) {
        return some(facts, holder -> !ChairIsThereOrDeputised.deputises(facts, holder));
    }

    private static List<OfficeHolder> some(ApprovalFacts facts, Predicate<OfficeHolder> wanted) {
        return facts.inOffice().stream().filter(wanted).toList();
    }

    /** Others who hold the offices, with the deputies as they are. */
    private static ApprovalFacts with(ApprovalFacts facts, List<OfficeHolder> others) {
        return facts.with(Stream.concat(others.stream(), deputies(facts).stream()).toList());
    }
}
