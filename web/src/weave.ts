// <button value="insert:pupils" data-weave="body">: puts {{pupils}} where the cursor is in the text #body, instead of asking
// the server to put it at the end.
const INSERT = "insert:";

export function weaveFacts(): void {
  document.addEventListener("click", (event) => {
    const button = event.target instanceof Element ? event.target.closest<HTMLButtonElement>("button[data-weave]") : null;
    const text = document.getElementById(button?.dataset["weave"] ?? "");
    if (!button?.value.startsWith(INSERT) || !(text instanceof HTMLTextAreaElement)) return;
    event.preventDefault();
    text.focus();
    text.setRangeText(`{{${button.value.slice(INSERT.length)}}}`, text.selectionStart, text.selectionEnd, "end");
    text.dispatchEvent(new Event("input", { bubbles: true }));
  });
}
