import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { buildSchema, isEnumType } from "graphql";
import type { Files } from "../files/files.js";
import { composeFixture } from "../fixtures/compose-fixture.js";
import { readProcessModel } from "../reading/read-process-model.js";
import { readCatalogue } from "../translations/read-catalogue.js";
import { generatedFiles } from "./generated-files.js";

const korean = readCatalogue(path.join(__dirname, "../../translations/ko.json"));
const generate = (supergraph: string) => generatedFiles(supergraph, { ko: korean });
const model = readProcessModel(composeFixture());
const before = generate(composeFixture());

const english = "docs/process";
const koreanFolder = "i18n/ko/docusaurus-plugin-content-docs/current/process";

const edited = (edit: (sdl: string) => string) => generate(composeFixture(edit));

/** The pages that are not what they were, the same in both languages; what happens to downloads is told in downloads/. */
function changedPages(after: Files): readonly string[] {
  const changed = (folder: string) =>
    [...new Set([...before.keys(), ...after.keys()])]
      .filter((file) => file.startsWith(`${folder}/`) && file.endsWith(".mdx") && after.get(file) !== before.get(file))
      .map((file) => file.slice(folder.length + 1, -".mdx".length))
      .sort();
  expect(changed(koreanFolder)).toEqual(changed(english));
  expect(after.get("schema.json")).not.toBe(before.get("schema.json"));
  return changed(english);
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
    expect(changedPages(moved)).toEqual([
      "machines/incident",
      "matrix",
      "operations",
      "permissions",
      "phases/detection-and-analysis",
    ]);
    expect(placeOf(before, "EVENT_AND_ALERT_TRIAGE")).toBe("DETECTION_AND_ANALYSIS.SERVICE_TEAM");
    expect(placeOf(moved, "EVENT_AND_ALERT_TRIAGE")).toBe("POST_INCIDENT_ACTIVITY.SECURITY_TEAM");
    expect(changeOf(moved, "matrix")).toEqual({ removed: [], added: [] });
    expect(changeOf(moved, "operations")).toEqual({
      removed: [expect.stringContaining("EVENT_AND_ALERT_TRIAGE) (Service team), or")],
      added: [expect.stringContaining("EVENT_AND_ALERT_TRIAGE) (Security team), or")],
    });
  });

  test("that removes a gate from an operation removes it wherever the operation stands, and leaves the gate alone", () => {
    const after = edited((sdl) => sdl.replace("    @gate(is: ANALYSIS_RECORDED)\n", ""));
    const gate =
      "<dd>**[Analysis is recorded](/process/gates.mdx#ANALYSIS_RECORDED)** " +
      "The incident has at least one recorded analysis.</dd>";
    expect(changedPages(after)).toEqual([
      "gates",
      "machines/incident",
      "matrix",
      "operations",
      "phases/containment",
      "phases/detection-and-analysis",
    ]);
    expect(changeOf(after, "matrix")).toEqual({ removed: [gate], added: [] });
    expect(changeOf(after, "operations")).toEqual({ removed: [gate], added: [] });
    expect(changeOf(after, "gates").added).toEqual(["*No operation waits for this gate.*"]);
    expect(changeOf(after, "phases/containment")).toEqual({
      removed: [expect.stringContaining("#ANALYSIS_RECORDED)**: [Start containment `startContainment`]")],
      added: [],
    });
  });

  test("that adds a clock adds it to the clocks, to the glossary and to the control it satisfies", () => {
    const after = edited((sdl) =>
      sdl.replace(
        "enum Clock {",
        `enum Clock {
          "The first notice to the supervisor of a bank."
          DORA_INITIAL @title(en: "DORA initial notification") @clock(hours: 4, from: AWARENESS)
            @control(framework: NIST_800_53, ids: ["IR-6"])`,
      ),
    );
    expect(changedPages(after)).toEqual(["controls", "glossary", "notification"]);
    expect(changeOf(after, "notification").removed).toEqual([]);
    expect(changeOf(after, "notification").added).toEqual(
      expect.arrayContaining(["4 hours", "### DORA initial notification {/* #DORA_INITIAL */}"]),
    );
    expect(changeOf(after, "controls").added.toSorted()).toEqual([
      "<dd>Clock: [DORA initial notification](/process/notification.mdx#DORA_INITIAL)</dd>",
      "<dt>Parts of the process</dt>",
    ]);
  });

  test("that adds an operation adds it to its phase, below who may use it, and to its control", () => {
    const after = edited((sdl) =>
      sdl.replace(
        "type Mutation {",
        `type Mutation {
          "Sweeps for indicators."
          sweepForIndicators(input: IncidentInput!): Incident
            @phase(in: DETECTION_AND_ANALYSIS)
            @allow(responsibility: IOC_SWEEPS)
            @allow(function: THREAT_INTELLIGENCE)
            @control(framework: NIST_800_53, ids: ["IR-4"])`,
      ),
    );
    // The overview only counts the operations.
    expect(changedPages(after)).toEqual([
      "controls",
      "matrix",
      "operations",
      "overview",
      "permissions",
      "phases/detection-and-analysis",
      "teams",
    ]);
    expect(changeOf(after, "operations").removed).toEqual([]);
    expect(changeOf(after, "operations").added).toEqual(
      expect.arrayContaining([
        "### Sweep for indicators `sweepForIndicators` {/* #sweepForIndicators */}",
        "<dd>[Indicator of compromise (IOC) sweeps](/process/matrix.mdx#IOC_SWEEPS) (Security team), or " +
          "[Microsoft Threat Intelligence Center (MSTIC)](/process/teams.mdx#THREAT_INTELLIGENCE)</dd>",
      ]),
    );
    expect(changeOf(after, "matrix").added).toEqual(
      expect.arrayContaining([
        "**Enforced by 1 operation**",
        "[Sweep for indicators `sweepForIndicators`](/process/operations.mdx#sweepForIndicators)",
      ]),
    );
    expect(changeOf(after, "permissions").added).toEqual(
      expect.arrayContaining([
        '<td><span role="img" aria-label={"Security team may"}>●</span></td>',
        '<td><span role="img" aria-label={"Microsoft Threat Intelligence Center (MSTIC) may"}>●</span></td>',
      ]),
    );
  });

  test("that adds a way between two states draws and lists it", () => {
    const after = edited((sdl) =>
      sdl.replace('from: ["ERADICATION"], to: "RECOVERY")', 'from: ["ERADICATION", "CONTAINMENT"], to: "RECOVERY")'),
    );
    expect(changedPages(after)).toEqual([
      "machines/incident",
      "matrix",
      "operations",
      "phases/containment",
      "phases/recovery",
    ]);
    const named = (text = "") => text.split("\n").filter((line) => line.includes("startRecovery"));
    const [[was = ""] = [], [is = ""] = []] = [before, after].map((files) =>
      named(files.get(`${english}/machines/incident.mdx`)),
    );
    expect([was, is].map((line) => /<strong>(.+)<\/strong>/.exec(line)?.[1])).toEqual([
      "Eradication → Recovery",
      "Containment, Eradication → Recovery",
    ]);
    const drawn = [before, after].map(
      (files) => files.get(`${english}/machines/incident.mdx`)?.match(/className="diagram-line/g)?.length ?? 0,
    );
    expect((drawn[1] ?? 0) - (drawn[0] ?? 0)).toBe(1);
  });

  test("that opens an operation to every function says so once, and not below each function", () => {
    const functions = model.functions.map(({ code }) => `@allow(function: ${code})`).join(" ");
    const after = edited((sdl) => sdl.replace("@allow(function: CUSTOMER_COMMUNICATIONS)", functions));
    expect(changeOf(after, "operations").added).toEqual(["<dd>Every team, whatever its function</dd>"]);
    expect(changeOf(after, "teams").added).toEqual([
      "Open to every team, whatever its function: [Send notification `sendNotification`](/process/operations.mdx#sendNotification)",
      "*No operation asks for this function by itself; its people act through the matrix.*",
    ]);
  });

  test("that is no part of the process changes the hash and no page", () => {
    const after = edited((sdl) => sdl.replace("type Incident @key", 'type Incident @tag(name: "x") @key'));
    expect(changedPages(after)).toEqual([]);
  });
});

