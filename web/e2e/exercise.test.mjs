// The mall morning: an exercise from the first card on the table to the report, with everybody in the room at once: the
// console, the wall, an evaluator, and eight players of four countries at three tables, in four languages.
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { WAYS, counted, launch, look, signIn } from "./browser.mjs";
import { DESK, PHONE, adds, answerForm, answers, appoint, begin, comesIn, connected, fill, hasInject, holdBack, injectsOf, leaveOut, letOut, means, measures, message, person, putBack, sameSeat, saved, sees, seesNoMore, sends, setForward, story, tabTo, translates, wordsOfDocx } from "./room.mjs";
import { demo, wayTo } from "./server.mjs";

const LANGUAGES = ["en", "ru", "kk", "uz"];
const FIRST_VISIT = 150_000; // bytes over the wire, for a telephone that comes in late
const OFFLINE = 30_000; // so long one telephone has no network, in milliseconds

/** Nobody comes from Turkmenistan: its silence must stand apart. */
const PLAYERS = [
  { name: "Aigul", language: "ru", nation: "KZ", table: "1" }, // the scribe
  { name: "Yerzhan", language: "kk", nation: "KZ", table: "1", colorScheme: "dark" }, // the delegate of Kazakhstan
  { name: "Karim", language: "en", nation: "UZ", table: "1" },
  { name: "Dilnoza", language: "uz", nation: "UZ", table: "2" },
  { name: "Bakyt", language: "ru", nation: "KG", table: "2", colorScheme: "dark" },
  { name: "Nurlan", language: "kk", nation: "KZ", table: "2" }, // loses the network
  { name: "Rustam", language: "en", nation: "TJ", table: "3" }, // has no mouse
  { name: "Firuza", language: "uz", nation: "TJ", table: "3", colorScheme: "dark" },
];
/** Sits among people of one country, and does not speak for another there. */
const EVALUATOR = { name: "Oksana", language: "ru", nation: "KZ", table: "3", viewport: { width: 820, height: 1180 } };
const NAMES = [...PLAYERS, EVALUATOR].map(({ name }) => name);

/** What is written on the day. */
const WORDS = {
  line: "In my country the city duty officer decides, not the mall.",
  uzbekLine: "Bizda qarorni |IIB qabul qiladi.", // the director is at work between the two halves
  elders: "Phone tree of the neighbourhood elders",
  offline: "Сымсыз жазылған жауап: алдымен күзет пен жалға алушылар.",
  scribe: "За наш стол: выводим верхний этаж, остальные ждут.",
  decided: "Выводим людей с верхнего этажа.",
  kazakhMessage: "Сауда орталығынан тыныш шығыңыз. Жарақат алғандар туралы әзірге белгісіз.",
  tajikMessage: "Leave by the nearest exit. We do not know yet what happened.",
  reworded: "Толық эвакуация туралы шешімді полиция қабылдайды.",
  day: "The tram in front of the mall has stopped; 80 people are standing on the track.",
  dayIn: { ru: "Трамвай у торгового центра встал; на путях стоят 80 человек.", kk: "Сауда орталығының алдындағы трамвай тоқтады; жолда 80 адам тұр.", uz: "Savdo markazi oldidagi tramvay toʻxtadi; yoʻlda 80 kishi turibdi." },
  parked: "Who pays when the shops stay closed?",
  decision: "До приезда полиции решает дежурный администратор.",
  post: "Is it true that the mall is being cleared?",
  seen: "За столом 3 сразу назвали того, кто решает.",
  quote: "Решаю я, пока не приедет полиция.",
  note: "Стол 2 забыл про арендаторов.",
  strength: "The police were told within five minutes.",
  gap: "Никто не подумал о переводе для гостей.",
  takeHome: "Mahalla oqsoqollari bilan aloqa jadvali tuzamiz.",
  comment: "More time for the second part, please.",
};

