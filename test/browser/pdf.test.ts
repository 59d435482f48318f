import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readPdf } from "./support/read-pdf.js";

/* The process as a PDF in each language, as a build makes it. */

const site = join(__dirname, "../../site");
const generated = join(site, "generated");
const read = (file: string) => readFileSync(join(generated, file), "utf8");
const model = JSON.parse(read("static/downloads/process.json"));
const { sha256 } = JSON.parse(read("schema.json"));

/** Text without its spaces: where a line is broken is nobody's business. */
const dense = (text: string) => text.replaceAll(/\s+/g, "");
const names = (parts: readonly { readonly name: string }[]) => parts.map(({ name }) => name);

const languages = [
  {
    language: "en",
    folder: "docs/process",
    first: "The response process",
    contents: "Contents",
    operation: "Start containment",
    build: "build",
  },
  {
    language: "ko",
    folder: "i18n/ko/docusaurus-plugin-content-docs/current/process",
    first: "보안 인시던트 대응 프로세스",
    contents: "목차",
    operation: "격리 시작",
    build: "build/ko",
  },
];

describe.each(languages)("The PDF in $language", ({ language, folder, first, contents, operation, build }) => {
  const file = `downloads/response-process.${language}.pdf`;
  const pdf = readPdf(join(site, build, file));
  const text = dense(pdf.pages.join(" "));

  test("is the same below the address of each language", () => {
    const [english, korean] = ["build", "build/ko"].map((folder) => readFileSync(join(site, folder, file)));
    expect(korean && english?.equals(korean)).toBe(true);
  });

  test("begins with what it is of and a table of contents, and numbers its pages", () => {
    expect(pdf.pages.length).toBeGreaterThan(100);
    expect(dense(pdf.pages[0] ?? "")).toContain(dense(first));
    expect(pdf.pages[0]).toContain(sha256);
    expect(dense(pdf.pages[1] ?? "")).toContain(contents);
    expect(
      pdf.pages.flatMap((page, index) =>
        index > 0 && !dense(page).includes(`${index + 1}/${pdf.pages.length}`) ? [index + 1] : [],
      ),
    ).toEqual([]);
  });

  test("has every phase, responsibility, gate, clock, lifecycle and control by its title in the language, and every operation", () => {
    const glossary = read(`${folder}/glossary.mdx`);
    const titleOf = (coordinate: string) =>
      (
        glossary.match(
          new RegExp(`^### (.+) \\(.+\\) \\{/\\* #${coordinate.replace(".", "\\.")} \\*/\\}$`, "m"),
        )?.[1] ?? coordinate
      ).replaceAll("\\", "");
    const codes = (parts: readonly { readonly code: string }[]) => parts.map(({ code }) => code);
    const titles = [
      ...codes(model.phases).map((code) => titleOf(`Phase.${code}`)),
      ...codes(model.responsibilities).map((code) => titleOf(`Responsibility.${code}`)),
      ...codes(model.gates).map((code) => titleOf(`Gate.${code}`)),
      ...codes(model.clocks).map((code) => titleOf(`Clock.${code}`)),
      ...codes(model.machines).map((code) => titleOf(`Machine.${code}`)),
    ];
    expect(titles.length).toBeGreaterThan(50);
    expect(titles.filter((title) => /^\w+\.\w+$/.test(title))).toEqual([]);
    expect([...titles, ...names(model.operations)].filter((one) => !text.includes(dense(one)))).toEqual([]);
  });

  test("has bookmarks for its parts and operations, and no link in it leads nowhere", () => {
    expect(pdf.bookmarks).toEqual(expect.arrayContaining([contents, first, `${operation} startContainment`]));
    const isMarked = (name: string) => pdf.bookmarks.some((bookmark) => bookmark.endsWith(name));
    expect(names(model.operations).filter((name) => !isMarked(name))).toEqual([]);
    expect(pdf.links).toBeGreaterThan(1000);
    expect(pdf.dead).toEqual([]);
  });
});
