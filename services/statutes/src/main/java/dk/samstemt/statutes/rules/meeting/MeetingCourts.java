package dk.samstemt.statutes.rules.meeting;

import dk.samstemt.statutes.facts.meeting.MeetingItemFacts;
import dk.samstemt.statutes.facts.meeting.NewItemFacts;
import dk.samstemt.statutes.facts.meeting.SeatFacts;
import dk.samstemt.statutes.rules.Court;
import dk.samstemt.statutes.rules.assembly.RollHoldsParties;
import dk.samstemt.statutes.ruling.RulingKind;
import java.util.List;

/** The questions on physical meetings and ordinary assemblies that need more than the notice. */
public final class MeetingCourts {

    static final Court<SeatFacts> SEAT = new Court<>(RulingKind.REPRESENTATIVE_SEATED, SeatFacts.class, List.of(
            new SeatIsForAParty(), new SeatIsFree(), new RepresentativeSpeaksForOneParty()), new SeatAlternatives());
    static final Court<NewItemFacts> NEW_ITEM = new Court<>(RulingKind.ITEM_ACCEPTED_AT_MEETING, NewItemFacts.class, List.of(
            new MeetingWasConvened<>(), new RollHoldsParties<>(facts -> facts.attendance().roll()), new AttendeesAreOnRoll<>(),
            new NotTooManyRepresentatives<>(), new NobodySpeaksForTwo<>(), new MeetingIsQuorate<>(), new QuorumHoldsAtItem<>(),
            new NewItemIsAccepted(), new ItemNeedsNotice(), new NewFeeIsForComingYear()), new MeetingAlternatives<>(MeetingChoices::newItem)).decidedBy("GA-5");
    static final Court<MeetingItemFacts> ITEM = new Court<>(RulingKind.MEETING_ITEM_ADOPTED, MeetingItemFacts.class, List.of(
            new MeetingItemIsDecided(), new MeetingWasConvened<>(), new RollHoldsParties<>(facts -> facts.attendance().roll()),
            new AttendeesAreOnRoll<>(), new NotTooManyRepresentatives<>(), new NobodySpeaksForTwo<>(), new ItemStandsOnAgenda(),
            new MeetingIsQuorate<>(), new QuorumHoldsAtItem<>(), new ThoseInTheRoomDecide(), new RepresentativesVoteThemselves(),
            AmendmentIsAgreedInTheRoom.amendment(), AmendmentIsAgreedInTheRoom.dissolution()), new MeetingAlternatives<>(MeetingChoices::item)).decidedBy("GA-9");

    private MeetingCourts() {
    }

    /** Every question of this field. */
    public static List<Court<?>> all() {
        return List.of(SEAT, NEW_ITEM, ITEM);
    }
}
