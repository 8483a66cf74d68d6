package dk.samstemt.journeys.portal;

import com.microsoft.playwright.options.FilePayload;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/** The pages of a new assembly, from its kind to the sending, as the secretariat fills them in. */
final class Wizard {

    private static final String NEXT = "main .button-primary";

    private final Visitor visitor;

    Wizard(Visitor visitor) {
        this.visitor = visitor;
    }

    /** Goes on by the button that leads on. */
    Wizard next() {
        visitor.click(NEXT);
        return this;
    }

    /** The day the page proposes, which is the earliest. */
    LocalDate proposed() {
        return LocalDate.parse(visitor.page.locator("#day").inputValue());
    }

    /** Asks for a day. */
    Wizard day(LocalDate day) {
        visitor.fill("#day", day.toString());
        return next();
    }

    /** Chooses a day without asking for it, and waits until the page says by itself what follows. */
    String tries(LocalDate day, String follows) {
        visitor.fill("#day", day.toString());
        visitor.page.locator(follows).waitFor();
        return visitor.says();
    }

    /** A member calls for the assembly. */
    Wizard ground(String purposeDa, String purposeEn, LocalDate called) {
        visitor.fill("#purposeDa", purposeDa).fill("#purposeEn", purposeEn).tick("basisKind").fill("#signatory", "regionsrådet").fill("#basisDay", called.toString());
        visitor.page.locator("#member").selectOption("region-hovedstaden");
        return next();
    }

    /** A new item that changes the statutes. */
    Wizard amendment(String titleDa, String titleEn, String wording) {
        visitor.fill("#titleDa", titleDa).fill("#titleEn", titleEn).fill("#wording", wording);
        visitor.page.locator("#kind").selectOption("DECISION");
        visitor.page.locator("#subject").selectOption("AMENDMENT");
        return this;
    }

    /** A text of the statutes is to be another one. */
    Wizard text(int row, String provision, String before, String after) {
        return operation(row, "REPLACE_TEXT", provision).change(row, before, after);
    }

    /** A figure that the rules count with is to be another one. */
    Wizard figure(int row, String provision, String name, LocalDate from) {
        visitor.fill("#opParameter-" + row, name).fill("#opFrom-" + row, from.toString());
        return operation(row, "SET_PARAMETER", provision);
    }

    Wizard change(int row, String before, String after) {
        visitor.fill("#opBefore-" + row, before).fill("#opAfter-" + row, after);
        return this;
    }

    private Wizard operation(int row, String kind, String provision) {
        visitor.page.locator("#opKind-" + row).selectOption(kind);
        visitor.fill("#opProvision-" + row, provision);
        return this;
    }

    /** Attaches a file. */
    Wizard annex(String name, String type, byte[] content) {
        visitor.page.locator("#file").setInputFiles(new FilePayload(name, type, content));
        visitor.click("form[enctype] button");
        return this;
    }

    Wizard annex(String name, String text) {
        return annex(name, "text/plain", text.getBytes(StandardCharsets.UTF_8));
    }
}
