// The people layer: a canvas of our own over the plan, everybody in one draw call, moved between two frames on the GPU.
import type { PlanView } from "asset:place.js";
import { densities } from "./density";
import { NUMBERS } from "./types";
import type { Run } from "./types";

const VERTEX = `#version 300 es
layout(location=0) in uvec3 a;
layout(location=1) in uvec3 b;
layout(location=2) in float close;
uniform mat3 place;
uniform float mix_ab, size;
uniform uint level;
out float closeness;
void main() {
  // Between two levels nobody floats: a person is where the nearer frame says.
  bool first = mix_ab < 0.5;
  uint on = first ? a.z : b.z;
  vec2 at = a.z == b.z ? mix(vec2(a.xy), vec2(b.xy), mix_ab) : vec2(first ? a.xy : b.xy);
  closeness = close;
  gl_PointSize = on == level ? size : 0.0;
  gl_Position = on == level ? vec4((place * vec3(at / 65535.0, 1.0)).xy, 0.0, 1.0) : vec4(2.0, 2.0, 2.0, 1.0);
}`;

const FRAGMENT = `#version 300 es
precision highp float;
in float closeness;
uniform vec3 body, dense, edge;
uniform float size, coloured;
out vec4 colour;
void main() {
  float from = length(gl_PointCoord - 0.5) * size;
  float radius = size * 0.5;
  float inside = clamp(radius - from, 0.0, 1.0);
  float rim = size > 7.0 ? clamp(from - (radius - 1.6), 0.0, 1.0) : 0.0;
  colour = vec4(mix(mix(body, dense, closeness * coloured), edge, rim * 0.8), 1.0) * inside;
}`;

/** A person's shoulders, in metres, and the least that can be seen, in pixels. */
const SHOULDERS = 0.46;
const LEAST = 3.2;
/** Pixels of the canvas for one of the page while people move. */
const MOVING = 1;

function compile(gl: WebGL2RenderingContext): WebGLProgram {
  const program = gl.createProgram();
  for (const [kind, source] of [[gl.VERTEX_SHADER, VERTEX], [gl.FRAGMENT_SHADER, FRAGMENT]] as const) {
    const shader = gl.createShader(kind)!;
    gl.shaderSource(shader, source);
    gl.compileShader(shader);
    gl.attachShader(program, shader);
  }
  gl.linkProgram(program);
  if (!gl.getProgramParameter(program, gl.LINK_STATUS)) throw new Error(gl.getProgramInfoLog(program) ?? "the people layer did not link");
  return program;
}

/** "#rgb", "#rrggbb" or "rgb(…)" as the GPU wants it. */
function rgb(colour: string): [number, number, number] {
  const canvas = document.createElement("canvas");
  canvas.width = canvas.height = 1;
  const pen = canvas.getContext("2d")!;
  pen.fillStyle = colour;
  pen.fillRect(0, 0, 1, 1);
  const [r, g, b] = pen.getImageData(0, 0, 1, 1).data;
  return [r! / 255, g! / 255, b! / 255];
}

export interface PeopleColours { body: string; dense: string; edge: string }
interface Slot { frame: number; buffer: WebGLBuffer }

export class People {
  readonly canvas = document.createElement("canvas");
  coloured = false;
  /** While they move, a dot of few pixels is as good as one of many: four times the pixels take four times as long. */
  moving = false;
  #gl: WebGL2RenderingContext;
  #program: WebGLProgram;
  #slots: [Slot, Slot];
  #close: { frame: number; buffer: WebGLBuffer; values: Uint8Array };
  #seen: { frame: number; level: number; buffer: WebGLBuffer; values: Uint32Array; count: number };
  #view: PlanView;
  #run: Run;

  constructor(view: PlanView, run: Run) {
    this.#view = view;
    this.#run = run;
    this.canvas.className = "play-people";
    const gl = this.canvas.getContext("webgl2", { premultipliedAlpha: true, antialias: false, depth: false });
    if (!gl) throw new Error("no WebGL2");
    this.#gl = gl;
    this.#program = compile(gl);
    const buffer = (bytes: number): WebGLBuffer => {
      const made = gl.createBuffer();
      gl.bindBuffer(gl.ARRAY_BUFFER, made);
      gl.bufferData(gl.ARRAY_BUFFER, bytes, gl.DYNAMIC_DRAW);
      return made;
    };
    const bytes = run.people * NUMBERS * 2;
    this.#slots = [{ frame: -1, buffer: buffer(bytes) }, { frame: -1, buffer: buffer(bytes) }];
    this.#close = { frame: -1, buffer: buffer(run.people), values: new Uint8Array(run.people) };
    this.#seen = { frame: -1, level: -1, buffer: gl.createBuffer(), values: new Uint32Array(run.people), count: 0 };
    view.map.getContainer().append(this.canvas);
  }

