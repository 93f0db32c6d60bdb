// Curves over time, two runs over one another, and the same numbers as a table.
import uPlot from "uplot";
import { make } from "asset:place.js";
import type { Colours } from "asset:place.js";
import { counted } from "../words";
import type { Words } from "../words";
import { minutes } from "./clock";
import type { Curve, Run } from "./types";

const HEIGHT = 220;
/** Rows of a table: enough to follow the curve, few enough to be read aloud. */
const ROWS = 24;

interface Pair { title: string; runs: { name: string; curve: Curve }[] }

/** Curves of the same title, the first run's order. */
function pairs(runs: Run[]): Pair[] {
  const titles = [...new Set(runs.flatMap(({ curves }) => curves.map(({ title }) => title)))];
  return titles.map((title) => ({ title, runs: runs.flatMap((run) => run.curves.filter((curve) => curve.title === title).map((curve) => ({ name: run.title ?? title, curve }))) }));
}

/** A curve's value at a moment: the last that was written, as these curves are counts; nothing after its run's end. */
function valueAt({ seconds, values }: Curve, moment: number): number | null {
  if (moment > (seconds.at(-1) ?? 0)) return null;
  const next = seconds.findIndex((at) => at > moment);
  const i = next < 0 ? seconds.length - 1 : next - 1;
  return values[i] ?? null;
}

function moments({ runs }: Pair): number[] {
  return [...new Set(runs.flatMap(({ curve }) => curve.seconds))].sort((a, b) => a - b);
}

const told = (value: number | null): string => (value === null ? "" : counted(value));

function table(pair: Pair, words: Words): HTMLElement {
  const all = moments(pair);
  const step = Math.max(1, Math.ceil(all.length / ROWS));
  const times = all.filter((_, i) => i % step === 0 || i === all.length - 1);
  const head = make("tr");
  head.append(...[words("time"), ...pair.runs.map(({ name }) => name)].map((textContent, i) => make("th", { textContent, scope: "col", className: i > 0 ? "number" : "" })));
  const rows = times.map((time) => {
    const row = make("tr");
    const cells = pair.runs.map(({ curve }) => make("td", { className: "number", textContent: told(valueAt(curve, time)) }));
    row.append(make("th", { textContent: minutes(time), scope: "row" }), ...cells);
    return row;
  });
  const [thead, tbody, whole] = [make("thead"), make("tbody"), make("table")];
  thead.append(head);
  tbody.append(...rows);
  whole.append(make("caption", { textContent: pair.title }), thead, tbody);
  const details = make("details");
  details.append(make("summary", { textContent: words("numbers") }), whole);
  return details;
}

/** Names the lines where there are two: solid is the first run, dashed the one beside it. */
function legend({ runs }: Pair): HTMLElement {
  const element = make("p", { className: "play-legend", hidden: runs.length < 2 });
  element.append(...runs.map(({ name }) => make("span", { textContent: name })));
  return element;
}

function options(pair: Pair, colours: Colours, width: number, seconds: () => number): uPlot.Options {
  const axis = { stroke: colours["ink-soft"], grid: { stroke: colours.line, width: 1 }, ticks: { stroke: colours.line, width: 1 }, font: "13px system-ui, sans-serif" };
  const playhead = (plot: uPlot): void => {
    const x = Math.round(plot.valToPos(seconds(), "x", true));
    plot.ctx.fillStyle = colours.focus;
    plot.ctx.fillRect(x - 1, plot.bbox.top, 2, plot.bbox.height);
  };
  return {
    width,
    height: HEIGHT,
    legend: { show: false },
    cursor: { show: false },
    scales: { x: { time: false }, y: { range: (_plot, low, high) => [Math.min(0, low), high > 0 ? high * 1.05 : 1] } },
    axes: [{ ...axis, values: (_plot, values) => values.map(minutes) }, { ...axis, size: 64, values: (_plot, values) => values.map(counted) }],
    series: [{}, ...pair.runs.map(({ name }, i) => ({ label: name, stroke: i === 0 ? colours.accent : colours.warning, width: 2, dash: i === 0 ? [] : [7, 4], points: { show: false } }))],
    hooks: { draw: [playhead] },
  };
}

export interface Curves { element: HTMLElement; redraw(): void; repaint(colours: Colours): void; remove(): void }

export function curves(runs: Run[], words: Words, colours: Colours, seconds: () => number, go: (seconds: number) => void): Curves {
  const element = make("div", { className: "play-curves" });
  const charts = pairs(runs).map((pair) => {
    const frame = make("div", { className: "play-chart" }, { "aria-hidden": "true" });
    const figure = make("figure");
    figure.append(make("figcaption", { textContent: pair.title }), legend(pair), frame, table(pair, words));
    element.append(figure);
    const times = moments(pair);
    const data = [times, ...pair.runs.map(({ curve }) => times.map((time) => valueAt(curve, time)))] as uPlot.AlignedData;
    const plot = (now: Colours): uPlot => new uPlot(options(pair, now, Math.max(260, frame.clientWidth), seconds), data, frame);
    frame.addEventListener("click", (event) => {
      const over = frame.querySelector<HTMLElement>(".u-over");
      if (over) go(chart.plot.posToVal(event.clientX - over.getBoundingClientRect().left, "x"));
    });
    const chart = { frame, plot: undefined as unknown as uPlot, make: plot };
    return chart;
  });
  const repaint = (now: Colours): void => {
    for (const chart of charts) {
      chart.plot?.destroy();
      chart.plot = chart.make(now);
    }
  };
  const resize = new ResizeObserver(() => {
    for (const { plot, frame } of charts) if (plot && frame.clientWidth > 0 && plot.width !== frame.clientWidth) plot.setSize({ width: frame.clientWidth, height: HEIGHT });
  });
  resize.observe(element);
  repaint(colours);
  return {
    element,
    redraw: () => charts.forEach(({ plot }) => plot.redraw(false, false)),
    repaint,
    remove: () => {
      resize.disconnect();
      charts.forEach(({ plot }) => plot.destroy());
    },
  };
}