/** The downloads that differ in more than the hash of the schema and the time of the change. */
function changedDownloads(after: Files): readonly string[] {
  const said = (files: Files, file: string) =>
    (files.get(file) ?? "").replaceAll(/\b[0-9a-f]{64}\b/g, "").replaceAll(/"last-modified": "[^"]+"/g, "");
  return [...before.keys()]
    .filter((file) => file.startsWith("static/downloads/") && said(after, file) !== said(before, file))
    .map((file) => file.slice("static/downloads/".length))
    .sort();
}

const matrices = ["responsibility-matrix.en.csv", "responsibility-matrix.ko.csv"];

describe("The downloads of a schema that", () => {
  test.each<[string, (sdl: string) => string, readonly string[], readonly string[]]>([
    [
      "gives a clock other hours",
      (sdl) => sdl.replace("@clock(hours: 72,", "@clock(hours: 48,"),
      ["notification"],
      ["process.json", "supergraph.graphql"],
    ],
    [
      "moves a cell",
      moveTriage,
      ["machines/incident", "matrix", "operations", "permissions", "phases/detection-and-analysis"],
      ["process.json", ...matrices, "supergraph.graphql"],
    ],
    [
      "removes a gate",
      (sdl) => sdl.replace("    @gate(is: ANALYSIS_RECORDED)\n", ""),
      ["gates", "machines/incident", "matrix", "operations", "phases/containment", "phases/detection-and-analysis"],
      ["oscal-component-definition.json", "process.json", ...matrices, "supergraph.graphql"],
    ],
    [
      "has one operation more",
      (sdl) => sdl.replace("type Mutation {", "type Mutation { sweep: Incident @allow(responsibility: IOC_SWEEPS)"),
      ["matrix", "operations", "overview", "permissions"],
      ["process.json", ...matrices, "supergraph.graphql"],
    ],
  ])("%s change with its pages, and no others", (_, edit, pages, downloads) => {
    const after = edited(edit);
    expect(changedPages(after)).toEqual(pages);
    expect(changedDownloads(after)).toEqual(downloads);
  });
});

