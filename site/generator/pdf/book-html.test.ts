import { load } from "cheerio";
import { bookHtml } from "./book-html.js";

const words = {
  language: "en",
  site: "Cordon",
  contents: "Contents",
  changed: "Changed in May.",
  styles: "",
  url: undefined,
};

const page = (address: string, content: string) => ({
  address,
  html: `<head><meta name="description" content="About it."></head><div class="theme-doc-markdown">${content}</div>`,
});

const start = page(
  "/",
  '<h1>Start</h1><p><a href="/process/gates#OPEN">gate</a></p><footer class="schema-hash">abc</footer>',
);
const gates = page(
  "/process/gates",
  '<h1>Gates</h1><h2 id="OPEN">Open<a class="hash-link" href="#OPEN"></a></h2><a href="#OPEN">here</a><a href="/downloads/a.csv">file</a>' +
    '<svg aria-labelledby="t d"><title id="t">T</title><desc id="d">D</desc><path marker-end="url(#tip)"/><marker id="tip"/></svg>',
);
const phases = page("/process/phases", '<h1>Phases</h1><a href="/process/phases/recovery/">recovery</a>');
const recovery = page("/process/phases/recovery", '<h1>Recovery</h1><h2 id="OPEN">Open</h2><h3 id="x">X</h3>');

const book = (url?: string, numbers?: ReadonlyMap<string, number>) =>
  load(bookHtml([start, gates, phases, recovery], { ...words, url }, numbers));

describe("The book of a site", () => {
  test("has every name once, though pages share names, and every link leads to one", () => {
    const $ = book();
    const names = $("[id]")
      .toArray()
      .map((element) => $(element).attr("id"));
    expect(names.length).toBe(new Set(names).size);
    const targets = $("a[href]")
      .toArray()
      .map((element) => $(element).attr("href")?.slice(1));
    expect(targets.filter((target) => !names.includes(target))).toEqual([]);
    expect(targets).toEqual(expect.arrayContaining(["process-gates.OPEN", "process-phases-recovery"]));
  });

  test("keeps drawings named by their own texts, and their arrows", () => {
    const $ = book();
    expect($("svg").attr("aria-labelledby")).toBe("process-gates.t process-gates.d");
    expect($("path").attr("marker-end")).toBe("url(#process-gates.tip)");
  });

  test("lists its parts with their pages, a page below another one as a chapter of it", () => {
    const $ = book(undefined, new Map([["process-phases-recovery", 12]]));
    const entries = $("nav li").toArray();
    expect(entries.map((element) => [$(element).attr("class"), $(element).find("a > span").first().text()])).toEqual([
      ["level-1", "Start"],
      ["level-1", "Gates"],
      ["level-2", "Open"],
      ["level-1", "Phases"],
      ["level-2", "Recovery"],
    ]);
    expect($('nav a[href="#process-phases-recovery"] .number').text()).toBe("12");
    expect($("#process-phases-recovery").prop("tagName")).toBe("H2");
    expect($("[id='process-phases-recovery.OPEN']").prop("tagName")).toBe("H3");
  });

  test("says on its title page what the site says of its schema, and nowhere else", () => {
    const $ = book();
    expect($(".cover").text()).toContain("abc");
    expect($(".cover").text()).toContain("Changed in May.");
    expect($("article").text()).not.toContain("abc");
  });

  test("leads to the site for what is not in it where the site has an address, and names it where it has none", () => {
    expect(book("https://process.example")('a[href="https://process.example/downloads/a.csv"]')).toHaveLength(1);
    const $ = book();
    expect($('a[href*="downloads"]')).toHaveLength(0);
    expect($("article").text()).toContain("file");
  });
});
