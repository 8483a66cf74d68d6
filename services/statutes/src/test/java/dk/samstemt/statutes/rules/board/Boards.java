package dk.samstemt.statutes.rules.board;

import dk.samstemt.statutes.Cases;
import dk.samstemt.statutes.decision.Stance;
import dk.samstemt.statutes.facts.Office;
import dk.samstemt.statutes.facts.OfficeHolder;
import dk.samstemt.statutes.facts.board.AppointmentFacts;
import dk.samstemt.statutes.facts.board.BoardDecisionFacts;
import dk.samstemt.statutes.facts.board.BoardMeetingForm;
import dk.samstemt.statutes.facts.board.BoardSeat;
import dk.samstemt.statutes.facts.board.BoardVote;
import dk.samstemt.statutes.facts.board.RulesOfProcedure;
import dk.samstemt.statutes.profile.Interpretation;
import dk.samstemt.statutes.profile.Profile;
import dk.samstemt.statutes.profile.ProfileReader;
import dk.samstemt.statutes.profile.ProfileWriter;
import dk.samstemt.statutes.ruling.Ruling;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The board of the real case as facts, to be varied by tests. */
final class Boards {

    static final BoardLaw LAW = Cases.STATUTES.board();
    static final LocalDate DAY = day("2023-11-20");
    static final List<String> ROLL = Cases.PROFILE.partyIds();
    static final String PROMOTION = "business-promotion";

    private Boards() {
    }

    static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    /** All nine for, some of them otherwise: {@code "ku AGAINST"}. */
    static List<BoardVote> votes(String... otherwise) {
        List<BoardVote> all = new ArrayList<>();
        ROLL.forEach(party -> all.add(BoardVote.of(party, Stream.of(otherwise).filter(other -> other.startsWith(party + " "))
                .map(other -> Stance.valueOf(other.substring(party.length() + 1))).findFirst().orElse(Stance.FOR))));
        return all;
    }

    static BoardDecisionFacts decision(String matter, String chair, List<BoardVote> votes) {
        return new BoardDecisionFacts("item-1", DAY, BoardMeetingForm.PHYSICAL, matter, false, null, chair, ROLL, List.of(), votes, null);
    }

    static Ruling decided(String... otherwise) {
        return LAW.decision(decision(null, "kkr-hovedstaden", votes(otherwise)));
    }

    static Ruling promoted(String... otherwise) {
        return LAW.decision(decision(PROMOTION, "kkr-hovedstaden", votes(otherwise)));
    }

    static BoardDecisionFacts with(BoardDecisionFacts f, BoardMeetingForm form, RulesOfProcedure rules) {
        return new BoardDecisionFacts(f.item(), f.day(), form, f.markedMatter(), f.putToBoard(), f.boardsMatter(), f.chair(), f.roll(),
                f.vacant(), f.votes(), rules);
    }

    static BoardDecisionFacts with(BoardDecisionFacts f, List<String> roll, List<String> vacant) {
        return new BoardDecisionFacts(f.item(), f.day(), f.form(), f.markedMatter(), f.putToBoard(), f.boardsMatter(), f.chair(), roll,
                vacant, f.votes(), f.rulesOfProcedure());
    }

    static RulesOfProcedure rules(String adoptedOn, boolean virtual, boolean written, boolean proxies) {
        return new RulesOfProcedure("2019-2", day(adoptedOn), virtual, written, proxies, null, null);
    }

    static BoardSeat seat(String party, boolean business) {
        return new BoardSeat(party, business, (business ? "b-" : "p-") + party, party, day("2021-12-10"), day("2022-02-01"), null);
    }

    /** All eleven seats, elected in February 2022. */
    static List<BoardSeat> seats() {
        List<BoardSeat> all = new ArrayList<>(ROLL.stream().map(party -> seat(party, false)).toList());
        all.add(seat("kkr-hovedstaden", true));
        all.add(seat("kkr-sjaelland", true));
        return all;
    }

    static List<BoardSeat> seatsBut(String party, UnaryOperator<BoardSeat> change) {
        return seats().stream().map(seat -> seat.party().equals(party) && !seat.business() ? change.apply(seat) : seat).toList();
    }

    static AppointmentFacts appointment(String from, String until, String chair, String first, String second) {
        return new AppointmentFacts(day("2023-11-01"), day(from), day(until), List.of(new OfficeHolder(Office.CHAIR, "p-" + chair, chair),
                new OfficeHolder(Office.VICE_CHAIR_1, "p-" + first, first), new OfficeHolder(Office.VICE_CHAIR_2, "p-" + second, second)),
                seats(), true);
    }

    /** The law under another reading, as a profile of its own. */
    static BoardLaw reading(String interpretation, String reading) {
        return dk.samstemt.statutes.Statutes.of(profile(interpretation, reading)).board();
    }

    static Profile profile(String interpretation, String reading) {
        Interpretation found = Cases.PROFILE.interpretation(interpretation).orElseThrow();
        String text = new String(ProfileWriter.canonical(Cases.PROFILE), StandardCharsets.UTF_8);
        String changed = text.replaceAll("(\"id\":\"" + interpretation + "\".*?\"reading\":\")" + found.reading() + "\"", "$1" + reading + "\"");
        return ProfileReader.read(changed.getBytes(StandardCharsets.UTF_8));
    }
}
