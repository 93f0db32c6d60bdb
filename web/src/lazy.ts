// Loads the big modules when their element is on the page, also when htmx brings it later.

const MODULES: Record<string, () => Promise<unknown>> = {
  "parvis-place": () => import("asset:place.js"),
  "parvis-play": () => import("asset:play.js"),
  "parvis-exercise": () => import("asset:exercise.js"),
  "parvis-passkey": () => import("asset:passkey.js"),
};

function load(root: ParentNode): void {
  for (const [name, module] of Object.entries(MODULES)) {
    if (!customElements.get(name) && root.querySelector(name)) void module();
  }
}

export function lazyModules(): void {
  load(document);
  document.addEventListener("htmx:after:swap", () => load(document));
}
