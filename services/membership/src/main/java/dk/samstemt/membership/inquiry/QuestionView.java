package dk.samstemt.membership.inquiry;

import dk.samstemt.statutes.Statutes;
import dk.samstemt.statutes.inquiry.Inquiry;
import dk.samstemt.statutes.inquiry.Reckoning;
import dk.samstemt.statutes.text.Messages;
import java.util.List;
import java.util.Map;

/**
 * Something the statutes can be asked.
 *
 * @param name what it is asked by
 * @param field the field of law: MEMBERS, ASSEMBLY, MEETING, AGENDA, BOARD, FEES or DISSOLUTION
 * @param yes what the answer yes says, in the language asked for; null where a figure is worked out
 * @param no what the answer no says; null where a figure is worked out
 * @param rules the rules it is answered by; empty where these statutes say nothing on it
 * @param facts the facts it takes, as JSON Schema
 */
record QuestionView(String name, String field, String yes, String no, List<RuleView> rules, Map<String, Object> facts) {

    /**
     * One rule.
     *
     * @param id for example {@code GA-4}
     * @param sentence what it holds, in the language asked for
     */
    record RuleView(String id, String sentence) {
    }

    static QuestionView of(Inquiry<?> inquiry, Statutes statutes, Messages messages) {
        String name = inquiry.kind().name();
        return new QuestionView(name, inquiry.field().name(), messages.say("outcome." + name + ".YES"), messages.say("outcome." + name + ".NO"),
                rules(inquiry.rules(statutes), messages), inquiry.schema());
    }

    static QuestionView of(Reckoning<?> reckoning, Statutes statutes, Messages messages) {
        return new QuestionView(reckoning.name(), reckoning.field().name(), null, null, rules(reckoning.rules(statutes), messages), reckoning.schema());
    }

    private static List<RuleView> rules(List<String> ids, Messages messages) {
        return ids.stream().map(id -> new RuleView(id, messages.rule(id).orElse(""))).toList();
    }
}
