import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { buildSchema, isEnumType } from "graphql";
import { downloadsFolder } from "./downloads/download-files.js";
import { composeFixture } from "./fixtures/compose-fixture.js";
import { type Files, generatedFiles } from "./generated-files.js";
import { readProcessModel } from "./model/read-process-model.js";
import { readCatalogue } from "./translations/read-catalogue.js";

const korean = readCatalogue(path.join(__dirname, "../translations/ko"));
const generate = (supergraph: string) => generatedFiles(supergraph, { ko: korean });
const model = readProcessModel(composeFixture());
const before = generate(composeFixture());

const english = "docs/process";
const koreanFolder = "i18n/ko/docusaurus-plugin-content-docs/current/process";

const edited = (edit: (sdl: string) => string) => generate(composeFixture(edit));

/** The pages that are not what they were; what happens to downloads is told in downloads/. */
function pathsOfChanges(after: Files): readonly string[] {
  return [...after.keys()].filter((file) => !file.startsWith(downloadsFolder) && after.get(file) !== before.get(file));
}

/** The lines that an English page lost and gained. */
function changeOf(after: Files, name: string) {
  const text = after.get(`${english}/${name}.mdx`) ?? "";
  return { removed: surplus(page(name), text), added: surplus(text, page(name)) };
}

