// Whoever leaves a page on which a form was changed is asked first. Sending the form asks nothing, nor does
// a way out that says what it does.
(() => {
  "use strict";
  const QUESTION = "What you typed here is not saved. Leave it?";
  const began = new WeakMap();
  const forms = () => [...document.querySelectorAll("form[data-guard]")];
  const typed = (form) => JSON.stringify([...new FormData(form)]);
  let address;
  let discarding = false;

  const look = () => {
    for (const form of forms()) if (!began.has(form)) began.set(form, typed(form));
    address = forms().length ? location.href : null;
    discarding = false;
  };
  // What was sent back with its mistakes is not saved either.
  const isChanged = (form) =>
    !form.dataset.sent && (form.querySelector("[data-typed]") !== null || began.get(form) !== typed(form));
  const isUnsaved = () => !discarding && forms().some(isChanged);

  look();
  document.addEventListener("htmx:afterSettle", look);
  document.addEventListener("click", ({ target }) => {
    discarding = target.closest("[data-discard]") !== null;
  }, true);
  window.addEventListener("beforeunload", (event) => {
    if (!isUnsaved()) return;
    event.preventDefault();
    event.returnValue = QUESTION;
  });
  // The desk takes the place of the form without the page being left.
  document.addEventListener("htmx:beforeRequest", (event) => {
    const leaving = event.detail.requestConfig.verb === "get";
    if (leaving && isUnsaved() && !confirm(QUESTION)) event.preventDefault();
  });
  // The way back has changed the address before anybody was asked: who stays and types on has it again.
  document.addEventListener("input", () => {
    discarding = false;
    if (address && location.href !== address) history.pushState({ htmx: true }, "", address);
  });
})();
