// Frames of a run, fetched by chunks as they are needed and a little before.
import { NUMBERS } from "./types";
import type { Run } from "./types";

/** Chunks kept in memory: a phone holds 10,000 people for these, and a scrub back is at once there. */
const KEPT = 10;

export class Frames {
  #run: Run;
  #chunks = new Map<number, Uint16Array>();
  #asked = new Map<number, Promise<void>>();

  constructor(run: Run) {
    this.#run = run;
  }

  #chunkOf(frame: number): number {
    return Math.floor(frame / this.#run.chunk) * this.#run.chunk;
  }

  /** Asks for the chunk of a frame and, when it is here, for the one after it. */
  async want(frame: number): Promise<void> {
    const first = this.#chunkOf(Math.min(Math.max(frame, 0), this.#run.frames - 1));
    await this.#ask(first);
    if (first + this.#run.chunk < this.#run.frames) void this.#ask(first + this.#run.chunk);
  }

  #ask(from: number): Promise<void> {
    if (this.#chunks.has(from)) return Promise.resolve();
    const asked = this.#asked.get(from) ?? this.#fetch(from).finally(() => this.#asked.delete(from));
    this.#asked.set(from, asked);
    return asked;
  }

  async #fetch(from: number): Promise<void> {
    const address = new URL(this.#run.frames_url, location.href);
    address.searchParams.set("from", String(from));
    const answer = await fetch(address);
    if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
    this.#chunks.set(from, new Uint16Array(await answer.arrayBuffer()));
    this.#forget(from);
  }

  /** Lets go of the chunks farthest from the newest. */
  #forget(near: number): void {
    const far = [...this.#chunks.keys()].sort((a, b) => Math.abs(b - near) - Math.abs(a - near));
    for (const from of far.slice(0, Math.max(0, far.length - KEPT))) this.#chunks.delete(from);
  }

  /** One frame's numbers, or nothing while they are on their way. */
  at(frame: number): Uint16Array | undefined {
    const { people, frames } = this.#run;
    const wanted = Math.min(Math.max(frame, 0), frames - 1);
    const first = this.#chunkOf(wanted);
    const start = (wanted - first) * people * NUMBERS;
    const chunk = this.#chunks.get(first);
    return chunk && chunk.length >= start + people * NUMBERS ? chunk.subarray(start, start + people * NUMBERS) : undefined;
  }
}