/** Gives event and alert triage another place in the matrix. */
const moveTriage = (sdl: string) =>
  sdl.replace(
    /(EVENT_AND_ALERT_TRIAGE\s+@title\(en: "[^"]+"\)\s+)@cell\([^)]+\)/,
    "$1@cell(activity: POST_INCIDENT_ACTIVITY, side: SECURITY_TEAM)",
  );

/** The lines that one text has more often than another. */
function surplus(text: string, other: string): readonly string[] {
  const left = other.split("\n");
  return text.split("\n").filter((line) => {
    const index = left.indexOf(line);
    if (index >= 0) left.splice(index, 1);
    return index < 0;
  });
}

const page = (name: string) => before.get(`${english}/${name}.mdx`) ?? "";

describe("A change of the schema", () => {
  test("that moves a cell moves it on the matrix and in the words of who may act, and nowhere else", () => {
    const moved = edited(moveTriage);
    expect(pathsOfChanges(moved)).toEqual([
      `${english}/matrix.mdx`,
      `${english}/operations.mdx`,
      `${koreanFolder}/matrix.mdx`,
      `${koreanFolder}/operations.mdx`,
      `${english}/schema.json`,
    ]);
    expect(placeOf(before, "EVENT_AND_ALERT_TRIAGE")).toBe("DETECTION_AND_ANALYSIS.SERVICE_TEAM");
    expect(placeOf(moved, "EVENT_AND_ALERT_TRIAGE")).toBe("POST_INCIDENT_ACTIVITY.SECURITY_TEAM");
    expect(changeOf(moved, "matrix")).toEqual({ removed: [], added: [] });
    expect(changeOf(moved, "operations")).toEqual({
      removed: [expect.stringContaining("EVENT_AND_ALERT_TRIAGE) (Service team) or")],
      added: [expect.stringContaining("EVENT_AND_ALERT_TRIAGE) (Security team) or")],
    });
  });

  test("that removes a gate removes its words, where the operation stands", () => {
    const after = edited((sdl) => sdl.replace("    @gate(is: ANALYSIS_RECORDED)\n", ""));
    const gate = "<dd>**Analysis is recorded** The incident has at least one recorded analysis.</dd>";
    expect(changeOf(after, "matrix")).toEqual({ removed: [gate], added: [] });
    expect(changeOf(after, "operations")).toEqual({ removed: [gate], added: [] });
    expect(changeOf(after, "overview")).toEqual({ removed: [], added: [] });
  });

  test("that adds an operation adds it to its phase and below its responsibility", () => {
    const after = edited((sdl) =>
      sdl.replace(
        "type Mutation {",
        `type Mutation {
          "Sweeps for indicators."
          sweepForIndicators(input: IncidentInput!): Incident
            @phase(in: DETECTION_AND_ANALYSIS)
            @responsibility(anyOf: [IOC_SWEEPS])
            @function(anyOf: [THREAT_INTELLIGENCE])`,
      ),
    );
    expect(changeOf(after, "operations").removed).toEqual([]);
    expect(changeOf(after, "operations").added).toEqual(
      expect.arrayContaining([
        "### `sweepForIndicators` {/* #sweepForIndicators */}",
        "<dd>[Indicator of compromise (IOC) sweeps](./matrix.mdx#IOC_SWEEPS) (Security team) or " +
          "[Microsoft Threat Intelligence Center (MSTIC)](./matrix.mdx#THREAT_INTELLIGENCE)</dd>",
      ]),
    );
    expect(changeOf(after, "matrix").added).toEqual(
      expect.arrayContaining([
        "**Enforced by 1 operation**",
        "[`sweepForIndicators`](./operations.mdx#sweepForIndicators)",
      ]),
    );
  });

  test("that opens an operation to every function says so once, and not below each function", () => {
    const functions = model.functions.map(({ code }) => code).join(", ");
    const after = edited((sdl) => sdl.replace("anyOf: [CUSTOMER_COMMUNICATIONS]", `anyOf: [${functions}]`));
    expect(changeOf(after, "operations").added).toEqual(["<dd>Every team, whatever its function</dd>"]);
    expect(changeOf(after, "matrix").added).toEqual([
      "Open to every team, whatever its function: [`sendNotification`](./operations.mdx#sendNotification)",
      "*No operation asks for this function by itself; its people act through the matrix.*",
    ]);
  });

  test("that is no part of the process changes the hash and no page", () => {
    const after = edited((sdl) => sdl.replace("type Incident @key", 'type Incident @tag(name: "x") @key'));
    expect(pathsOfChanges(after)).toEqual([`${english}/schema.json`]);
  });
});

describe("The pages", () => {
  test("say from which schema they are, and show braces and tags of a description as text", () => {
    for (const name of ["overview", "matrix", "operations"]) {
      expect(page(name)).toContain("<SchemaHash>Written from the published schema, SHA-256</SchemaHash>");
    }
    expect(page("operations")).toContain("\\{braces\\} and \\<tags\\> left as text");
  });

  test("have Korean words, and the schema's own where there is no Korean yet", () => {
    const titleAlone = { "Responsibility.IOC_SWEEPS": { title: "침해 지표(IOC) 스윕" } };
    const matrix = generatedFiles(composeFixture(), { ko: titleAlone }).get(`${koreanFolder}/matrix.mdx`) ?? "";
    expect(matrix).toContain("#### 침해 지표(IOC) 스윕 {/* #IOC_SWEEPS */}");
    expect(matrix).toContain("Searches every service for traces of a known adversary.");
  });

  test("have each anchor once", () => {
    for (const [file, text] of before) {
      const anchors = [...text.matchAll(/\{\/\* #(\S+) \*\/\}/g)].map(([, anchor]) => anchor);
      expect([file, anchors.length]).toEqual([file, new Set(anchors).size]);
    }
  });

  const supergraphs = [path.join(__dirname, "../../gateway/supergraph.graphql")].filter(existsSync);
  test.each([
    ["the fixture", composeFixture()],
    ...supergraphs.map((file) => ["the real supergraph", readFileSync(file, "utf8")]),
  ])("show every responsibility, phase, function and mutation of %s, in both languages", (_, supergraph) => {
    const schema = buildSchema(supergraph, { assumeValidSDL: true });
    const values = (name: string) => {
      const type = schema.getType(name);
      return isEnumType(type) ? type.getValues().map((value) => value.name) : [];
    };
    const files = generate(supergraph);
    const expected = {
      matrix: [...values("Activity"), ...values("Responsibility"), ...values("TeamFunction")],
      operations: [...values("Phase"), ...Object.keys(schema.getMutationType()?.getFields() ?? {})],
    };
    for (const folder of [english, koreanFolder]) {
      for (const [name, codes] of Object.entries(expected)) {
        const text = files.get(`${folder}/${name}.mdx`) ?? "";
        expect(codes.length).toBeGreaterThan(0);
        expect(codes.filter((code) => !text.includes(`{/* #${code} */}`))).toEqual([]);
      }
    }
  });
});

/** Below which place of the matrix a responsibility is described. */
function placeOf(files: Files, code: string): string | undefined {
  const matrix = files.get(`${english}/matrix.mdx`) ?? "";
  const above = matrix.slice(0, matrix.indexOf(`{/* #${code} */}`));
  return [...above.matchAll(/\{\/\* #(\S+\.\S+) \*\/\}/g)].at(-1)?.[1];
}
