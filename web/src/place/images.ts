// Small pictures drawn on a canvas: pins, exit plates, treads of stairs. Drawn again when the colours change.
import type { MapView } from "asset:map.js";
import type { Colours } from "./colours";
import { noteImage, platesOf } from "./level";
import type { Place, Severity } from "./types";

/** Drawn at twice the size, so that they are sharp on a phone. */
const RATIO = 2;

type Draw = (pen: CanvasRenderingContext2D, size: number) => void;

function picture(width: number, height: number, draw: Draw): ImageData {
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [width * RATIO, height * RATIO];
  const pen = canvas.getContext("2d")!;
  pen.scale(RATIO, RATIO);
  draw(pen, width);
  return pen.getImageData(0, 0, canvas.width, canvas.height);
}

function put(map: InstanceType<typeof MapView>, name: string, image: ImageData): void {
  if (map.hasImage(name)) map.updateImage(name, image);
  else map.addImage(name, image, { pixelRatio: RATIO });
}

/** Square, triangle, disc: the severity is in the shape, not only in the colour. */
const SHAPES: Record<Severity, (pen: CanvasRenderingContext2D, size: number) => void> = {
  error: (pen, size) => pen.rect(4, 4, size - 8, size - 8),
  warning: (pen, size) => {
    pen.moveTo(size / 2, 2);
    pen.lineTo(size - 2, size - 4);
    pen.lineTo(2, size - 4);
    pen.closePath();
  },
  note: (pen, size) => pen.arc(size / 2, size / 2, size / 2 - 4, 0, 7),
};

/** An exclamation mark, or a tick once something was decided. */
function pin(severity: Severity, decided: boolean, fill: string, edge: string): ImageData {
  return picture(26, 26, (pen, size) => {
    pen.beginPath();
    SHAPES[severity](pen, size);
    pen.lineJoin = "round";
    pen.lineWidth = 4;
    pen.strokeStyle = edge;
    pen.stroke();
    pen.fillStyle = fill;
    pen.fill();
    pen.fillStyle = edge;
    pen.font = "700 13px system-ui, sans-serif";
    pen.textAlign = "center";
    pen.fillText(decided ? "✓" : "!", size / 2, size / 2 + (severity === "warning" ? 6 : 5));
  });
}

/** A comment: its number in a balloon; hollow once it was answered. */
function note(number: number, answered: boolean, fill: string, edge: string): ImageData {
  const width = 20 + String(number).length * 8;
  return picture(width, 32, (pen) => {
    pen.beginPath();
    pen.roundRect(2, 2, width - 4, 20, 6);
    pen.moveTo(width / 2 - 5, 21);
    pen.lineTo(width / 2, 30);
    pen.lineTo(width / 2 + 5, 21);
    pen.lineWidth = 3;
    pen.strokeStyle = answered ? fill : edge;
    pen.stroke();
    pen.fillStyle = answered ? edge : fill;
    pen.fill();
    pen.fillStyle = answered ? fill : edge;
    pen.font = "700 13px system-ui, sans-serif";
    pen.textAlign = "center";
    pen.fillText(String(number), width / 2, 17);
  });
}

/** The green plate over a way out, with its number. */
function plate(text: string, fill: string, ink: string): ImageData {
  const width = 14 + text.length * 9;
  return picture(width, 22, (pen) => {
    pen.fillStyle = ink;
    pen.fillRect(0, 0, width, 22);
    pen.fillStyle = fill;
    pen.fillRect(1.5, 1.5, width - 3, 19);
    pen.fillStyle = ink;
    pen.font = "700 13px system-ui, sans-serif";
    pen.textAlign = "center";
    pen.fillText(text, width / 2, 15.5);
  });
}

function treads(ground: string, line: string): ImageData {
  return picture(8, 8, (pen) => {
    pen.fillStyle = ground;
    pen.fillRect(0, 0, 8, 8);
    pen.fillStyle = line;
    pen.fillRect(0, 0, 8, 1);
  });
}

function equipment(fill: string, edge: string): ImageData {
  return picture(14, 14, (pen) => {
    pen.fillStyle = edge;
    pen.fillRect(0, 0, 14, 14);
    pen.fillStyle = fill;
    pen.fillRect(2, 2, 10, 10);
  });
}

/** Puts every picture the layers name on the map. */
export function putImages(map: InstanceType<typeof MapView>, colours: Colours, place: Place): void {
  for (const severity of ["error", "warning", "note"] as const) {
    put(map, `pin-${severity}`, pin(severity, false, colours[severity], colours.sheet));
    put(map, `pin-${severity}-decided`, pin(severity, true, colours[severity], colours.sheet));
  }
  for (const { number, answered } of place.notes) put(map, noteImage(number, answered), note(number, answered, colours.accent, colours.sheet));
  put(map, "treads", treads(colours["plan-stairs"], colours["plan-wall"]));
  put(map, "equipment-fire", equipment(colours.error, colours.sheet));
  put(map, "equipment-safety", equipment(colours["plan-exit"], colours.sheet));
  put(map, "equipment", equipment(colours.note, colours.sheet));
  for (const text of platesOf(place)) put(map, `plate-${text}`, plate(text, colours["plan-exit"], colours.sheet));
}
