package dk.samstemt.assembly.story;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.assembly.draft.model.Draft;
import dk.samstemt.assembly.testkit.RealCase;
import org.junit.jupiter.api.Test;

/** AM-4: a second proposal on a provision that another draft is about to change is flagged as soon as it is checked. */
class ClashStory {

    @Test
    void twoDraftsThatChangeOneProvisionAreBothTold() {
        Api secretariat = Case.association("forening-to-forslag");
        Draft real = RealCase.draft().on(Case.today().plusDays(21));
        String first = (String) Case.store(secretariat, real).at("assembly");
        assertThat(Case.text(secretariat.get("/assemblies/" + first + "/check"))).doesNotContain("\"AM-4\"");

        String second = (String) Case.store(secretariat, real.on(real.day().plusDays(7))).at("assembly");
        String told = Case.text(secretariat.get("/assemblies/" + second + "/check"));
        assertThat(told).contains("\"code\":\"SAME_PROVISION\"", "\"code\":\"SAME_PARAMETER\"", "\"rule\":\"AM-4\"", "\"blocking\":false", "§ 6 stk. 2",
                "(" + real.day() + ", 2)");
        assertThat(Case.text(secretariat.get("/assemblies/" + first + "/check"))).contains("\"AM-4\"");
    }
}
