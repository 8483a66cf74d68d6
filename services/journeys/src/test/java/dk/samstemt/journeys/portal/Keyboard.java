package dk.samstemt.journeys.portal;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** Somebody without a mouse: Tab, Space, Enter and letters. Wherever Tab stops, it must be seen where that is. */
final class Keyboard {

    private static final int MOST = 150;
    private static final String INSIDE = "inside ";
    /**
     * What has the focus, in short; and {@code unseen} where no outline shows it or it lies outside the window, {@code inside} where the focus is on something that the browser
     * has put into a field.
     */
    private static final String FOCUS = """
            () => { const at = document.activeElement;
              if (at === document.body) { return 'body'; }
              const drawn = at.matches('.form-radio, .form-checkbox'), shown = drawn ? at.labels[0] : at;
              const style = drawn ? getComputedStyle(shown, '::before') : getComputedStyle(at), box = shown.getBoundingClientRect();
              const outlined = style.outlineStyle === 'auto' || style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
              const inside = box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
              return (!inside ? 'unseen ' : at.matches(':focus') ? outlined ? '' : 'unseen ' : 'inside ') + at.outerHTML.replace(/\\s+/g, ' ').slice(0, 120); }
            """;

    private final Visitor visitor;
    private final Page page;

    Keyboard(Visitor visitor) {
        this.visitor = visitor;
        this.page = visitor.page;
    }

    /** Presses Tab until the focus is there. */
    Keyboard to(String selector) {
        for (int tabs = 0; tabs < MOST; tabs++) {
            tab();
            if ((Boolean) page.evaluate("selector => document.activeElement.matches(selector)", selector)) {
                return this;
            }
        }
        throw new AssertionError("Tab does not come to " + selector + " on " + page.url());
    }

    /** Presses Tab once, and the focus is there. */
    Keyboard next(String selector) {
        String at = tab();
        assertThat((Boolean) page.evaluate("selector => document.activeElement.matches(selector)", selector)).as("next is " + selector + ", not " + at).isTrue();
        return this;
    }

    Keyboard press(String key) {
        page.keyboard().press(key);
        return this;
    }

    Keyboard type(String text) {
        page.keyboard().type(text);
        return this;
    }

    /** Goes through a list of choices with the arrow until it is that one. */
    Keyboard pick(String selector, String value) {
        to(selector).press("Home");
        for (int choices = 0; !value.equals(page.locator(selector).inputValue()); choices++) {
            assertThat(choices).as("the arrow comes to " + value + " in " + selector).isLessThan(MOST);
            press("ArrowDown");
        }
        return this;
    }

    /** Writes a day into its three parts, which come in the order of the browser's own language. */
    Keyboard date(String selector, LocalDate day) {
        to(selector);
        for (String order : List.of("MMdduuuu", "ddMMuuuu")) {
            press("ArrowLeft").press("ArrowLeft").type(DateTimeFormatter.ofPattern(order).format(day));
            if (day.toString().equals(page.locator(selector).inputValue())) {
                return this;
            }
        }
        throw new AssertionError("the day cannot be written into " + selector);
    }

    /** Presses Enter there, which leads to another page. */
    Keyboard enter(String selector) {
        to(selector);
        visitor.leading(() -> press("Enter"));
        return this;
    }

    /** Once round the page: everything is passed and the beginning is reached again, so nothing holds the focus. Returns the stops. */
    List<String> round() {
        page.evaluate("() => { document.activeElement.blur(); window.scrollTo(0, 0); }");
        List<String> stops = new ArrayList<>();
        String first = tab();
        for (String at = first; stops.isEmpty() || !at.equals(first); at = tab()) {
            stops.add(at);
            assertThat(stops.size()).as("Tab comes round on " + page.url() + ": " + stops).isLessThan(MOST);
        }
        return stops;
    }

    private String tab() {
        page.keyboard().press("Tab");
        String at = (String) page.evaluate(FOCUS);
        assertThat(at).as("focus is seen on " + page.url()).doesNotStartWith("unseen");
        assertThat(!at.startsWith(INSIDE) || isDrawnInside()).as("focus is seen in " + at + " on " + page.url()).isTrue();
        return at;
    }

    /**
     * The button that opens a calendar is the browser's own: no script can ask for its outline, and the field has none while the focus is there. It is seen when the field
     * looks otherwise without it.
     */
    private boolean isDrawnInside() {
        Locator field = page.locator(":focus-within").last();
        byte[] seen = field.screenshot();
        page.evaluate("() => { const bare = new CSSStyleSheet(); bare.replaceSync('::-webkit-calendar-picker-indicator { outline: none !important; }'); document.adoptedStyleSheets = [bare]; }");
        byte[] bare = field.screenshot();
        page.evaluate("() => { document.adoptedStyleSheets = []; }");
        return !Arrays.equals(seen, bare);
    }
}
