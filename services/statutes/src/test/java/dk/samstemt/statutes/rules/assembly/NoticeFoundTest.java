package dk.samstemt.statutes.rules.assembly;

import static dk.samstemt.statutes.rules.assembly.Found.finds;

import dk.samstemt.statutes.Cases;
import dk.samstemt.statutes.facts.ItemFacts;
import dk.samstemt.statutes.facts.ItemKind;
import dk.samstemt.statutes.facts.ItemSubject;
import dk.samstemt.statutes.facts.NoticeContents;
import dk.samstemt.statutes.facts.PartyDispatch;
import dk.samstemt.statutes.ruling.Ruling;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Everything a ruling on a drafted notice or on its dispatch finds, rule by rule and code by code. */
class NoticeFoundTest {

    private static Ruling notice(List<ItemFacts> items, NoticeContents contents) {
        return Cases.STATUTES.noticeMayGoOut(Cases.notice(Cases.DAY, "2023-10-24T08:00:00Z", items, contents));
    }

    private static ItemFacts fee(int number, ItemKind kind, Integer year) {
        return new ItemFacts("item-" + number, number, kind, ItemSubject.FEE, false, null, year, null, null);
    }

    @Test
    void a_notice_of_an_amendment() {
        finds(Cases.STATUTES.noticeMayGoOut(Cases.realNotice()), """
                GA-7 true [IN_TIME{days=21, lastLawfulDay=2023-10-24, slackDays=0}]
                GA-18 true [MEMBER_CALL{party=region-hovedstaden, day=2023-10-20}]
                GA-13 true [ALL_ADDRESSED{count=9}]
                MEM-3 true [ONLY_PARTIES]
                GA-19 true [WRITTEN]
                GA-20 true [COMPLETE]
                GA-5 true [AGENDA{items=2}]
                GA-21 true [KINDS_FIT{decided=1}]
                GA-12 true [FOR_INFORMATION]
                AM-1 true [AMENDMENT_DECIDED]
                AM-2 true [MATCHES{version=1}]
                AM-5 true [AMENDMENT_WORDING]
                [A-2, A-4, A-20, A-21, A-23, A-37]""");
    }

    @Test
    void a_notice_without_amendment_or_fee_is_not_asked_about_them() {
        finds(notice(List.of(ItemFacts.plain("item-1", 1, ItemKind.DECISION, ItemSubject.OTHER)), NoticeContents.complete()), """
                GA-7 true [IN_TIME{days=21, lastLawfulDay=2023-10-24, slackDays=0}]
                GA-18 true [MEMBER_CALL{party=region-hovedstaden, day=2023-10-20}]
                GA-13 true [ALL_ADDRESSED{count=9}]
                MEM-3 true [ONLY_PARTIES]
                GA-19 true [WRITTEN]
                GA-20 true [COMPLETE]
                GA-5 true [AGENDA{items=1}]
                GA-21 true [KINDS_FIT{decided=1}]
                GA-12 true [FOR_INFORMATION]
                [A-2, A-20, A-21, A-23, A-37]""");
    }

    @Test
    void a_notice_in_which_much_is_wrong() {
        List<ItemFacts> items = new ArrayList<>(Cases.agenda(Cases.amendment(1, "other words")));
        items.add(fee(4, ItemKind.INFORMATION, 2025));
        items.add(fee(5, ItemKind.DECISION, null));
        finds(notice(items, new NoticeContents(true, false, true, true, true, null, null, true)), """
                GA-7 true [IN_TIME{days=21, lastLawfulDay=2023-10-24, slackDays=0}]
                GA-18 true [MEMBER_CALL{party=region-hovedstaden, day=2023-10-20}]
                GA-13 true [ALL_ADDRESSED{count=9}]
                MEM-3 true [ONLY_PARTIES]
                GA-19 false [FORM_OPEN]
                GA-20 false [MISSING_PLACE_OR_WRITTEN, MISSING_WORDING{number=5}]
                GA-5 false [NUMBERS_BROKEN{items=4}]
                GA-21 false [FEE_NOT_DECIDED{number=4}]
                GA-12 true [FOR_INFORMATION]
                GA-15 false [WRONG_YEAR{number=4, comingYear=2024, feeYear=2025}, WRONG_YEAR{number=5, comingYear=2024, feeYear=0}]
                AM-1 true [AMENDMENT_DECIDED]
                AM-2 false [DOES_NOT_MATCH{number=2, provisions=[6.2], operation=1}]
                AM-5 true [AMENDMENT_WORDING]
                [A-2, A-4, A-20, A-21, A-23, A-24, A-37]""");
    }

    @Test
    void notices_that_went_out_in_time_and_one_that_a_relay_took_too_late() {
        finds(Cases.STATUTES.dulyConvened(Cases.dispatched()), """
                GA-7 true [PERIOD_KEPT{days=21, dispatchDay=2023-10-24, lastLawfulDay=2023-10-24, slackDays=0}]
                GA-13 true [ALL_EVIDENCED{count=9}]
                MEM-8 true [ROLL{count=9}]
                [A-2]""");
        finds(Cases.STATUTES.dulyConvened(Cases.dispatched(new PartyDispatch("ku", Instant.parse("2023-10-25T10:00:00Z"), true, false))), """
                GA-7 false [PERIOD_SHORT{days=21, dispatchDay=2023-10-25, lastLawfulDay=2023-10-24, slackDays=-1}]
                GA-13 false [LATE{party=ku, acceptedAt=2023-10-25T10:00:00.000Z, earliestDay=2023-11-15}]
                MEM-8 true [ROLL{count=9}]
                [A-1, A-2, A-3]""");
    }
}
