// <form data-guard>: asks before a page with unsaved changes is left. The browser's own words are shown.
const touched = new Set<HTMLFormElement>();

/** The guarded form an event belongs to. */
function guarded(event: Event): HTMLFormElement | null {
  return event.target instanceof Element ? event.target.closest<HTMLFormElement>("form[data-guard]") : null;
}

function settled(form: HTMLFormElement | null): void {
  if (!form) return;
  touched.delete(form);
  delete form.dataset["touched"];
}

export function guardForms(): void {
  // What was typed came back with the page and is not saved yet.
  document.querySelectorAll<HTMLFormElement>("form[data-guard][data-touched]").forEach((form) => touched.add(form));
  document.addEventListener("input", (event) => {
    const form = guarded(event);
    if (!form) return;
    touched.add(form);
    form.dataset["touched"] = "";
  });
  document.addEventListener("submit", (event) => {
    // A button that opens a page of its own leaves what is typed here, unsaved.
    if (!event.submitter?.hasAttribute("data-apart")) settled(guarded(event));
  });
  document.addEventListener("reset", (event) => settled(guarded(event)));
  window.addEventListener("beforeunload", (event) => {
    // A form that htmx has replaced is gone, and so is what was typed in it.
    if ([...touched].some((form) => form.isConnected)) event.preventDefault();
  });
}