describe("the mall morning", () => {
  let browser, server, id, digits;
  let director, wall, evaluator, players;
  let network, began; // of one telephone: its way to the server, and since when it has none
  let recorded; // the report just before the server was killed
  const named = (name) => players.find((one) => one.name === name);
  const at = (table) => players.filter((one) => one.table === table);
  const screens = () => [director, wall, evaluator, ...players];
  const everybody = (does) => Promise.all(players.map(does));
  /** Another window of those who lead. */
  const window = async (screen) => {
    const page = await director.context.newPage();
    await page.goto(`/play/${id}/${screen}`);
    return { ...director, page };
  };
  const reportFile = async (file, reach = "", who = director) => {
    const answer = await who.context.request.get(`/play/${id}/report/${file}${reach}`);
    assert.equal(answer.status(), 200, file);
    return answer.body();
  };

  before(async () => {
    server = await demo();
    browser = await launch();
    network = await wayTo(server);
    const who = (one) => person(browser, one.name === "Nurlan" ? network : server, one);
    [director, evaluator, ...players] = await Promise.all([who({ name: "director", language: "en", viewport: DESK }), who(EVALUATOR), ...PLAYERS.map(who)]);
  });
  after(async () => {
    await browser?.close();
    network?.stop();
    await server?.stop();
  });

  it("the ministry sets the exercise up", async () => {
    const { page } = director;
    await signIn(director, server, "Ministry of education");
    await page.goto("/exercises");
    await page.check("input[name=scenario][value=mall]");
    await page.fill("#tables", "3");
    for (const nation of ["KZ", "KG", "TJ", "TM", "UZ"]) await page.check(`input[name=nation][value=${nation}]`);
    for (const language of LANGUAGES) await page.check(`input[name=language][value=${language}]`);
    await page.fill("#name", "Day of mixed groups");
    await page.fill("#organiser", "Ministry");
    await page.locator("form[action='/exercises'] button:not([name])").click();
    await page.waitForURL("**/play/*/console");
    id = new URL(page.url()).pathname.split("/")[2];
    digits = (await page.locator(".x-code").textContent()).replace(/\D/g, "");
    assert.match(digits, /^\d{6}$/);
    wall = await sameSeat(browser, server, director);
    await wall.page.goto(`/play/${id}/wall`);
    await Promise.all([connected(director), connected(wall)]);
    assert.equal((await wall.page.locator(".x-code").textContent()).replace(/\D/g, ""), digits);
  });

  it("everybody comes in by the six digits, in a language of their own", async () => {
    const firuza = named("Firuza");
    await firuza.context.addCookies([{ name: "language", value: "en", url: server.address }]); // she chooses hers at the door
    await Promise.all([everybody((one) => comesIn(one, digits)), comesIn(evaluator, digits)]);
    await sees(wall, ".x-counts dd", "9");
    for (const name of NAMES) await sees(director, "#part-people li", name);
    await sees(named("Bakyt"), "#part-story .said[lang=ru]", story("ru", "wellbeing"));
  });

  it("who is given a role is taken to its screen", async () => {
    await appoint(director, "Aigul", "scribe");
    await appoint(director, "Yerzhan", "delegate");
    await appoint(director, "Oksana", "evaluator");
    await evaluator.page.waitForURL(`**/play/${id}/evaluate`);
    await connected(evaluator);
    await Promise.all(screens().map(({ page }) => page.evaluate(() => (window.stays = "since the beginning"))));
  });

  it("the first message is on every telephone, in its language, by itself", async () => {
    await director.page.locator("form:has([name=do][value=start]) button").click();
    await begin(director, "M1");
    await everybody((one) => hasInject(one, "I01"));
    for (const language of LANGUAGES) await sees(wall, `.x-wall-module[lang=${language}]`, story(language, "module.M1.title"));
    await sees(evaluator, "#part-critical-C1", story("ru", "critical.C1"));
  });

  it("measures, ranked, each with who leads it and by which minute", async () => {
    const police = { item: "inform-police", lead: "city-police", minute: 5 };
    await answers(named("Yerzhan"), "T1", "own", measures(police, { item: "evacuate-all", lead: "mall-operator", minute: 20 }));
    await answers(named("Karim"), "T1", "own", measures(police, { item: "evacuate-all", lead: "city-police", minute: 20 }));
    await answers(named("Bakyt"), "T1", "own", measures(police, { item: "open-crisis-cell" }));
    await adds(named("Karim"), "T1", WORDS.line);
    await answers(named("Aigul"), "T1", "table", { ...measures(police), text: WORDS.scribe });
    for (const one of at("1")) {
      await sees(one, "#part-form-T1-table textarea", WORDS.scribe);
      await sees(one, "#part-lines-T1 .x-lines .said[lang=en]", WORDS.line);
    }
    await sees(named("Aigul"), "#part-lines-T1 .x-lines .label", message("ru", "exercise-label-missing"));
    await sees(director, ".x-heats li", `T1: ${message("en", "exercise-progress-typing")}`);
  });

  it("a player answers and saves by keyboard alone", async () => {
    const { page } = named("Rustam");
    const item = (name) => `#part-form-T1-table [name=item][value=${name}]`;
    await page.evaluate(() => document.activeElement.blur());
    for (const name of ["inform-police", "review-footage"]) {
      await tabTo(page, item(name));
      await page.keyboard.press("Space");
      await page.keyboard.press("Tab"); // its place, given by the order of choosing
    }
    await tabTo(page, "[name='minute.review-footage']");
    await page.keyboard.type("25");
    await tabTo(page, "#part-form-T1-table form .actions button");
    await page.keyboard.press("Enter");
    await saved(named("Rustam"), "T1", "table");
    assert.equal(await page.evaluate(() => document.activeElement.closest(".x-part")?.id), "part-form-T1-table", "and is still where they were");
    assert.equal(await page.inputValue("[name='rank.review-footage']"), "2");
  });

  it("a measure that is on no list gets a name", async () => {
    await sees(named("Firuza"), "#part-form-T1-table [name=item][value=review-footage][checked]");
    await answers(named("Firuza"), "T1", "table", { new: WORDS.elders });
    await sees(named("Rustam"), "#part-form-T1-table .x-item", WORDS.elders);
  });

  it("one telephone has no network, and its owner writes on", async () => {
    const nurlan = named("Nurlan");
    await nurlan.context.setOffline(true); // for what is asked from now on
    network.cut();
    began = Date.now();
    const form = answerForm(nurlan, "T1", "table");
    await nurlan.page.locator("#part-form-T1-table details.x-answer").evaluate((details) => (details.open = true));
    await fill(form, { item: ["tell-tenants"], text: WORDS.offline });
    await form.locator(".actions button").click();
    await nurlan.page.locator(".x-net:visible", { hasText: message("kk", "live-js_offline") }).waitFor();
  });

  it("hold, leave out, let out to one table", async () => {
    const online = players.filter((one) => one.name !== "Nurlan");
    const { page } = named("Dilnoza"); // is writing all the while
    await page.locator("#line-T1").click();
    const [half, rest] = WORDS.uzbekLine.split("|");
    await page.keyboard.type(half);
    await holdBack(director, "I02");
    await sees(director, `details.x-shelf:has-text("${message("en", "exercise-shelf-held")}")`, "I02");
    await leaveOut(director, "I03");
    await sees(director, `details.x-shelf:has-text("${message("en", "exercise-shelf-skipped")}")`, "I03");
    await letOut(director, "I04", "2");
    await Promise.all(online.filter((one) => one.table === "2").map((one) => hasInject(one, "I04")));
    await setForward(director, 22); // past the minutes of I02 and I03, to that of I05
    await Promise.all(online.map((one) => hasInject(one, "I05"))); // because every table chose to inform the police
    for (const one of online) assert.deepEqual(await injectsOf(one), one.table === "2" ? ["I05", "I04", "I01"] : ["I05", "I01"], one.name);
    const condition = await director.page.locator("#row-I09 .x-condition").textContent();
    assert.ok(condition.includes(story("en", "item.city-police")) && condition.includes(message("en", "live-condition-unmet")), condition);
    assert.match(await director.page.locator("#row-I09 > p").first().textContent(), /0:\d\d into its part, about 0:\d\d on the clock/);
    await putBack(director, "I02");
    await Promise.all(online.map((one) => hasInject(one, "I02")));
    await page.keyboard.type(rest);
    await page.locator("#part-lines-T1 form:has([name=do][value=line]) button").click();
    await sees(named("Bakyt"), "#part-lines-T1 .said[lang=uz]", half + rest);
  });

  it("a pause, and everybody sees for what", async () => {
    await director.page.fill("#why", "interpreters");
    await director.page.locator("form:has([name=do][value=pause]) button").click();
    const online = screens().filter((one) => one !== named("Nurlan"));
    await Promise.all(online.map((one) => sees(one, ".x-clock.paused .x-module", `${message(one.language, "live-paused")}: interpreters`)));
    await director.page.locator("form:has([name=do][value=resume]) button").click();
    await Promise.all(online.map((one) => seesNoMore(one, ".x-clock.paused")));
  });

  it("a message of the day, and its translations", async () => {
    const online = players.filter((one) => one.name !== "Nurlan");
    await sends(director, "ad-hoc", { text: WORDS.day, from: "transport-hub", channel: "phone" });
    await Promise.all(online.map((one) => sees(one, ".x-inject .x-text > .said[lang=en]", WORDS.day)));
    await sees(named("Bakyt"), ".x-inject .x-text > .label", message("ru", "exercise-label-missing"));
    const desk = await window("interpret");
    for (const [language, into] of Object.entries(WORDS.dayIn)) await translates(desk, WORDS.day, language, into);
    await desk.page.locator("#part-pair summary").click();
    for (const language of ["en", "uz"]) await desk.page.uncheck(`#part-pair [value=${language}]`);
    await desk.page.locator("#part-pair button").click();
    await seesNoMore(desk, "#part-pair .x-own[lang=uz]");
    assert.ok(await desk.page.locator("form:has([name=lang][value=kk])").count() > 0, "Russian waits for Kazakh");
    for (const [language, of] of [["uz", "into"], ["en", "from"]]) assert.equal(await desk.page.locator(of === "into" ? `form:has([name=lang][value=${language}])[data-do]` : `blockquote[lang=${language}]`).count(), 0, `nothing ${of} ${language}`);
    await desk.page.close();
    for (const one of online.filter(({ language }) => language !== "en")) {
      const inject = one.page.locator(".x-inject", { hasText: WORDS.dayIn[one.language] });
      await inject.locator(".label", { hasText: message(one.language, "exercise-label-human") }).waitFor({ state: "attached" });
      assert.equal(await inject.locator(".original .said[lang=en]").textContent(), WORDS.day, "the original stays beside it");
    }
  });

  it("who steps out is seen by those who lead, and by nobody else", async () => {
    const firuza = named("Firuza");
    await sends(firuza, "step-out");
    await sees(firuza, "#part-story .note-box", message("uz", "live-out"));
    await sees(director, "#part-people li:has-text('Firuza') .chip", message("en", "live-is-out"));
    for (const one of [wall, named("Rustam"), evaluator]) assert.doesNotMatch(await one.page.locator("main").innerText(), /stepped out|Firuza/i, one.name);
    await sends(firuza, "step-back");
    await seesNoMore(director, "#part-people li:has-text('Firuza') .chip.warning");
  });

  it("something to come back to, and a decision for the log", async () => {
    await sends(named("Karim"), "park", { text: WORDS.parked, owner: "Ministry of finance" });
    await sees(director, "#part-notes li:has-text('Ministry of finance')", WORDS.parked);
    await director.page.locator("#part-notes li", { hasText: WORDS.parked }).locator("button").click();
    await sees(director, "#part-notes li .chip.ok", message("en", "live-settled"));
    await sends(named("Aigul"), "decide", { text: WORDS.decision, owner: "дежурный администратор", minute: 30 });
    await sees(director, "#part-notes li", WORDS.decision);
    assert.match(await director.page.locator("#part-notes li", { hasText: WORDS.decision }).innerText(), /minute 30 · Table 1/);
    await sees(named("Karim"), "#part-log li", WORDS.decision);
    assert.equal(await named("Rustam").page.locator("#part-log li").count(), 0, "another table has a log of its own");
  });

  it("an evaluator rates in four marks and notes who said what", async () => {
    const { page } = evaluator;
    const critical = (one) => page.locator(`#part-critical-${one} form`);
    await critical("C1").locator("summary").click();
    await fill(critical("C1"), { text: WORDS.seen, table: "3", who: "command", inject: "I05" });
    for (const [one, mark] of [["C1", "P"], ["C4", "S"], ["C5", "M"]]) {
      await critical(one).locator(`button[value=${mark}]`).click();
      await sees(evaluator, `#part-critical-${one} .chip`, mark);
    }
    await sends(evaluator, "observe", { text: WORDS.note, quote: WORDS.quote, table: "2", objective: "O2", inject: "I05" }, "#part-note");
    await sees(evaluator, "#part-notes q", WORDS.quote);
    await sees(evaluator, "#part-notes li", WORDS.seen);
    await sees(director, "#part-head a.chip", `${message("en", "live-seen-unread")}: 4`);
    await sees(director, "#part-seen li", WORDS.note);
    const about = await page.locator("#part-notes li", { hasText: WORDS.seen }).innerText();
    assert.ok(about.includes(`${message("ru", "exercise-function-command")} · I05`), about);
  });

  it("the telephone is back: its answer goes out by itself, and what it missed is there", async () => {
    const nurlan = named("Nurlan");
    await nurlan.page.waitForTimeout(Math.max(0, began + OFFLINE - Date.now()));
    assert.deepEqual(await injectsOf(nurlan), ["I01"], "nothing could have come");
    assert.doesNotMatch(await named("Dilnoza").page.inputValue("#text-T1-table"), /\S/, "and nothing have gone");
    network.mend();
    await nurlan.context.setOffline(false);
    for (const inject of ["I04", "I05", "I02"]) await hasInject(nurlan, inject);
    await sees(nurlan, ".x-inject .x-text > .said[lang=kk]", WORDS.dayIn.kk);
    for (const one of at("2")) await sees(one, "#part-form-T1-table textarea", WORDS.offline);
    await seesNoMore(nurlan, ".x-net:visible");
    await connected(nurlan);
  });

  it("bodies that are needed, with what they are called there", async () => {
    await setForward(director, 10);
    await everybody((one) => hasInject(one, "I07"));
    await answers(named("Bakyt"), "T2", "own", { item: ["city-police", "red-crescent"], "local.city-police": "РОВД", "local.red-crescent": "Кызыл Жарым Ай" });
    await answers(named("Firuza"), "T2", "table", { item: ["city-police"], "local.city-police": "ВКД" });
    await answers(named("Karim"), "T2", "own", { item: ["fire-rescue"], "local.fire-rescue": "FVV" });
  });

  it("the second part: a decision, and a message only where it follows from an answer", async () => {
    await begin(director, "M2");
    await everybody((one) => hasInject(one, "I08"));
    await answers(named("Aigul"), "T3", "table", { text: WORDS.decided, owner: "дежурный администратор", why: "Там кинотеатр.", minute: 40 });
    for (const one of at("1")) await sees(one, "#part-form-T3-table textarea", WORDS.decided);
    await setForward(director, 8);
    await Promise.all([...at("2"), ...at("3")].map((one) => hasInject(one, "I09")));
    await sees(evaluator, "#part-criticals ~ .x-part", "C9");
    await evaluator.page.locator("#part-critical-C9 form button[value=U]").click();
    await sees(evaluator, "#part-critical-C9 .chip", "U");
    for (const one of at("1")) assert.ok(!(await injectsOf(one)).includes("I09"), "nobody there chose the city police");
  });

  it("of what the others chose, somebody says that it is new to their country, and takes it back", async () => {
    const bakyt = await sameSeat(browser, server, named("Bakyt"), { viewport: PHONE });
    const compare = await window("compare");
    await bakyt.page.goto(`/play/${id}/others`);
    await Promise.all([connected(bakyt), connected(compare)]);
    const vote = bakyt.page.locator(".x-others li", { hasText: WORDS.elders }).locator("form button");
    const isNew = `.x-matrix tr:has-text("${WORDS.elders}") small:has-text("new to Kyrgyzstan (1 person says so)")`;
    await vote.click();
    await sees(bakyt, `.x-others li:has-text("${WORDS.elders}") button[aria-pressed=true]`);
    await sees(compare, isNew);
    await vote.click();
    await sees(bakyt, `.x-others li:has-text("${WORDS.elders}") button[aria-pressed=false]`);
    await seesNoMore(compare, isNew);
    const own = bakyt.page.locator(".x-others li", { hasText: story("ru", "item.inform-police") });
    assert.equal(await own.locator("button").count(), 0, "of one's own nothing is new");
    for (const { context } of [bakyt, { context: { close: () => compare.page.close() } }]) await context.close();
  });

  it("the limits of the comparison are changed on the console, and stand beside the result", async () => {
    const compare = await window("compare");
    const limits = director.page.locator("#part-limits form");
    await director.page.locator("#part-limits summary").click();
    await limits.locator("[name=common]").fill("3");
    await limits.locator("button").click();
    await sees(compare, ".x-limits li", "(set as 3 of 5)");
    await limits.locator("[name=common]").fill("4");
    await limits.locator("button").click();
    await sees(compare, ".x-limits li", "(set as 4 of 5)");
    await compare.page.close();
  });

  it("the server is killed while everybody writes", async () => {
    recorded = JSON.parse(await reportFile("report.json"));
    await everybody((one) => one.page.fill("#line-T3", `${one.table}.${one.nation}.${one.language}: who decides with us`));
    const press = (one) => one.page.locator("#part-lines-T3 form:has([name=do][value=line]) button").click();
    await Promise.all([...players.map(press), server.crash()]);
    await Promise.all(screens().map(({ page }) => page.locator("parvis-exercise[data-connected=no]").waitFor()));
  });

  it("and started again: all screens go on by themselves, and nothing is lost or there twice", async () => {
    await server.again();
    await Promise.all(screens().map(connected));
    await everybody((one) => sees(one, "#part-lines-T3 .x-lines li:has(small)", `${one.table}.${one.nation}.${one.language}: who`));
    await setForward(director, 6);
    await everybody((one) => hasInject(one, "I10"));
    await sees(wall, ".x-counts div:has-text('Messages out') dd", "9");
    const compare = await window("compare");
    for (const { table, nation, language } of PLAYERS) assert.equal(await compare.page.locator("#part-uncoded .x-text", { hasText: `${table}.${nation}.${language}:` }).count(), 1);
    await compare.page.close();
    const now = JSON.parse(await reportFile("report.json"));
    assert.deepEqual(now.comparison, recorded.comparison);
    for (const [index, { section, sentences }] of recorded.sections.entries()) assert.deepEqual(now.sections[index].sentences.slice(0, sentences.length), sentences, section);
    for (const [name, text] of [["Aigul", WORDS.scribe], ["Karim", WORDS.decided], ["Dilnoza", WORDS.offline]]) {
      const table = await named(name).context.request.get(`/play/${id}/table`);
      assert.ok((await table.text()).includes(text), `what was saved is still there: ${text}`);
    }
    for (const one of screens()) assert.equal(await one.page.evaluate(() => window.stays), "since the beginning", `${one.name} had to load the page anew`);
  });

  it("the played media say EXERCISE in every language of the room", async () => {
    const media = await window("media");
    await connected(media);
    await letOut(director, "I12");
    await sends(director, "post", { text: WORDS.post, from: "social" });
    for (const text of [story("en", "inject.I12.text"), WORDS.post]) {
      const post = media.page.locator(".x-inject", { hasText: text });
      await post.waitFor();
      for (const language of LANGUAGES) assert.equal(await post.locator(`.x-mark[lang=${language}]`).textContent(), message(language, "exercise-mark"));
    }
    await sends(director, "post", { text: "Taken back at once", from: "social", channel: "radio" });
    await sees(media, ".x-inject", "Taken back at once");
    await director.page.locator("#part-posts summary").click();
    await director.page.locator("#part-posts li", { hasText: "Taken back at once" }).locator("button").click();
    await seesNoMore(media, ".x-inject:has-text('Taken back at once')");
    await media.page.close();
  });

  it("the third part: messages to the public, side by side", async () => {
    await begin(director, "M3");
    await everybody((one) => hasInject(one, "I15"));
    await answers(named("Yerzhan"), "T4", "own", { text: WORDS.kazakhMessage, audience: ["public", "families"], outlet: ["sms", "television"], in: ["kk", "ru"], minute: 12 });
    await answers(named("Rustam"), "T4", "table", { text: WORDS.tajikMessage, audience: ["inside"], outlet: ["loudspeaker"], in: ["en"], minute: 15 });
    const compare = await window("compare");
    const card = compare.page.locator(".x-messages .card", { hasText: WORDS.kazakhMessage });
    await card.locator("[name=what-to-do]").check();
    await card.locator("[name=unknowns]").check();
    await card.locator("form button").click();
    await seesNoMore(compare, `.x-messages .card:has-text("${WORDS.kazakhMessage}") form small`);
    assert.match(await card.innerText(), /minute 12.*Families.*Text messages.*Қазақша/is);
    await means(compare, WORDS.line, "tell-tenants");
    await compare.page.close();
  });

  it("who comes late loads little, and sees what there was", async (test) => {
    const late = await person(browser, server, { name: "Late", language: "ru", nation: "KG", table: "2" });
    const cost = await counted(late.page);
    await comesIn(late, digits);
    await hasInject(late, "I15");
    await late.page.waitForLoadState();
    const { bytes, each } = cost;
    assert.deepEqual(await injectsOf(late), await injectsOf(named("Bakyt")));
    const brief = late.page.locator("#part-brief details[open]");
    await brief.getByText(story("ru", "wellbeing")).waitFor();
    await brief.locator(":scope > summary").click();
    await seesNoMore(late, "#part-brief details[open]");
    await late.page.reload();
    await connected(late);
    assert.equal(await brief.count(), 0, "what was read does not stand open again");
    assert.equal(await named("Bakyt").page.locator("#part-brief details[open]").count(), 0, "who was here has read it");
    test.diagnostic(`${bytes} bytes`);
    assert.ok(bytes > 1000 && bytes < FIRST_VISIT, `${bytes} bytes: ${JSON.stringify(each)}`);
    await appoint(director, "Late", "interpreter");
    await late.page.waitForURL(`**/play/${id}/interpret`);
    await late.page.goto(`/play/${id}/script?lang=ru`);
    const cell = late.page.locator("[id='task.T1']");
    await cell.locator("summary").click();
    await cell.locator("select[name=status]").selectOption("approved");
    await cell.locator("form button").click();
    await cell.locator(".chip.ok").waitFor();
    await late.page.goto(`/play/${id}/script?lang=en`);
    assert.equal(await late.page.locator(".s-edit").count(), 0, "the original is not the interpreter's");
    assert.deepEqual(late.faults, []);
    await late.context.close();
  });

  it("looking back", async () => {
    await begin(director, "M4");
    await letOut(director, "I20");
    await everybody((one) => hasInject(one, "I20"));
    const washes = [["Rustam", "strength", WORDS.strength], ["Bakyt", "gap", WORDS.gap], ["Dilnoza", "take-home", WORDS.takeHome]];
    for (const [name, wash, text] of washes) {
      const form = named(name).page.locator(`#part-wash form:has([name=wash][value=${wash}])`);
      await form.locator("textarea").fill(text);
      await form.locator("button").click();
    }
    for (const [name, mark] of [["Karim", 5], ["Nurlan", 4], ["Firuza", 5]]) {
      const form = named(name).page.locator("#part-wash form:has([name=do][value=feedback])");
      await form.locator(`[name=rating][value="${mark}"]`).check();
      if (name === "Karim") await form.locator("textarea").fill(WORDS.comment);
      await form.locator("button").click();
      await sees(named(name), "#part-wash .x-saved", message(named(name).language, "live-js_saved"));
    }
  });

  for (const way of WAYS) {
    it(`every screen, ${way.name}`, async () => {
      const lead = await sameSeat(browser, server, director, way);
      const delegate = await sameSeat(browser, server, named("Yerzhan"), way);
      const anybody = await person(browser, server, { name: "anybody", ...way });
      const faults = [];
      const looks = async (one, ...paths) => {
        for (const path of paths) {
          await one.page.goto(path);
          if (await one.page.locator("parvis-exercise").count() > 0) await connected(one);
          await look({ ...one, way }).catch((error) => faults.push(error.message.replace(id, "…")));
        }
        await one.context.close();
      };
      const play = (screen) => `/play/${id}/${screen}`;
      await Promise.all([
        looks(lead, "/exercises", ...["console", "evaluate", "interpret", "compare", "practices", "media", "wall", "report", "report?reach=outside", "evidence", "evidence?reach=outside", "names", "papers"].map(play)),
        looks(delegate, ...["table", "others", "release", "practices", "papers"].map(play), `/join/${id}`).then(() => looks(anybody, "/join", `/join/${digits}`)),
      ]);
      if (faults.length > 0) assert.fail(faults.join("\n"));
    });
  }

  it("the end is on every screen", async () => {
    await director.page.locator("details.x-end summary").click();
    await director.page.locator("form:has([name=do][value=end]) button").click();
    await Promise.all(screens().map((one) => sees(one, ".x-clock .x-module", message(one.language, "live-over"))));
  });

  it("compared: counted, and no answer is not no", async () => {
    const compare = await window("compare");
    const { page } = compare;
    const matrix = page.locator(".x-matrix", { has: page.locator("caption", { hasText: "T1" }) });
    const nations = await matrix.locator("thead th").allInnerTexts();
    const row = async (item) => {
      const row = matrix.locator("tbody tr", { has: page.locator("th", { hasText: item }) });
      const cells = await row.locator(".x-cell").evaluateAll((all) => all.map((one) => one.dataset.is));
      return { says: await row.locator("td").first().innerText(), cells: Object.fromEntries(nations.slice(2).map((nation, index) => [nation, cells[index]])) };
    };
    const stands = async (item, kind, counts) => {
      const { says, cells } = await row(item);
      assert.ok(says.includes(message("en", `exercise-class-${kind}`)) && says.includes(`chosen by ${counts} that answered`), `${item}: ${says}`);
      assert.equal(cells.Turkmenistan, "no-answer", item);
      return cells;
    };
    const police = await stands(story("en", "item.inform-police"), "common", "4 of 4");
    assert.deepEqual(police, { Kazakhstan: "chosen", Kyrgyzstan: "chosen", Tajikistan: "chosen", Turkmenistan: "no-answer", Uzbekistan: "chosen" });
    assert.equal((await stands(WORDS.elders, "novel", "1 of 3")).Uzbekistan, "not-coded", "free words may mean it");
    await means(compare, WORDS.uzbekLine.split("|")[1], "name-decision-owner");
    assert.equal((await stands(WORDS.elders, "novel", "1 of 4")).Uzbekistan, "not-chosen");
    const leave = await stands(story("en", "item.evacuate-all"), "divergent", "2 of 4");
    assert.equal(leave.Kyrgyzstan, "not-chosen");
    await stands(story("en", "item.tell-tenants"), "few", "1 of 4"); // what the line in free words means
    await page.close();
  });

  it("a country lets out, in other words, or keeps", async () => {
    const yerzhan = await sameSeat(browser, server, named("Yerzhan"), { viewport: PHONE });
    const { page } = yerzhan;
    await page.goto(`/play/${id}/release`);
    const cell = (name) => page.locator(".x-cellform form", { has: page.locator(`[name=cell][value="${name}"]`) });
    const says = async (name, fate, text) => {
      if (text) await cell(name).locator("[name=text]").fill(text);
      await cell(name).locator(`button[value=${fate}]`).click();
      await cell(name).locator(`button[value=${fate}][aria-pressed=true]`).waitFor();
    };
    const overview = await window("release");
    await connected(overview);
    const decided = (count) => new RegExp(`^${count} of \\d+ decided$`);
    await sees(overview, ".x-releasing li:has-text('Kazakhstan') .chip", decided(0));
    await says("T1/inform-police", "released");
    await says("T1/evacuate-all", "reworded", WORDS.reworded);
    await says("T1/stop-entry", "withdrawn");
    await says("T4/message/1", "released");
    await sees(overview, ".x-releasing li:has-text('Kazakhstan') .chip", decided(4));
    const open = await page.locator("#part-all-T1 [name=cell]").count();
    assert.ok(open > 3, "much is still to decide");
    await page.locator("#part-all-T1 summary").click();
    await page.locator("#part-all-T1 button").click();
    await seesNoMore(yerzhan, "#part-all-T1 form");
    await sees(overview, ".x-releasing li:has-text('Kazakhstan') .chip", decided(4 + open));
    for (const [name, fate] of [["T1/evacuate-all", "reworded"], ["T1/stop-entry", "withdrawn"]]) assert.equal(await cell(name).locator(`button[value=${fate}][aria-pressed=true]`).count(), 1, "what was decided stays");
    await overview.page.close();
    const own = await yerzhan.context.request.get(`/play/${id}/nation/nation.pdf`);
    assert.equal((await own.body()).subarray(0, 5).toString(), "%PDF-");
    await yerzhan.context.close();
  });

  for (const language of ["en", "ru"]) {
    it(`the report, in ${language}`, async () => {
      const reader = await sameSeat(browser, server, director, { language });
      await reader.page.goto(`/play/${id}/report`);
      const says = await reader.page.locator("main").innerText();
      const played = ["module.M1.title", "module.M4.title", "inject.I01.text", "inject.I12.text", "critical.C9", "item.evacuate-all", "objective.O4"].map((key) => story(language, key));
      const written = [WORDS.seen, WORDS.quote, WORDS.decision, WORDS.strength, WORDS.gap, WORDS.takeHome, WORDS.comment, WORDS.elders, WORDS.line, WORDS.dayIn[language] ?? WORDS.day];
      for (const text of [...played, ...written]) assert.ok(says.includes(text), `the report says: ${text}`);
      assert.match(says, new RegExp(`Day of mixed groups · .*${new Date().getFullYear()}.* · Ministry`), "its name, day, place and who holds it");
      const asked = reader.page.locator(".x-matrix", { has: reader.page.locator("tr", { hasText: story(language, "item.inform-police") }) });
      assert.equal(await asked.locator("tr", { hasText: story(language, "item.inform-police") }).locator('.x-cell[data-is="chosen"]').count(), 4, "items stand beside countries");
      assert.ok((await reader.page.locator(".x-beside").innerText()).includes(WORDS.kazakhMessage), "messages stand side by side");
      assert.ok(!says.includes(story(language, "inject.I19.text")), "what was not played is not in it");
      assert.ok(!says.includes(WORDS.parked), "what was settled is not left for later");
      const docx = wordsOfDocx(await reportFile("report.docx", "", reader));
      for (const key of ["title", "inject.I01.text", "item.evacuate-all"]) assert.ok(docx.includes(story(language, key)), `report.docx says: ${story(language, key)}`);
      for (const name of NAMES) assert.ok(!says.includes(name) && !docx.includes(name), `${name} is named in the report`);
      assert.equal((await reportFile("report.pdf", "", reader)).subarray(0, 5).toString(), "%PDF-");
      await reader.context.close();
    });
  }

  it("its files name nobody, and tell silence from no", async () => {
    const json = await reportFile("report.json");
    const csv = (await reportFile("matrix.csv")).toString();
    const { comparison } = JSON.parse(json);
    assert.deepEqual(comparison.nations.toSorted(), ["KG", "KZ", "TJ", "TM", "UZ"]);
    const row = `\nT1;${story("en", "item.inform-police")};${message("en", "exercise-class-common")};4;4;`;
    assert.ok(csv.includes(`${row}${message("en", "nation-tm")};${message("en", "exercise-cell-no-answer")};`), csv);
    assert.ok(csv.includes(`${row}${message("en", "nation-kz")};${message("en", "exercise-cell-chosen")};1;${story("en", "item.city-police")};5;`), csv);
    for (const name of NAMES) assert.ok(!json.includes(name) && !csv.includes(name), name);
  });

  it("outside goes only what was let out", async () => {
    const OUTSIDE = "?reach=outside";
    const { comparison, messages } = JSON.parse(await reportFile("report.json", OUTSIDE));
    const out = comparison.matrices.flatMap(({ task, rows }) => rows.flatMap(({ item, cells }) => Object.entries(cells).filter(([, cell]) => cell.is !== "withheld").map(([nation, cell]) => ({ cell: `${nation} ${task}/${item}`, is: cell.is, words: (cell.words ?? []).map(({ text }) => text) }))));
    assert.ok(out.every(({ cell }) => cell.startsWith("KZ T1/")));
    assert.deepEqual(out.filter(({ is }) => is === "chosen").map(({ cell, words }) => ({ cell, words })), [{ cell: "KZ T1/inform-police", words: [] }, { cell: "KZ T1/evacuate-all", words: [WORDS.reworded] }]);
    assert.deepEqual(messages.map(({ nation, text }) => ({ nation, text })), [{ nation: "KZ", text: WORDS.kazakhMessage }]);
    await director.page.goto(`/play/${id}/report${OUTSIDE}`);
    const page = await director.page.locator("main").innerText();
    const docx = wordsOfDocx(await reportFile("report.docx", OUTSIDE));
    const files = [page, docx, ...await Promise.all(["report.json", "matrix.csv", "messages.csv", "timeline.csv"].map(async (file) => (await reportFile(file, OUTSIDE)).toString()))];
    const inside = [WORDS.tajikMessage, WORDS.line, WORDS.elders, WORDS.quote, WORDS.seen, WORDS.decision, WORDS.strength, WORDS.gap, WORDS.takeHome, WORDS.comment, "РОВД", ...NAMES];
    for (const text of inside) for (const [index, file] of files.entries()) assert.ok(!file.includes(text), `${text} is in file ${index}`);
    for (const file of [page, docx]) assert.ok(file.includes(WORDS.kazakhMessage) && file.includes(WORDS.reworded));
    assert.equal(await director.page.locator(".x-beside thead th").count(), 1, "one message was let out");
    assert.ok(await director.page.locator('.x-matrix .x-cell[data-is="withheld"]').count() > 10, "what was kept is said to be kept");
  });

  it("who took part reads what was let out, now that it is over", async () => {
    const { page, ...one } = named("Nurlan");
    await page.goto(`/play/${id}/table`);
    await page.locator(`section a.button[href$="/report"]`).click();
    await page.waitForURL("**/report");
    const says = await page.locator("main").innerText();
    for (const text of [WORDS.tajikMessage, WORDS.line, WORDS.quote, WORDS.decision, ...NAMES]) assert.ok(!says.includes(text), `${text} is told`);
    assert.equal(await page.locator("main textarea").count(), 0, "others write the report");
    assert.deepEqual(await reportFile("report.json", "", { ...one, page }), await reportFile("report.json", "?reach=outside"));
  });

  it("each number of the report leads to what proves it", async () => {
    const { page } = director;
    for (const reach of ["", "?reach=outside"]) {
      await page.goto(`/play/${id}/report${reach}`);
      const links = await page.locator(".x-sentences small a, .x-matrix a").evaluateAll((all) => all.map(({ hash }) => hash));
      await page.locator(".x-sentences small a").first().click();
      await page.waitForURL(`**/evidence${reach}#n*`);
      const there = await page.locator(".x-evidence > li").evaluateAll((all) => all.map(({ id }) => `#${id}`));
      assert.ok(links.length > 10 && links.every((hash) => there.includes(hash)));
      const says = await page.locator("main").innerText();
      for (const name of NAMES) assert.ok(!says.includes(name), name);
      assert.equal((await page.locator("main").textContent()).includes(WORDS.decision), reach === "", "what was said stays in the room");
    }
  });

  it("what is new becomes a draft of a practice once its country lets it out", async () => {
    await director.page.goto(`/play/${id}/console`);
    await connected(director);
    await appoint(director, "Rustam", "delegate");
    const compare = await window("compare");
    const row = compare.page.locator(".x-matrix tr", { hasText: WORDS.elders });
    await row.locator("small", { hasText: "once Tajikistan lets it out" }).waitFor();
    const rustam = await sameSeat(browser, server, named("Rustam"), { viewport: PHONE });
    await rustam.page.goto(`/play/${id}/release`);
    await rustam.page.locator(".x-cellform", { hasText: WORDS.elders }).locator("button[value=released]").click();
    await row.locator("form button").click();
    await row.locator("a").click();
    await compare.page.waitForURL("**/practices");
    await sees(compare, "article h2", WORDS.elders);
    await rustam.page.goto(`/play/${id}/practices`);
    await connected(rustam);
    await rustam.page.locator("article details summary").click();
    await rustam.page.locator("article textarea").fill("Two elders in each street have the list.");
    await rustam.page.locator("article form button").first().click();
    await sees(compare, "article dd", "Two elders in each street");
    assert.ok(wordsOfDocx(await (await rustam.context.request.get(`/play/${id}/practice/practices.docx`)).body()).includes(WORDS.elders));
    await rustam.context.close();
    await compare.page.close();
  });

  it("an action is followed until it is done", async () => {
    const { page } = director;
    await page.goto(`/play/${id}/report`);
    await page.locator("summary", { hasText: message("en", "live-action-new") }).click();
    await page.fill("#action", "One telephone list for all tenants");
    await page.fill("#action-owner", "City hall");
    await page.fill("#action-due", "2020-01-31");
    await page.locator("form:has(#action) button").click();
    const line = page.locator(".lines li", { hasText: "One telephone list for all tenants" });
    await line.locator(".chip.warning", { hasText: message("en", "live-action-overdue") }).waitFor();
    await page.goto("/exercises");
    await page.locator(".lines .chip", { hasText: "1 open action, 1 overdue" }).waitFor();
    await page.goto(`/play/${id}/report`);
    await line.locator("summary", { hasText: message("en", "live-action-change") }).click();
    await line.locator("textarea[name=text]").fill("One telephone list for all tenants, on paper");
    await line.locator("select[name=objective]").selectOption("O2");
    await line.locator("form:has(textarea[name=text]) button").click();
    await line.locator(".said", { hasText: "One telephone list for all tenants, on paper" }).waitFor();
    await line.locator("option[value=O2][selected]").waitFor({ state: "attached" });
    await line.locator("select[name=status]").selectOption("done");
    await line.locator("form:has(select[name=status]) button").click();
    await line.locator("option[value=done][selected]").waitFor({ state: "attached" });
    assert.match(await line.innerText(), /last changed by \S+/);
    assert.equal(await line.locator(".chip.warning").count(), 0);
  });

  it("nobody's name was on the wall, and no screen complained", async () => {
    const says = await wall.page.locator("main").innerText();
    for (const name of NAMES) assert.ok(!says.includes(name), name);
    const away = /net::ERR_(CONNECTION|INTERNET|INCOMPLETE|EMPTY|NETWORK|SOCKET)/; // while there was no server, or no network
    for (const one of screens()) assert.deepEqual(one.faults.filter((fault) => !away.test(fault)), [], one.name);
  });

  it("whoever directs takes the names out, asked twice", async () => {
    const { page } = director;
    await page.goto(`/play/${id}/report`);
    await page.locator("main a[href$='/names']").click();
    await page.waitForURL("**/names");
    await page.locator("main form button").click();
    await page.waitForURL("**/exercises");
    await page.locator(".lines a").first().click();
    await page.waitForURL("**/console");
    const says = await page.locator("main").innerText();
    for (const name of NAMES) assert.ok(!says.includes(name), name);
    await named("Karim").page.goto(`/play/${id}/table`);
    await named("Karim").page.waitForURL("**/join/*"); // no seat is left
  });
});
