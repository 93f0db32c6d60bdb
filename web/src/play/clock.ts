// Where the playback stands: seconds of building time, and how fast they pass.

export class Clock {
  seconds = 0;
  speed = 1;
  playing = false;
  readonly end: number;
  #last: number | undefined;

  constructor(end: number) {
    this.end = end;
  }

  /** Goes on to `now` (milliseconds of the page); stands still while frames are `missing`. Stops at the end. */
  tick(now: number, missing: boolean): void {
    const passed = this.#last === undefined || missing ? 0 : Math.min(now - this.#last, 250) / 1000;
    this.#last = this.playing ? now : undefined;
    if (!this.playing) return;
    this.seconds = Math.min(this.end, this.seconds + passed * this.speed);
    if (this.seconds >= this.end) this.playing = false;
  }

  go(seconds: number): void {
    this.seconds = Math.min(this.end, Math.max(0, seconds));
  }

  toggle(): void {
    if (!this.playing && this.seconds >= this.end) this.seconds = 0;
    this.playing = !this.playing;
  }
}

/** 100 s is 1:40 in every language. */
export function minutes(seconds: number): string {
  const whole = Math.floor(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
}
