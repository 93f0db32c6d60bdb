// What is carried over when new words take the place of old ones: where the reader is, what they typed, what is saved.

const FOCUSABLE = "a[href], button, input:not([type=hidden]), select, textarea, summary";

/** Remembers where the reader is in a part; the answer takes them there again. */
export function focusIn(part: HTMLElement): () => void {
  const here = part.contains(document.activeElement) ? (document.activeElement as HTMLElement) : null;
  if (!here) return () => undefined;
  const at = [...part.querySelectorAll<HTMLElement>(FOCUSABLE)].indexOf(here);
  const is = known(here);
  return () => {
    const all = [...part.querySelectorAll<HTMLElement>(FOCUSABLE)];
    (all.find((one) => known(one) === is) ?? all[at])?.focus({ preventScroll: true });
  };
}

/** By what a thing is known again after its words changed. */
function known(one: HTMLElement): string {
  const choice = one.matches("[type=checkbox], [type=radio], button") ? one.getAttribute("value") : "";
  const says = one.matches("button, summary, a") ? one.textContent : "";
  return one.id || [one.localName, one.getAttribute("name"), choice, says].join();
}

/** Remembers what was typed and not sent, and what was told about what was sent; the answer puts it there again and says into which forms. */
export function typedIn(part: HTMLElement, isTouched: (form: HTMLFormElement) => boolean): () => HTMLFormElement[] {
  const forms = [...part.querySelectorAll("form")].map((form) => ({
    is: about(form),
    key: form.dataset["key"],
    saved: form.querySelector(".x-saved")?.textContent ?? "",
    typed: isTouched(form) ? fields(form).map((one) => one.value) : null,
  }));
  return () => {
    const again: HTMLFormElement[] = [];
    for (const form of part.querySelectorAll("form")) {
      const was = forms.find((one) => one.is === about(form));
      if (!was) continue;
      if (was.key) form.dataset["key"] = was.key;
      const box = form.querySelector(".x-saved");
      if (box) box.textContent = was.saved;
      if (!was.typed) continue;
      fields(form).forEach((one, index) => (one.value = was.typed?.[index] ?? one.value));
      again.push(form);
    }
    return again;
  };
}

/** What a form is about: its hidden fields. */
function about(form: HTMLFormElement): string {
  return [...form.querySelectorAll<HTMLInputElement>("input[type=hidden]")].map((one) => `${one.name}=${one.value}`).join("&");
}

function fields(form: HTMLFormElement): (HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement)[] {
  return [...form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>("input:not([type=hidden], [type=checkbox], [type=radio]), textarea, select")];
}