describe("The pages", () => {
  test("say from which schema they are, and show braces and tags of a description as text", () => {
    for (const name of ["overview", "matrix", "operations"]) {
      expect(page(name)).toContain("<SchemaHash>Written from the published schema, SHA-256</SchemaHash>");
    }
    expect(page("operations")).toContain("\\{braces\\} and \\<tags\\> left as text");
  });

  test("have Korean words, and the schema's own where there is no Korean yet, marked as English", () => {
    const titleAlone = { "Indicator of compromise (IOC) sweeps": "침해 지표(IOC) 스윕" };
    const files = generatedFiles(composeFixture(), { ko: titleAlone });
    const matrix = files.get(`${koreanFolder}/matrix.mdx`) ?? "";
    expect(matrix).toContain("### 침해 지표(IOC) 스윕 {/* #IOC_SWEEPS */}");
    expect(matrix).toContain(
      '<p lang="en" className="untranslated">Searches every service for traces of a known adversary.</p>',
    );
    expect(matrix).toContain(
      '### <span lang="en" className="untranslated">Event and alert triage</span> {/* #EVENT_AND_ALERT_TRIAGE */}',
    );
    expect(files.get(`${english}/matrix.mdx`)).toBe(page("matrix"));
    expect(page("matrix")).not.toContain("untranslated");
  });

  test("have what is not translated under its own initial in the glossary, and no mark where it cannot be shown", () => {
    const files = generatedFiles(composeFixture(), { ko: {} });
    const glossary = files.get(`${koreanFolder}/glossary.mdx`) ?? "";
    expect(glossary).toContain("[I](#initial-I)");
    for (const [file, text] of files) expect([file, /[\u2068\u2069]/.test(text)]).toEqual([file, false]);
  });

  test("have each anchor once", () => {
    for (const [file, text] of before) {
      const anchors = [...text.matchAll(/\{\/\* #(\S+) \*\/\}/g)].map(([, anchor]) => anchor);
      expect([file, anchors.length]).toEqual([file, new Set(anchors).size]);
    }
  });

  const supergraphs = [path.join(__dirname, "../../../gateway/supergraph.graphql")].filter(existsSync);
  test.each([
    ["the fixture", composeFixture()],
    ...supergraphs.map((file) => ["the real supergraph", readFileSync(file, "utf8")]),
  ])("have a place for every value, operation, gate and control of %s, in both languages", (_, supergraph) => {
    const schema = buildSchema(supergraph, { assumeValidSDL: true });
    const values = (name: string) => {
      const type = schema.getType(name);
      return isEnumType(type) ? type.getValues().map((value) => value.name) : [];
    };
    const coordinates = Object.keys(schema.getTypeMap())
      // Operations and states have pages of their own.
      .filter((name) => !name.includes("__") && !/OperationName$|^State$/.test(name))
      .flatMap((name) => values(name).map((value) => `${name}.${value}`));
    const files = generate(supergraph);
    const expected = {
      matrix: [...values("Activity"), ...values("Responsibility")],
      teams: values("TeamFunction"),
      operations: [...values("Phase"), ...Object.keys(schema.getMutationType()?.getFields() ?? {})],
      gates: values("Gate"),
      controls: [...values("ControlFramework"), ...values("Control")],
      events: values("EventType"),
      "machines/index": values("Machine"),
      "machines/incident": values("IncidentState"),
      glossary: coordinates,
    };
    for (const folder of [english, koreanFolder]) {
      for (const [name, codes] of Object.entries(expected)) {
        const text = files.get(`${folder}/${name}.mdx`) ?? "";
        expect(codes.length).toBeGreaterThan(0);
        expect([name, codes.filter((code) => !text.includes(`{/* #${code} */}`))]).toEqual([name, []]);
      }
      const phases = values("Phase").map((code) => `${folder}/phases/${code.toLowerCase().replaceAll("_", "-")}.mdx`);
      expect(phases.filter((file) => !files.has(file))).toEqual([]);
      const toldOfClocks = [...files].flatMap(([file, text]) => (file.includes("/notification") ? [text] : [])).join();
      expect(values("Clock").filter((code) => !toldOfClocks.includes(`{/* #${code} */}`))).toEqual([]);
    }
  });
});

/** Below which place of the matrix a responsibility is described. */
function placeOf(files: Files, code: string): string | undefined {
  const matrix = files.get(`${english}/matrix.mdx`) ?? "";
  const above = matrix.slice(0, matrix.indexOf(`{/* #${code} */}`));
  return [...above.matchAll(/\{\/\* #(\S+\.\S+) \*\/\}/g)].at(-1)?.[1];
}
