package dk.samstemt.portal.secretariat;

import dk.samstemt.platform.ids.Ids;
import dk.samstemt.portal.frame.FormErrors;
import dk.samstemt.portal.session.Hat;
import dk.samstemt.portal.session.NoSuchPage;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/**
 * Which party's letter is registered, and the two pages it is shown on.
 *
 * @param hat   who registers it
 * @param view  the assembly
 * @param party the party; one that is not on the roll has no page
 */
record Letter(Hat hat, AssemblyService.View view, AssemblyService.PartyLine party) {

    static Letter of(Hat hat, AssemblyService.View view, String party) {
        return new Letter(hat, view, view.parties().stream().filter(line -> line.party().equals(party)).findFirst().orElseThrow(NoSuchPage::new));
    }

    String overview() {
        return hat.home() + "/forsamlinger/" + view.assembly();
    }

    /** The form, with what was written and what is wrong with it. */
    ModelAndView form(LetterForm form, FormErrors errors, Words words) {
        return page("secretariat/register-letter", form, errors, words).addObject("choices", LetterForm.CHOICES).addObject("channels", LetterForm.CHANNELS);
    }

    /** Everything once more before it stands as the party's statement. */
    ModelAndView check(LetterForm form, FormErrors errors, Words words) {
        return page("secretariat/register-check", form, errors, words);
    }

    private ModelAndView page(String template, LetterForm form, FormErrors errors, Words words) {
        ModelAndView page = new ModelAndView(template, errors.isAny() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        page.addObject("view", view).addObject("party", party).addObject("letter", form).addObject("items", LetterForm.decided(view)).addObject("errors", errors);
        return page.addObject("base", overview()).addObject("key", Ids.next("form")).addObject("crumbs", words.crumbs(hat, view));
    }
}
