"use strict";
// Plays the run back: people are dots, drawn between two frames where they would have been.
(() => {
  const main = document.getElementById("playback");
  const rate = Number(main.dataset.rate), last = Number(main.dataset.last), count = Number(main.dataset.people);
  const text = atob(document.getElementById("data").textContent);
  const bytes = Uint8Array.from(text, (c) => c.charCodeAt(0));
  const view = new DataView(bytes.buffer);
  const starts = new Uint32Array(count), lengths = new Uint16Array(count);
  for (let person = 0, at = 0; person < count; person++) {
    lengths[person] = view.getUint16(at, true);
    starts[person] = at + 2;
    at += 2 + lengths[person] * 5;
  }
  const floors = [...document.querySelectorAll(".floor")].map((box) => ({
    width: Number(box.dataset.width),
    canvas: box.querySelector("canvas"),
    count: box.parentElement.querySelector(".count"),
    box,
  }));
  const slider = document.getElementById("at"), play = document.getElementById("play");
  const speed = document.getElementById("speed"), clock = document.getElementById("clock");
  const inside = document.getElementById("inside"), now = document.getElementById("now");
  const dense = document.getElementById("crowded"), bar = document.querySelector(".bar");
  let frame = 0, playing = false, before = 0;

  const spot = (person, k) => {
    const at = starts[person] + k * 5;
    return [bytes[at], view.getUint16(at + 1, true) / 100, view.getUint16(at + 3, true) / 100];
  };

  // How many stand within a metre of each, itself among them: of everybody in the same or a neighbouring square.
  function near(spots) {
    const squares = new Map(), key = (x, y) => Math.floor(x) * 4096 + Math.floor(y);
    for (let i = 0; i < spots.length; i += 2) {
      const square = key(spots[i], spots[i + 1]), there = squares.get(square);
      if (there) there.push(i); else squares.set(square, [i]);
    }
    const counts = new Uint16Array(spots.length / 2);
    for (let i = 0; i < spots.length; i += 2) {
      const x = spots[i], y = spots[i + 1];
      for (let dx = -1; dx < 2; dx++) for (let dy = -1; dy < 2; dy++) {
        for (const k of squares.get(key(x + dx, y + dy)) || []) {
          if ((spots[k] - x) ** 2 + (spots[k + 1] - y) ** 2 <= 1) counts[i / 2]++;
        }
      }
    }
    return counts;
  }

  // Whom to draw in which colour: by people on a square metre, in a circle of one metre round each.
  const kinds = [["--calm", 0], ["--close", 2 * Math.PI], ["--crowd", 4 * Math.PI]];

  function dots(pen, spots, scale, dpr, style) {
    const counts = near(spots), radius = Math.max(0.2 * scale, 1.4 * dpr);
    let crowded = 0;
    kinds.forEach(([name, least], kind) => {
      const most = kind + 1 < kinds.length ? kinds[kind + 1][1] : Infinity;
      pen.beginPath();
      for (let i = 0; i < spots.length; i += 2) {
        if (counts[i / 2] <= least || counts[i / 2] > most) continue;
        if (kind === 2) crowded++;
        const x = spots[i] * scale, y = spots[i + 1] * scale;
        pen.moveTo(x + radius, y);
        pen.arc(x, y, radius, 0, 7);
      }
      pen.fillStyle = style.getPropertyValue(name).trim();
      pen.fill();
      if (kind < 2) return;
      pen.strokeStyle = style.getPropertyValue("--ink").trim();
      pen.lineWidth = Math.max(1, radius / 3);
      pen.stroke();
    });
    return crowded;
  }

  function draw() {
    const style = getComputedStyle(document.documentElement);
    const k = Math.floor(frame), part = frame - k;
    const here = floors.map(() => []);
    let left = 0, crowded = 0;
    for (let person = 0; person < count; person++) {
      if (k >= lengths[person]) continue;
      left++;
      let [floor, x, y] = spot(person, k);
      if (k + 1 < lengths[person]) {
        const [next, nx, ny] = spot(person, k + 1);
        if (next === floor) { x += (nx - x) * part; y += (ny - y) * part; }
      }
      if (here[floor]) here[floor].push(x, y);
    }
    floors.forEach((floor, index) => {
      const dpr = window.devicePixelRatio || 1, box = floor.box.getBoundingClientRect();
      const wide = Math.round(box.width * dpr), high = Math.round(box.height * dpr);
      if (floor.canvas.width !== wide || floor.canvas.height !== high) {
        floor.canvas.width = wide;
        floor.canvas.height = high;
      }
      const pen = floor.canvas.getContext("2d");
      pen.clearRect(0, 0, wide, high);
      crowded += dots(pen, here[index], wide / floor.width, dpr, style);
      floor.count.textContent = here[index].length ? String(here[index].length / 2) : "";
    });
    const seconds = Math.floor(frame / rate);
    clock.textContent = Math.floor(seconds / 60) + ":" + String(seconds % 60).padStart(2, "0");
    inside.textContent = String(left);
    dense.textContent = String(crowded);
    slider.value = String(Math.round(frame));
    slider.setAttribute("aria-valuetext", clock.textContent);
    const x = last ? (1000 * frame) / last : 0;
    now.setAttribute("x1", x);
    now.setAttribute("x2", x);
  }

  function tick(time) {
    if (!playing) return;
    frame = Math.min(last, frame + ((time - before) / 1000) * rate * Number(speed.value));
    before = time;
    draw();
    if (frame >= last) return set(false);
    requestAnimationFrame(tick);
  }

  function set(on) {
    if (on && frame >= last) frame = 0;
    playing = on;
    play.textContent = on ? play.dataset.pause : play.dataset.play;
    before = performance.now();
    if (on) requestAnimationFrame(tick);
  }

  function seek(to) {
    frame = Math.max(0, Math.min(last, to));
    draw();
  }

  // A floor by its number: brought into view below the bar.
  function show(floor) {
    if (!floor) return;
    const figure = floor.box.parentElement;
    figure.focus({ preventScroll: true });
    scrollTo(0, figure.getBoundingClientRect().top + scrollY - bar.offsetHeight - 8);
  }

  play.addEventListener("click", () => set(!playing));
  slider.addEventListener("input", () => seek(Number(slider.value)));
  // A control keeps the keys it has a use for itself: buttons the space bar, the list of speeds everything.
  document.addEventListener("keydown", (event) => {
    const at = event.target;
    if (event.ctrlKey || event.altKey || event.metaKey || at.closest("select")) return;
    if (event.key === " " && !at.closest("button, summary")) set(!playing);
    else if (event.key === "ArrowRight") seek(frame + 5 * rate);
    else if (event.key === "ArrowLeft") seek(frame - 5 * rate);
    else if (event.key >= "1" && event.key <= "9") show(floors[Number(event.key) - 1]);
    else return;
    event.preventDefault();
  });
  addEventListener("resize", draw);
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", draw);
  draw();
})();
