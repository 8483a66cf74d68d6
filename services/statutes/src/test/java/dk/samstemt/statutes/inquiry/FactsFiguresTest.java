package dk.samstemt.statutes.inquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dk.samstemt.json.Json;
import dk.samstemt.statutes.Cases;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Wrong amounts are told with their place and a reason, and none is counted with. */
class FactsFiguresTest {

    private static final String STEP = "{'basis':'ku','beforeOre':94920000,'adoptedOre':97862500}";

    private static List<String> told(String name, String facts) {
        Object tree = Json.read(facts.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
        Throwable thrown = catchThrowable(() -> {
            if (Reckonings.named(name).isPresent()) {
                Reckonings.named(name).get().reckon(Cases.STATUTES, tree);
            } else {
                Inquiries.named(name).orElseThrow().ask(Cases.STATUTES, tree);
            }
        });
        assertThat(thrown == null || thrown instanceof FactsDefects).as("%s", thrown).isTrue();
        List<FactsDefect> defects = thrown instanceof FactsDefects found ? found.defects() : List.of();
        assertThat(defects).allSatisfy(defect -> assertThat(defect.message()).isNotBlank().doesNotContain("by zero", "verflow"));
        return defects.stream().map(defect -> defect.pointer() + " " + defect.code()).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', value = {
            "{'rate':'2.820','amountOre':535812200,'inhabitants':1900000};",
            "{'rate':'2.820','amountOre':0,'inhabitants':0};",
            "{'rate':'0.00000001','amountOre':100};",
            "{'rate':'0.000','amountOre':535812200};/rate out-of-range",
            "{'rate':'0','amountOre':535812200};/rate out-of-range",
            "{'rate':'2.820','amountOre':-535812200};/amountOre out-of-range",
            "{'rate':'2.820','amountOre':535812200,'inhabitants':-1};/inhabitants out-of-range",
            "{'rate':'0.00000001','amountOre':100000000000000};/rate out-of-range",
            "{'rate':'9999','amountOre':100,'inhabitants':100000000000000};/inhabitants out-of-range"})
    void FEE_5_a_rate_of_zero_an_amount_below_it_and_people_beyond_all_counting_are_told_at_their_place(String facts, String defect) {
        assertThat(told("RATE_AND_AMOUNT", facts)).isEqualTo(defect == null ? List.of() : List.of(defect));
    }

    @Test
    void FEE_5_no_change_is_reckoned_from_nothing_or_from_less() {
        assertThat(told("STATED_REDUCTION", "{'beforeOre':569375000,'afterOre':535812200,'statedOre':100000000}")).isEmpty();
        assertThat(told("STATED_REDUCTION", "{'beforeOre':100,'afterOre':120,'statedOre':-120}")).as("a raise").isEmpty();
        assertThat(told("STATED_REDUCTION", "{'beforeOre':100,'afterOre':120,'statedOre':-121}")).containsExactly("/statedOre out-of-range");
        assertThat(told("STATED_REDUCTION", "{'beforeOre':0,'afterOre':1,'statedOre':1}")).containsExactly("/beforeOre out-of-range");
        assertThat(told("STATED_REDUCTION", "{'beforeOre':-1,'afterOre':-1,'statedOre':1}")).containsExactly("/beforeOre out-of-range", "/afterOre out-of-range");
    }

    private static String raise(String factor, String... steps) {
        return "{'assembly':'2023-11-14','factor':'" + factor + "','indexEnteredOn':'2023-10-01','noticeOn':'2023-10-24','steps':[" + String.join(",", steps) + "]}";
    }

    private static String step(long before, long adopted, long inhabitantsBefore, long inhabitants) {
        return "{'basis':'region-sjaelland','beforeOre':" + before + ",'adoptedOre':" + adopted + ",'inhabitantsBefore':" + inhabitantsBefore + ",'inhabitants':" + inhabitants + "}";
    }

