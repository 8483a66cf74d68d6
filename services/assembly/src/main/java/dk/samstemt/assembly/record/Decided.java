package dk.samstemt.assembly.record;

import dk.samstemt.assembly.law.LawVersion;
import dk.samstemt.assembly.register.AssemblyRow;
import dk.samstemt.statutes.facts.PartyStatement;
import dk.samstemt.statutes.ruling.Ruling;
import java.util.List;
import java.util.Map;

/**
 * Everything a decision record is made of.
 *
 * @param row the assembly
 * @param law the version it was held under
 * @param rulings item to the ruling on it
 * @param answers item to the statements that counted
 * @param channels party to LETTER or EMAIL where its statement was registered for it
 * @param convening the ruling that it was duly convened; null before there is one
 */
public record Decided(AssemblyRow row, LawVersion law, Map<String, Ruling> rulings, Map<String, List<PartyStatement>> answers,
        Map<String, String> channels, Ruling convening) {
}
