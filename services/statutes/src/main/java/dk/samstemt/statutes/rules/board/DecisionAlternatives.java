package dk.samstemt.statutes.rules.board;

import dk.samstemt.statutes.decision.Stance;
import dk.samstemt.statutes.facts.board.BoardDecisionFacts;
import dk.samstemt.statutes.facts.board.BoardMeetingForm;
import dk.samstemt.statutes.facts.board.BoardVote;
import dk.samstemt.statutes.rules.Alternative;
import dk.samstemt.statutes.rules.Alternatives;
import dk.samstemt.statutes.rules.Choices;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Move;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What could be otherwise when the board decides: every member's stance, who chairs, the form, what matter it is, and what the rules of procedure say. */
final class DecisionAlternatives implements Alternatives<BoardDecisionFacts> {

    @Override
    public List<Alternative<BoardDecisionFacts>> of(BoardDecisionFacts facts, Law law) {
        List<Alternative<BoardDecisionFacts>> all = new ArrayList<>();
        facts.roll().stream().filter(party -> Composition.seats(party, false, law) > 0).forEach(party -> all.add(stances(facts, law, party)));
        all.add(chairs(facts));
        all.add(Alternative.choice("boardForm", Stream.of(BoardMeetingForm.values()).filter(form -> form != facts.form())
                .map(form -> Move.<BoardDecisionFacts>of("boardForm", "", facts.form(), form, f -> new BoardDecisionFacts(f.item(), f.day(), form,
                        f.markedMatter(), f.putToBoard(), f.boardsMatter(), f.chair(), f.roll(), f.vacant(), f.votes(), f.rulesOfProcedure())))
                .toList()));
        all.add(matters(facts, law));
        facts.roll().forEach(party -> all.add(Alternative.choice("stance/" + party, List.of(Move.of("onRoll", party, true, false,
                f -> f.of(f.roll().stream().filter(other -> !other.equals(party)).toList()))))));
        all.addAll(procedure(facts, law));
        return all;
    }

    /** The rules of procedure and, where there are any, the day on which they have to be in force; without them no rule asks for the day. */
    private static List<Alternative<BoardDecisionFacts>> procedure(BoardDecisionFacts facts, Law law) {
        if (facts.rulesOfProcedure() == null) {
            return List.of();
        }
        ProcedureAlternatives<BoardDecisionFacts> rules = new ProcedureAlternatives<>(BoardDecisionFacts::rulesOfProcedure, BoardDecisionFacts::under);
        List<Alternative<BoardDecisionFacts>> all = new ArrayList<>(rules.ofDecision(facts, facts.day()));
        LocalDate adopted = facts.rulesOfProcedure().adoptedOn();
        all.add(Choices.among("decidedOn", facts.day(), List.of(adopted.isBefore(facts.day()) ? adopted : adopted.plusDays(1)), BoardDecisionFacts::on));
        if (facts.votes().stream().anyMatch(vote -> vote.proxy() != null)) {
            all.addAll(rules.ofProxies((int) new Proxies(facts, law).most()));
        }
        return all;
    }

    /** Every other stance of an elected member who is there; a vacant seat counts as absent. */
    private static Alternative<BoardDecisionFacts> stances(BoardDecisionFacts facts, Law law, String party) {
        Stance now = new BoardTally(facts, law).stance(party);
        return Alternative.choice("stance/" + party, Stream.of(Stance.values()).filter(stance -> stance != now)
                .map(stance -> Move.<BoardDecisionFacts>of("stance", party, now, stance, f -> with(f, BoardVote.of(party, stance)))).toList());
    }

    private static BoardDecisionFacts with(BoardDecisionFacts f, BoardVote vote) {
        List<BoardVote> votes = new ArrayList<>(f.votes());
        votes.removeIf(other -> other.party().equals(vote.party()) && !other.business());
        votes.add(vote);
        List<String> vacant = f.vacant().stream().filter(party -> !party.equals(vote.party())).toList();
        return new BoardDecisionFacts(f.item(), f.day(), f.form(), f.markedMatter(), f.putToBoard(), f.boardsMatter(), f.chair(), f.roll(),
                vacant, votes, f.rulesOfProcedure());
    }

    private static Alternative<BoardDecisionFacts> chairs(BoardDecisionFacts facts) {
        return Alternative.choice("boardChair", facts.roll().stream().filter(party -> !party.equals(facts.chair()))
                .map(party -> Move.<BoardDecisionFacts>of("boardChair", "", facts.chair(), party, f -> new BoardDecisionFacts(f.item(), f.day(),
                        f.form(), f.markedMatter(), f.putToBoard(), f.boardsMatter(), party, f.roll(), f.vacant(), f.votes(),
                        f.rulesOfProcedure()))).toList());
    }

    /** Any other matter a rule of the board names, or none, in the board's own word. */
    private static Alternative<BoardDecisionFacts> matters(BoardDecisionFacts facts, Law law) {
        String now = facts.matter();
        Stream<String> named = Matters.named(law).stream().filter(matter -> !matter.equals(now));
        Stream<Move<BoardDecisionFacts>> moves = named.map(matter -> matter(now, matter));
        return Alternative.choice("matter", (now == null ? moves : Stream.concat(moves, Stream.of(matter(now, null)))).toList());
    }

    private static Move<BoardDecisionFacts> matter(String now, String other) {
        return Move.of("matter", "", now, other, f -> new BoardDecisionFacts(f.item(), f.day(), f.form(), f.markedMatter(), true, other,
                f.chair(), f.roll(), f.vacant(), f.votes(), f.rulesOfProcedure()));
    }
}
