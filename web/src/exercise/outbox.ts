// What people did and the server has not acknowledged yet: kept on this device, in order, through a reload or an empty
// battery, and sent when there is a way.

/** A form to be sent. */
export interface Letter {
  /** What the server knows a second delivery by. */
  key: string;
  /** Which form it came from: a newer letter of the same form takes the place of one that has not left. */
  form: string;
  /** The form's fields as they are posted. */
  body: string;
}

/** What the server says to a letter. */
export interface Told {
  last: number;
  says: string | null;
  again: boolean;
}

/** So long it waits before it tries again, in milliseconds: first, and at most. */
const SOON = 500;
const AT_MOST = 10_000;
/** So often a letter is given again that the server wants given again. */
const AGAIN = 20;

export class Outbox {
  #letters: Letter[];
  #busy = false;
  #wait = SOON;
  #tries = 0;
  #wake = (): void => {};

  constructor(
    private readonly name: string,
    private readonly to: string,
    private readonly told: (letter: Letter, told: Told | null) => void,
    private readonly changed: (waiting: number, offline: boolean) => void,
  ) {
    this.#letters = read(name);
    addEventListener("online", () => this.now());
    void this.#send();
  }

  /** There is a way again: what waits goes now. */
  now(): void {
    this.#wait = SOON;
    this.#wake();
  }

  /** Takes a letter; it is on this device when this returns. */
  put(letter: Letter): void {
    // The first may be on its way just now.
    const at = this.#letters.findIndex((one, index) => one.form === letter.form && letter.form !== "" && !(this.#busy && index === 0));
    if (at >= 0) this.#letters[at] = letter;
    else this.#letters.push(letter);
    this.#keep();
    this.changed(this.#letters.length, false);
    void this.#send();
  }

  #keep(): void {
    try {
      localStorage.setItem(this.name, JSON.stringify(this.#letters));
    } catch {
      // A browser that keeps nothing still sends what it has as long as the page is open.
    }
  }

  async #send(): Promise<void> {
    if (this.#busy) return;
    this.#busy = true;
    while (this.#letters.length > 0) {
      const letter = this.#letters[0]!;
      const told = await deliver(this.to, letter);
      if (told === null || told.again) {
        this.#tries += 1;
        if (told && this.#tries >= AGAIN) {
          this.#done(letter, told);
          continue;
        }
        this.changed(this.#letters.length, true);
        await new Promise<void>((ready) => {
          this.#wake = ready;
          setTimeout(ready, this.#wait);
        });
        this.#wait = Math.min(AT_MOST, this.#wait * 2);
        continue;
      }
      this.#done(letter, told);
    }
    this.#busy = false;
  }

  #done(letter: Letter, told: Told): void {
    this.#letters.shift();
    this.#wait = SOON;
    this.#tries = 0;
    this.#keep();
    this.told(letter, told);
    this.changed(this.#letters.length, false);
  }
}

function read(name: string): Letter[] {
  try {
    return JSON.parse(localStorage.getItem(name) ?? "[]") as Letter[];
  } catch {
    return [];
  }
}

/** Delivers a letter; null when nobody answered. */
async function deliver(to: string, letter: Letter): Promise<Told | null> {
  try {
    const response = await fetch(to, {
      method: "POST",
      body: letter.body,
      headers: { "content-type": "application/x-www-form-urlencoded" },
      signal: AbortSignal.timeout(20_000),
    });
    if (response.headers.get("content-type")?.startsWith("application/json")) return (await response.json()) as Told;
    // Too long, or the server stumbled: the first is not mended by sending it again.
    return response.status >= 500 ? null : { last: 0, says: String(response.status), again: false };
  } catch {
    return null;
  }
}
