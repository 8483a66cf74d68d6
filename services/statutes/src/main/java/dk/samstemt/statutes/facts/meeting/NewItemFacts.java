package dk.samstemt.statutes.facts.meeting;

import dk.samstemt.statutes.facts.AssemblyForm;
import dk.samstemt.statutes.facts.ItemKind;
import dk.samstemt.statutes.facts.ItemSubject;
import dk.samstemt.statutes.facts.MayBeUnsaid;

/**
 * What is known when those present are asked to accept a new item onto the agenda.
 *
 * @param item the item's id
 * @param kind what is to be done with it
 * @param subject what it is about
 * @param form the form of the assembly
 * @param feeAboveIndex whether it would set a fee above the indexed one (GA-25)
 * @param dulyConvened whether the assembly was lawfully convened
 * @param attendance who is there, and how they vote on accepting it
 * @param feeYear the fiscal year a fee would be set for; null unless the item sets a fee (GA-15)
 */
public record NewItemFacts(String item, ItemKind kind, ItemSubject subject, AssemblyForm form, boolean feeAboveIndex,
        boolean dulyConvened, Attendance attendance, @MayBeUnsaid Integer feeYear) implements AtMeeting<NewItemFacts> {

    @Override
    public NewItemFacts with(Attendance other) {
        return new NewItemFacts(item, kind, subject, form, feeAboveIndex, dulyConvened, other, feeYear);
    }

    @Override
    public NewItemFacts withDulyConvened(boolean other) {
        return new NewItemFacts(item, kind, subject, form, feeAboveIndex, other, attendance, feeYear);
    }

    /** The same in another form of assembly. */
    public NewItemFacts withForm(AssemblyForm other) {
        return new NewItemFacts(item, kind, subject, other, feeAboveIndex, dulyConvened, attendance, feeYear);
    }

    /** The same with another kind of item. */
    public NewItemFacts withKind(ItemKind other) {
        return new NewItemFacts(item, other, subject, form, feeAboveIndex, dulyConvened, attendance, feeYear);
    }

    /** The same about something else. */
    public NewItemFacts withSubject(ItemSubject other) {
        return new NewItemFacts(item, kind, other, form, feeAboveIndex, dulyConvened, attendance, feeYear);
    }

    /** The same with the fee above the index or not. */
    public NewItemFacts withFeeAboveIndex(boolean other) {
        return new NewItemFacts(item, kind, subject, form, other, dulyConvened, attendance, feeYear);
    }

    /** The same with a fee for another year; null for none. */
    public NewItemFacts withFeeYear(Integer other) {
        return new NewItemFacts(item, kind, subject, form, feeAboveIndex, dulyConvened, attendance, other);
    }
}
