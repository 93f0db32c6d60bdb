// <details class="menu"> opens by itself; this closes it on Escape, on a click elsewhere and when the focus leaves.

const open = (): HTMLDetailsElement[] => [...document.querySelectorAll<HTMLDetailsElement>("details.menu[open]")];

function closeOthers(target: EventTarget | null): void {
  for (const menu of open()) if (!(target instanceof Node && menu.contains(target))) menu.open = false;
}

export function closeMenus(): void {
  document.addEventListener("click", (event) => closeOthers(event.target));
  document.addEventListener("focusin", (event) => closeOthers(event.target));
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    for (const menu of open()) {
      menu.open = false;
      menu.querySelector("summary")?.focus();
    }
  });
}
