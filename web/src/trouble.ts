// The page's #trouble box (server-rendered, hidden) is shown when a request got no answer, and hidden when one did.

function show(visible: boolean): void {
  const box = document.getElementById("trouble");
  if (box) box.hidden = !visible;
}

export function tellTrouble(): void {
  document.addEventListener("htmx:error", () => show(true));
  document.addEventListener("htmx:after:request", () => show(false));
}
