// The mock pages, in the order they are tested.
export const PAGES = ["design", "place", "place-free", "map", "play", "play-beside"];