    @Test
    void MEM_5_an_index_of_zero_a_fee_below_it_a_fee_told_twice_and_no_people_are_told_at_their_place() {
        assertThat(told("FEE_OPENS_WITHDRAWAL", raise("1.031", STEP, step(1, 1, 1, 0)))).isEmpty();
        assertThat(told("FEE_OPENS_WITHDRAWAL", raise("0", STEP))).containsExactly("/factor out-of-range");
        assertThat(told("FEE_OPENS_WITHDRAWAL", raise("1.031", STEP, STEP, STEP))).containsExactly("/steps/1/basis duplicate", "/steps/2/basis duplicate");
        assertThat(told("FEE_OPENS_WITHDRAWAL", raise("1.031", STEP, step(-1, -1, -3, -4)))).containsExactly("/steps/1/beforeOre out-of-range",
                "/steps/1/inhabitantsBefore out-of-range", "/steps/1/inhabitants out-of-range", "/steps/1/adoptedOre out-of-range");
        assertThat(told("FEE_OPENS_WITHDRAWAL", raise("1.031", step(1, 1, 0, 4)))).containsExactly("/steps/0/inhabitantsBefore out-of-range");
        assertThat(told("FEE_OPENS_WITHDRAWAL", raise("9999", step(100_000_000_000_000L, 1, 1, 100_000_000_000_000L)))).containsExactly("/steps/0/beforeOre out-of-range");
        assertThat(told("FEE_OPENS_WITHDRAWAL", raise("1", step(100_000_000_000_000L, 1, 1, 1)))).isEmpty();
        assertThat(told("FEE_OPENS_WITHDRAWAL", raise("1", step(100_000_000_000_000L, 1, 1, 2)))).as("grown with the people").containsExactly("/steps/0/beforeOre out-of-range");
    }

    @Test
    void FEE_1_a_pool_is_shared_by_somebody_and_nobody_stands_in_it_twice() {
        String payer = "{'member':'a','code':'0101','inhabitants':1}";
        assertThat(told("POOL_SHARES", "{'totalOre':100,'payers':[" + payer + "]}")).isEmpty();
        assertThat(told("POOL_SHARES", "{'totalOre':100,'payers':[" + payer + "," + payer + "]}")).containsExactly("/payers/1/member duplicate", "/payers/1/code duplicate");
        assertThat(told("POOL_SHARES", "{'totalOre':-1,'payers':[{'member':'a','code':'0101','inhabitants':-1}]}"))
                .containsExactly("/totalOre out-of-range", "/payers/0/inhabitants out-of-range");
        assertThat(told("POOL_SHARES", "{'totalOre':0,'payers':[]}")).containsExactly("/payers out-of-range");
    }

    @Test
    void FEE_3_an_index_and_a_fee_are_told_once_in_a_draft() {
        String index = "{'year':2024,'factor':'1.031','source':'s','enteredOn':'2023-06-01'}";
        String fee = "{'basis':'ku','year':2023,'ore':1}";
        String coming = fee.replace("2023", "2024");
        String people = "{'basis':'region-sjaelland','inhabitants':834922,'asOf':'2022-01-01','source':'s'}";
        String twice = "{'feeYear':2024,'assembly':'2023-11-14','indices':[I,I],'populations':[P,P],'lastYear':[F,F],'proposed':[C,C]}"
                .replace("I,I", index + "," + index).replace("P,P", people + "," + people).replace("F,F", fee + "," + fee).replace("C,C", coming + "," + coming);
        assertThat(told("COMING_FEES", twice)).containsExactlyInAnyOrder("/indices/1/year duplicate", "/populations/1/basis duplicate", "/lastYear/1/basis duplicate",
                "/proposed/1/basis duplicate");
        assertThat(told("COMING_FEES", twice.replace(fee + "," + fee, fee + "," + fee.replace("2023", "2022")).replace(coming + "," + coming, fee + "," + coming)))
                .as("fees of other years are told, never left out").containsExactlyInAnyOrder("/indices/1/year duplicate", "/populations/1/basis duplicate",
                        "/lastYear/1/year out-of-range", "/proposed/0/year out-of-range");
        String before = "'populationsBefore':[" + people + "," + people.replace("834922", "0") + "],'feeYear'";
        assertThat(told("COMING_FEES", twice.replace("'feeYear'", before))).contains("/populationsBefore/1/basis duplicate", "/populationsBefore/1/inhabitants out-of-range");
        assertThat(told("COMING_FEES", twice.replace("'feeYear'", before.replace(people + "," + people.replace("834922", "0"),
                people + "," + people.replace("sjaelland", "hovedstaden"))))).as("populations before of two fees").noneMatch(defect -> defect.startsWith("/populationsBefore"));
        assertThat(told("COMING_FEES", twice.replace(index + "," + index, index + "," + index.replace("2024", "2023")).replace(people + "," + people,
                people + "," + people.replace("sjaelland", "hovedstaden")))).as("indices of two years and populations of two fees")
                .containsExactly("/lastYear/1/basis duplicate", "/proposed/1/basis duplicate");
        assertThat(told("COMING_FEES", twice.replace("'ore':1", "'ore':-1"))).as("a fee below zero").contains("/lastYear/0/ore out-of-range", "/proposed/1/ore out-of-range");
    }