  paint({ body, dense, edge }: PeopleColours): void {
    const gl = this.#gl;
    gl.useProgram(this.#program);
    for (const [name, colour] of Object.entries({ body, dense, edge })) gl.uniform3fv(gl.getUniformLocation(this.#program, name), rgb(colour));
  }

  #fill(slot: Slot, frame: number, numbers: Uint16Array): void {
    if (slot.frame === frame) return;
    this.#gl.bindBuffer(this.#gl.ARRAY_BUFFER, slot.buffer);
    this.#gl.bufferSubData(this.#gl.ARRAY_BUFFER, 0, numbers);
    slot.frame = frame;
  }

  #fillClose(frame: number, numbers: Uint16Array): void {
    if (!this.coloured || this.#close.frame === frame) return;
    densities(numbers, this.#run, this.#close.values);
    this.#gl.bindBuffer(this.#gl.ARRAY_BUFFER, this.#close.buffer);
    this.#gl.bufferSubData(this.#gl.ARRAY_BUFFER, 0, this.#close.values);
    this.#close.frame = frame;
  }

  /** Who is on the level in this frame or the next: nobody else is sent through the GPU, where each costs the same, seen or not. */
  #fillSeen(frame: number, level: number, a: Uint16Array, b: Uint16Array): void {
    const seen = this.#seen;
    if (seen.frame === frame && seen.level === level) return;
    let count = 0;
    for (let person = 0, at = NUMBERS - 1; person < this.#run.people; person++, at += NUMBERS) {
      if (a[at] === level || b[at] === level) seen.values[count++] = person;
    }
    const gl = this.#gl;
    gl.bindBuffer(gl.ELEMENT_ARRAY_BUFFER, seen.buffer);
    gl.bufferData(gl.ELEMENT_ARRAY_BUFFER, seen.values.subarray(0, count), gl.DYNAMIC_DRAW);
    Object.assign(seen, { frame, level, count });
  }

  /** From the run's box to the screen: three corners tell it, as the map is never turned or tilted. */
  #placing(): { matrix: Float32Array; size: number } {
    const [west, south, east, north] = this.#run.box;
    const { map } = this.#view;
    const { clientWidth: width, clientHeight: height } = this.canvas;
    const [o, x, y] = [map.project([west, south]), map.project([east, south]), map.project([west, north])];
    const [sx, sy] = [2 / width, -2 / height];
    const metres = (north - south) * 111_320;
    const matrix = new Float32Array([(x.x - o.x) * sx, (x.y - o.y) * sy, 0, (y.x - o.x) * sx, (y.y - o.y) * sy, 0, o.x * sx - 1, o.y * sy + 1, 1]);
    return { matrix, size: Math.max(LEAST, (SHOULDERS * Math.abs(y.y - o.y)) / metres) * this.#ratio };
  }

  get #ratio(): number {
    return this.moving ? Math.min(devicePixelRatio, MOVING) : devicePixelRatio;
  }

  #resize(): void {
    const { canvas } = this;
    const [width, height] = [Math.round(canvas.clientWidth * this.#ratio), Math.round(canvas.clientHeight * this.#ratio)];
    if (canvas.width === width && canvas.height === height) return;
    [canvas.width, canvas.height] = [width, height];
    this.#gl.viewport(0, 0, width, height);
  }

  /** Draws the moment `share` of the way from frame `number` (`a`) to the next (`b`), on one level. */
  draw(number: number, a: Uint16Array, b: Uint16Array, share: number, level: number): void {
    const gl = this.#gl;
    this.#resize();
    // Going on by one frame, what was next is now: only one buffer is sent.
    if (this.#slots[1].frame === number) this.#slots.reverse();
    this.#fill(this.#slots[0], number, a);
    this.#fill(this.#slots[1], number + 1, b);
    this.#fillClose(number, a);
    this.#fillSeen(number, level, a, b);
    gl.clearColor(0, 0, 0, 0);
    gl.clear(gl.COLOR_BUFFER_BIT);
    gl.enable(gl.BLEND);
    gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA);
    gl.useProgram(this.#program);
    this.#slots.forEach(({ buffer }, i) => {
      gl.bindBuffer(gl.ARRAY_BUFFER, buffer);
      gl.enableVertexAttribArray(i);
      gl.vertexAttribIPointer(i, NUMBERS, gl.UNSIGNED_SHORT, NUMBERS * 2, 0);
    });
    gl.bindBuffer(gl.ARRAY_BUFFER, this.#close.buffer);
    gl.enableVertexAttribArray(2);
    gl.vertexAttribPointer(2, 1, gl.UNSIGNED_BYTE, true, 1, 0);
    const { matrix, size } = this.#placing();
    const at = (name: string): WebGLUniformLocation | null => gl.getUniformLocation(this.#program, name);
    gl.uniformMatrix3fv(at("place"), false, matrix);
    gl.uniform1f(at("mix_ab"), share);
    gl.uniform1f(at("size"), size);
    gl.uniform1f(at("coloured"), this.coloured ? 1 : 0);
    gl.uniform1ui(at("level"), level);
    gl.bindBuffer(gl.ELEMENT_ARRAY_BUFFER, this.#seen.buffer);
    gl.drawElements(gl.POINTS, this.#seen.count, gl.UNSIGNED_INT, 0);
  }
}
