package onrecord.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import com.microsoft.playwright.Page;

/** A page used by its keys alone; wherever the focus stops it can be seen, in reading order. */
final class Keyboard {
  private static final int MOST_STOPS = 120;

  /**
   * Where the focus is: on which element, whether its ring (or its label's) is drawn inside the
   * window, whether it comes after the stop before, and within a form not above it.
   */
  private static final String STOP =
      """
      (wanted) => {
        const el = document.activeElement;
        if (!el || el === document.body) return 'the focus is nowhere';
        const ring = (e) => {
          const style = getComputedStyle(e), box = e.getBoundingClientRect();
          return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2
            && box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight;
        };
        if (![el, ...(el.labels ?? [])].some(ring)) return 'unseen: ' + el.outerHTML;
        const before = window.stopBefore;
        window.stopBefore = el;
        if (before && before !== el) {
          if (!(before.compareDocumentPosition(el) & Node.DOCUMENT_POSITION_FOLLOWING))
            return 'out of order: ' + el.outerHTML;
          if (el.form && el.form === before.form
              && el.getBoundingClientRect().bottom <= before.getBoundingClientRect().top)
            return 'above the one before: ' + el.outerHTML;
        }
        return el.matches(wanted) ? 'there' : 'on the way';
      }""";

  private final Page page;

  Keyboard(Page page) {
    this.page = page;
  }

  /** Tabs on to the next element of that kind. */
  Keyboard to(String selector) {
    for (int stops = 0; stops < MOST_STOPS; stops++) {
      Chromium.press(page, "Tab");
      String stop = (String) page.evaluate(STOP, selector);
      if (stop.equals("there")) {
        return this;
      }
      assertEquals("on the way", stop, "on the way to " + selector);
    }
    return fail("no Tab leads to " + selector);
  }

  Keyboard type(String text) {
    page.keyboard().type(text);
    return this;
  }

  /** As by Ctrl+V. */
  Keyboard paste(String text) {
    page.keyboard().insertText(text);
    return this;
  }

  void press(String key) {
    page.keyboard().press(key);
  }
}
