// What rooms and exits are called, once more, above the people: a dense crowd would hide it. Drawn only when the plan moves.
import { make } from "asset:place.js";
import type { Colours, PlanView } from "asset:place.js";

interface Label { at: [number, number]; text: string; plate: boolean }

/** As the layers `names` and `plates` of the plan have it. */
const SIZE = { from: 17, to: 21, least: 11, most: 15 };
const WIDEST = 7;
const PLATE = { height: 22, sign: 9, more: 14 };

export class Labels {
  readonly canvas = make("canvas", { className: "play-people" });
  #view: PlanView;
  #colours: Colours | undefined;
  #labels: Label[] = [];

  constructor(view: PlanView) {
    this.#view = view;
    view.map.getContainer().append(this.canvas);
    view.map.on("render", () => this.#draw());
    // Which of them have room is known once the plan stands still.
    view.map.on("idle", () => this.#read());
  }

  paint(colours: Colours): void {
    this.#colours = colours;
    this.#draw();
  }

  #read(): void {
    const seen = new Map<string, Label>();
    for (const { geometry, properties, layer } of this.#view.map.queryRenderedFeatures({ layers: ["names", "plates"] })) {
      if (geometry.type !== "Point") continue;
      const plate = layer.id === "plates";
      const text = String(properties[plate ? "plate" : "name"]);
      const at = geometry.coordinates as [number, number];
      seen.set(`${layer.id} ${text} ${at.map((it) => it.toFixed(6)).join()}`, { at, text, plate });
    }
    this.#labels = [...seen.values()];
    this.#draw();
  }

  #draw(): void {
    const { canvas } = this;
    const [width, height] = [Math.round(canvas.clientWidth * devicePixelRatio), Math.round(canvas.clientHeight * devicePixelRatio)];
    if (canvas.width !== width || canvas.height !== height) [canvas.width, canvas.height] = [width, height];
    const pen = canvas.getContext("2d");
    if (!pen || !this.#colours) return;
    pen.setTransform(devicePixelRatio, 0, 0, devicePixelRatio, 0, 0);
    pen.clearRect(0, 0, width, height);
    pen.textAlign = "center";
    pen.textBaseline = "middle";
    pen.lineJoin = "round";
    for (const label of this.#labels) {
      const { x, y } = this.#view.map.project(label.at);
      if (label.plate) this.#plate(pen, label.text, x, y, this.#colours);
      else this.#name(pen, label.text, x, y, this.#colours);
    }
  }

  #plate(pen: CanvasRenderingContext2D, text: string, x: number, y: number, colours: Colours): void {
    const [width, height] = [PLATE.more + text.length * PLATE.sign, PLATE.height];
    pen.fillStyle = colours.sheet;
    pen.fillRect(x - width / 2, y - height / 2, width, height);
    pen.fillStyle = colours["plan-exit"];
    pen.fillRect(x - width / 2 + 1.5, y - height / 2 + 1.5, width - 3, height - 3);
    pen.fillStyle = colours.sheet;
    pen.font = "700 13px system-ui, sans-serif";
    pen.fillText(text, x, y + 0.5);
  }

  #name(pen: CanvasRenderingContext2D, text: string, x: number, y: number, colours: Colours): void {
    const share = Math.min(1, Math.max(0, (this.#view.map.getZoom() - SIZE.from) / (SIZE.to - SIZE.from)));
    const size = SIZE.least + share * (SIZE.most - SIZE.least);
    pen.font = `${size}px system-ui, sans-serif`;
    pen.fillStyle = colours.ink;
    pen.strokeStyle = colours["plan-room"];
    pen.lineWidth = 4;
    const lines = wrapped(pen, text, WIDEST * size);
    lines.forEach((line, i) => {
      const at = y + (i - (lines.length - 1) / 2) * size * 1.2;
      pen.strokeText(line, x, at);
      pen.fillText(line, x, at);
    });
  }
}

/** The words of a text in lines no wider than this, where they can be broken. */
function wrapped(pen: CanvasRenderingContext2D, text: string, widest: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const longer = [lines.at(-1), word].filter(Boolean).join(" ");
    if (lines.length > 0 && pen.measureText(longer).width <= widest) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
