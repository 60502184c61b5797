// Makes pages faster to use; every page works without it.
(() => {
  "use strict";
  const root = document.documentElement;
  const beside = { ArrowLeft: "ArrowUp", ArrowRight: "ArrowDown" };
  const typing = (el) => el.matches("input:not([type=radio]):not([type=checkbox]), textarea, select");

  // Why a press did nothing is shown, and what it did is only heard, since that stands on the page.
  // What is swapped in with its words is not read out: the line stays, and its words come later.
  let saying;
  const tell = (sentence, shown) => {
    const told = document.querySelector("[data-told]");
    clearTimeout(saying);
    if (!told) return;
    told.textContent = "";
    told.classList.toggle("vh", !shown);
    if (sentence) saying = setTimeout(() => (told.textContent = sentence), 100);
  };
  const done = () => {
    // that a voice is too loud stands there whatever was pressed
    const lines = document.querySelectorAll("main [role=status]:not([data-told], .gauges *)");
    return [...lines].map((line) => line.innerText).join(" ");
  };

  // Shortcuts are the elements with data-key; hints show once the keyboard is used. A key that has
  // no button on this page may have a sentence that says why.
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key === "Tab" || event.key.startsWith("Arrow")) root.dataset.input = "keyboard";
    if (document.body.dataset.shortcuts === "off" || typing(event.target)) return;
    const wanted = event.key.length === 1 ? event.key.toLowerCase() : (beside[event.key] ?? event.key);
    // Arrows choose among radio buttons.
    if (wanted.startsWith("Arrow") && event.target.matches("[type=radio]")) return;
    const target = document.querySelector(`[data-key="${CSS.escape(wanted)}"]`);
    // A letter while a box of another form is in focus is meant for nothing there.
    if (event.target.matches("[type=radio], [type=checkbox]") && target?.form !== event.target.form) return;
    const dead = target ? null : document.querySelector(`[data-dead="${CSS.escape(wanted)}"]`);
    if (dead) {
      root.dataset.input = "keyboard";
      tell(dead.dataset.why, true);
    }
    if (!target || (wanted === "Enter" && event.target.matches("a, button, summary"))) return;
    root.dataset.input = "keyboard";
    event.preventDefault();
    // A key that is held down is pressed once; arrows go on.
    if (event.repeat && !wanted.startsWith("Arrow")) return;
    target.click();
    if (target.matches("input")) target.focus();
  });
  // Once the click is done: hints that go away under the pointer move the button that it is on.
  document.addEventListener("click", ({ detail }) => {
    if (detail) delete root.dataset.input;
  });

  // What is marked in the article stands in the form that asks about it, unless somebody typed there.
  document.addEventListener("selectionchange", () => {
    const field = document.querySelector("[data-passage]");
    const words = getSelection().toString().trim();
    const place = getSelection().anchorNode?.parentElement;
    if (!field || !words || !place?.closest(".story, .evidence .excerpt")) return;
    if (field.value !== field.dataset.passage) return;
    field.value = field.dataset.passage = words.slice(0, field.maxLength);
  });

  // The second click of a double click was meant for what stood there, not for what was swapped in since:
  // who presses Answer twice still sees the verdict, and no draft is approved unseen. Of a page that was
  // loaded whole nobody knows.
  let came = false;
  document.addEventListener("htmx:afterSwap", () => (came = true));
  document.addEventListener(
    "click",
    (event) => {
      if (event.detail < 2) {
        came = false;
      } else if (came) {
        event.preventDefault();
        event.stopImmediatePropagation();
      }
    },
    true,
  );
  // A second click while the first is under way sends nothing.
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (form.method !== "post") return;
    if (form.dataset.sent) event.preventDefault();
    form.dataset.sent = "yes";
    event.submitter?.setAttribute("aria-busy", "true");
  });
  const ready = () => {
    for (const form of document.querySelectorAll("form[data-sent]")) delete form.dataset.sent;
    for (const busy of document.querySelectorAll("[aria-busy]")) busy.removeAttribute("aria-busy");
  };
  // Coming back by the back button finds the form usable again.
  window.addEventListener("pageshow", ready);

  // What must be read first gets the focus: the verdict, else the summary of errors. Where a page
  // took the place of another without being loaded, what it begins with does, so that it is read;
  // a question does so without moving the passage above it out of sight.
  const arrive = ({ type, detail }) => {
    ready();
    const swapped = type === "htmx:afterSettle";
    const begin = swapped ? document.querySelector("[data-arrive]") : null;
    const target = document.querySelector("[data-focus]") ?? begin;
    target?.focus?.({ preventScroll: target.dataset.arrive === "top" });
    if (swapped) tell(detail.requestConfig?.verb === "post" ? done() : "", false);
  };
  document.addEventListener("DOMContentLoaded", arrive);
  document.addEventListener("htmx:afterSettle", arrive);

  // A page that was swapped in looks like the same page loaded: its body has classes of its own.
  document.addEventListener("htmx:beforeSwap", (event) => {
    const body = new DOMParser().parseFromString(event.detail.xhr.responseText, "text/html").body;
    document.body.className = body.className;
  });
  // After a refusal the address is still that of the page it came from, which can be loaded again.
  document.addEventListener("htmx:beforeOnLoad", ({ detail }) => {
    if (detail.xhr.status >= 400) detail.etc.replace = location.pathname + location.search;
  });
  // What was not sent is said, and can be sent again.
  const sent = () => {
    for (const note of document.querySelectorAll("[data-unsent]")) note.hidden = true;
  };
  document.addEventListener("htmx:beforeRequest", sent);
  window.addEventListener("online", sent);
  document.addEventListener("htmx:sendError", () => {
    ready();
    for (const note of document.querySelectorAll("[data-unsent]")) {
      note.hidden = false;
      note.scrollIntoView({ block: "nearest" });
    }
  });

  // Copy buttons show only where copying works.
  for (const button of navigator.clipboard ? document.querySelectorAll("[data-copy]") : []) {
    button.hidden = false;
    button.addEventListener("click", async () => {
      await navigator.clipboard.writeText(document.getElementById(button.dataset.copy).value);
      button.querySelector("span").textContent = "Copied";
    });
  }

  // The device's time zone is a proposal where a form asks for one.
  for (const field of document.querySelectorAll("[data-zone]"))
    if (!field.value) field.value = Intl.DateTimeFormat().resolvedOptions().timeZone ?? "";
})();
