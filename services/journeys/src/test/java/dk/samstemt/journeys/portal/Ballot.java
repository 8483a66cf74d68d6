package dk.samstemt.journeys.portal;

import com.microsoft.playwright.options.FilePayload;

/** The pages of a party's statement, one after the other, as its representative goes through them with the mouse. */
final class Ballot {

    static final String NEXT = "button[name=go][value=next]";
    static final String GIVE = "form[action$='/afgiv'] button";

    final Visitor visitor;
    private final String home;

    Ballot(Visitor visitor, String home) {
        this.visitor = visitor;
        this.home = home;
    }

    /** A representative who has logged in. */
    static Ballot of(Meeting meeting, String party, String language) {
        return new Ballot(meeting.portal.loggedIn(party, language), meeting.home("part/" + party));
    }

    /** The party's assemblies. */
    Ballot home() {
        visitor.open(home);
        return this;
    }

    /** From there to the agenda. */
    Ballot agenda() {
        visitor.click(".card-action a");
        return this;
    }

    /** From the agenda to the first item. */
    Ballot begin() {
        visitor.click("a[href$='/tilkendegivelse']");
        return this;
    }

    /** Chooses and goes on. */
    Ballot choose(String choice) {
        visitor.tick("choice-" + choice).click(NEXT);
        return this;
    }

    /** Chooses a file for the answer. */
    Ballot attach(String name, byte[] content) {
        visitor.page.locator("#file").setInputFiles(new FilePayload(name, "application/pdf", content));
        return this;
    }

    /** Writes a comment and goes on to the check. */
    Ballot comment(String comment) {
        visitor.fill("#comment", comment).click(NEXT);
        return this;
    }

    /** Gives the statement that has been checked. */
    Ballot give() {
        visitor.click(GIVE);
        return this;
    }
}
