package dk.samstemt.portal.member;

import dk.samstemt.platform.ids.Ids;
import dk.samstemt.portal.frame.FormErrors;
import org.springframework.http.HttpStatus;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.ModelAndView;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A statement being written, and its pages in order: the items, comment and body, the check.
 *
 * @param assembly what it is about
 * @param choices  what has been written so far
 * @param back     whether the next step leads to the check, because the writer came from there
 * @param kept     what became of the draft
 */
record Writing(Assemblies.View assembly, Choices choices, boolean back, Kept kept) {

    static final String CHECK = "check";
    static final String ABOUT = "about";
    /** The form that carries everything: a language is chosen through it, so that nothing written is lost. */
    private static final String FORM = "writing";

    /** What a form brought. */
    static Writing read(Assemblies.View assembly, MultiValueMap<String, String> form) {
        return new Writing(assembly, Choices.read(form, assembly.answered()), form.containsKey("checking"), Kept.version(form.getFirst("draft")));
    }

    private List<String> steps() {
        return Stream.concat(assembly.answered().stream().map(Assemblies.Item::id), Stream.of(ABOUT, CHECK)).toList();
    }

    String first() {
        return steps().get(0);
    }

    /** The step if there is one of this name, else the first. */
    String known(String step) {
        return step != null && steps().contains(step) ? step : first();
    }

    String after(String step) {
        return back ? CHECK : steps().get(Math.min(steps().indexOf(step) + 1, steps().size() - 1));
    }

    String before(String step) {
        return steps().get(Math.max(steps().indexOf(step) - 1, 0));
    }

    /** The same, with the check as the next step. */
    Writing checking() {
        return new Writing(assembly, choices, true, kept);
    }

    /** The same after its draft was saved, or was not. */
    Writing with(Kept now) {
        return new Writing(assembly, choices, back, now);
    }

    /** The same with a file that was taken. */
    Writing with(Enclosed file) {
        return new Writing(assembly, choices.with(file), back, kept);
    }

    /** The same as an answer to what stands now, to be checked. */
    Writing seeing(int revision) {
        return new Writing(assembly, choices.seeing(revision), true, kept);
    }

    /** Where a step is found again, with the draft that was kept. */
    String address(String home, String step) {
        return home + "/forsamlinger/" + assembly.assembly() + "/tilkendegivelse?trin=" + step + (back && !step.equals(CHECK) ? "&kontrol=true" : "");
    }

    /** A page as it is first shown. */
    ModelAndView page(String step, Faults faults) {
        return page(step, FormErrors.none()).addObject("title", title(step, faults));
    }

    /** A page with what is wrong on it. */
    ModelAndView faulty(String step, Faults faults) {
        ModelAndView page = page(step, faults.at(step, choices)).addObject("title", title(step, faults));
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    /** The page of the file, which could not be taken. */
    ModelAndView refused(String why, Faults faults) {
        ModelAndView page = page(ABOUT, faults.about(choices).and("file", why)).addObject("title", title(ABOUT, faults));
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private ModelAndView page(String step, FormErrors errors) {
        ModelAndView page = common(step.equals(ABOUT) ? "member/about" : "member/item", step);
        page.addObject("errors", errors).addObject("back", back).addObject("first", step.equals(first()));
        assembly.item(step).ifPresent(item -> page.addObject("item", item).addObject("chosen", choices.on(step)));
        return page;
    }

    /** The page to check everything on. */
    ModelAndView check() {
        return check(Map.of());
    }

    /** The page to check everything on, with a key that makes it count once. */
    ModelAndView check(Map<String, ?> more) {
        return common("member/check", CHECK).addObject("key", Ids.next("form")).addObject("errors", FormErrors.none()).addAllObjects(more);
    }

    private ModelAndView common(String view, String step) {
        return new ModelAndView(view).addObject("assembly", assembly).addObject("choices", choices).addObject("carried", choices.carried(step)).addObject("at", step)
                .addObject("kept", kept).addObject("languageForm", FORM);
    }

    private String title(String step, Faults faults) {
        return step.equals(ABOUT) ? faults.say("about.title") : faults.say("item.title", steps().indexOf(step) + 1, assembly.answered().size());
    }
}
