package dk.samstemt.portal.secretariat;

import dk.samstemt.portal.frame.Phase;
import org.springframework.ui.Model;

import java.util.List;
import java.util.stream.IntStream;

/** Where in the wizard a page stands. */
enum Steps {

    KIND, DATES, GROUND, AGENDA, RECIPIENTS, CHECK, SEND;

    /** Puts the bar of steps into the page. */
    void show(Model model, Words words) {
        List<Phase> steps = IntStream.range(0, values().length).mapToObj(place -> phase(place, words)).toList();
        model.addAttribute("steps", steps);
    }

    private Phase phase(int place, Words words) {
        String state = place < ordinal() ? "done" : place == ordinal() ? "current" : "ahead";
        return new Phase(words.say("step." + values()[place].name()), state, null);
    }
}