    @Test
    void FEE_2_a_fee_and_a_matter_the_statutes_do_not_have_are_told_at_their_place_and_never_left_out() {
        String draft = "{'feeYear':2020,'assembly':'2019-05-20','indices':[{'year':2019,'factor':'1','source':'s','enteredOn':'2018-06-01'},"
                + "{'year':2020,'factor':'1','source':'s','enteredOn':'2018-06-01'}],'populations':[P],'populationsBefore':[P],'lastYear':[],'proposed':[{'basis':'KU','year':2020,'ore':1}]}";
        assertThat(told("COMING_FEES", draft.replace("P", "{'basis':'xyz','inhabitants':1,'asOf':'2022-01-01','source':'s'}").replace("'lastYear':[]",
                "'lastYear':[{'basis':'','year':2019,'ore':1}]"))).containsExactly("/populations/0/basis unknown-value", "/lastYear/0/basis unknown-value",
                        "/proposed/0/basis unknown-value", "/populationsBefore/0/basis unknown-value");
        assertThat(told("COMING_FEES", draft.replace("P", "").replace("KU", "ku"))).isEmpty();
        assertThat(told("COMING_FEES", draft.replace("P", "").replace("KU", "ku").replace("'year':2019,'factor'", "'year':2021,'factor'"))).containsExactly("/indices missing");
        assertThat(told("COMING_FEES", draft.replace("P", "{'basis':'region-sjaelland','inhabitants':1,'asOf':'2022-01-01','source':' '}").replace("KU", "ku").replace("'source':'s'", "'source':''")))
                .containsExactly("/indices/0/source missing", "/indices/1/source missing", "/populations/0/source missing", "/populationsBefore/0/source missing");
        assertThat(told("FEE_OPENS_WITHDRAWAL", raise("1.031", STEP, STEP.replace("ku", "KU")))).containsExactly("/steps/1/basis unknown-value");
        String demand = "{'basis':'ku','feeYear':2024,'setOn':'2023-11-14','demandedOn':'2024-03-31','demandedBefore':[]}";
        assertThat(told("FEE_MAY_BE_DEMANDED", demand)).isEmpty();
        assertThat(told("FEE_MAY_BE_DEMANDED", demand.replace("ku", "nope"))).containsExactly("/basis unknown-value");
        String budget = "{'year':2024,'matter':'business-promotion','spendingOre':1,'fees':[{'basis':'municipalities','year':2024,'ore':1}]}";
        assertThat(told("EARMARKED_SPENDING", budget)).isEmpty();
        assertThat(told("EARMARKED_SPENDING", budget.replace("-promotion", " promotion").replace("municipalities", "kommuner")))
                .containsExactly("/matter unknown-value", "/fees/0/basis unknown-value");
    }

    @Test
    void FEE_2_of_a_year_the_statutes_name_no_fee_for_they_are_silent() {
        Object early = Json.read("{\"feeYear\":2018,\"assembly\":\"2017-05-20\",\"indices\":[],\"populations\":[],\"lastYear\":[],\"proposed\":[]}".getBytes(StandardCharsets.UTF_8));
        assertThat(catchThrowable(() -> Reckonings.named("COMING_FEES").orElseThrow().reckon(Cases.STATUTES, early)))
                .isInstanceOfSatisfying(dk.samstemt.statutes.ruling.LawFailure.class, silence -> assertThat(silence.question()).containsExactly("COMING_FEES", "municipalities", "2018"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{'equityOre':-5,'netOre':-1}", "{'equityOre':120000000,'netOre':90000000}"})
    void DI_2_a_deficit_is_taken_as_one(String facts) {
        assertThat(told("FIRST_AMOUNT", facts)).isEmpty();
    }

    @Test
    void MEM_2_no_fee_below_zero_is_joined_by() {
        assertThat(told("JOINING_FEE", "{'yearOre':-1,'joined':'2024-02-29'}")).containsExactly("/yearOre out-of-range");
    }

    @Test
    void what_still_cannot_be_counted_is_refused_with_a_reason_and_never_in_the_words_of_a_machine() {
        assertThat(FactsDefects.unsound(new ArithmeticException("/ by zero")).defects()).extracting(FactsDefect::message)
                .containsExactly("a figure that comes of them is beyond what can be counted with");
        assertThat(FactsDefects.unsound(new IllegalArgumentException("no index leads to 2020")).defects()).extracting(FactsDefect::message)
                .containsExactly("no index leads to 2020");
    }
}
