import { readFileSync } from "node:fs";
import path from "node:path";
import Ajv from "ajv";
import { proofOf } from "../checker/proof-of.js";
import type { Files } from "../files/files.js";
import { composeFixture } from "../fixtures/compose-fixture.js";
import { readProcessModel } from "../reading/read-process-model.js";
import { generatedFiles } from "../site-files/generated-files.js";
import { type ProcessDocument, processDocument } from "./process-document.js";

const folder = "static/downloads";
const real = readFileSync(path.join(__dirname, "../../../gateway/supergraph.graphql"), "utf8");
const korean = {
  "Indicator of compromise (IOC) sweeps": "침해 지표(IOC) 스윕",
};
/** All that is generated of the real supergraph takes seconds: once for all tests. */
let ofReal: Files | undefined;
const download = (supergraph: string, file: string, previous: readonly string[] = []) => {
  if (supergraph === real) ofReal ??= generatedFiles(real, { ko: korean });
  const files = supergraph === real ? ofReal : generatedFiles(supergraph, { ko: korean }, previous);
  return files?.get(`${folder}/${file}`) ?? "";
};
const processOf = (supergraph: string) => JSON.parse(download(supergraph, "process.json")) as ProcessDocument;
const before = processOf(composeFixture());

/** The parts of the process model that an edit of the schema changes, besides the hash. */
function changedParts(edit: (sdl: string) => string): readonly string[] {
  const after = processOf(composeFixture(edit));
  return Object.keys(before).filter((key) => {
    const part = key as keyof ProcessDocument;
    return part !== "schemaHash" && JSON.stringify(after[part]) !== JSON.stringify(before[part]);
  });
}

describe("process.json", () => {
  const validate = new Ajv({ strict: true }).compile(JSON.parse(download(real, "process.schema.json")));

  test.each([
    ["the fixture", composeFixture()],
    ["the real supergraph", real],
  ])("of %s is what process.schema.json says", (_, supergraph) => {
    validate(processOf(supergraph));
    expect(validate.errors ?? []).toEqual([]);
  });

  test("tells what is proven where that was found, and null where nothing was", () => {
    const model = readProcessModel(real);
    const proof = proofOf(model);
    const told = JSON.parse(JSON.stringify(processDocument({ ...model, proof }))) as ProcessDocument;
    validate(told);
    expect(validate.errors ?? []).toEqual([]);
    expect(told.proof?.properties).toHaveLength(proof?.properties.length ?? 0);
    expect(told.proof).toMatchObject({ states: proof?.states });
    expect(before.proof).toBeNull();
  });

  test("is refused by the schema when a part is missing, unknown or of another kind", () => {
    const { gates: _gates, ...withoutGates } = before;
    for (const broken of [withoutGates, { ...before, more: [] }, { ...before, schemaHash: "abc" }]) {
      expect(validate(broken)).toBe(false);
    }
  });

  test("has an operation with the whole of its policy, and its place in every list that points to it", () => {
    const { operations, responsibilities, gates, machines, controls } = before;
    expect(operations.find(({ name }) => name === "startRecovery")).toMatchObject({
      phases: ["RECOVERY"],
      allow: [
        { responsibility: "EXECUTE_CONTAINMENT_ERADICATION_RECOVERY", function: null, holder: null, vacant: null },
      ],
      gates: [{ is: "ADVERSARY_EVICTED", of: null }],
      transitions: [{ machine: "Incident", from: ["ERADICATION"], to: "RECOVERY" }],
    });
    const pointing = [
      responsibilities.find(({ code }) => code === "EXECUTE_CONTAINMENT_ERADICATION_RECOVERY")?.operations,
      gates.find(({ code }) => code === "ADVERSARY_EVICTED")?.operations,
      machines[0]?.transitions.map(({ operation }) => operation),
      controls.find(({ id }) => id === "IR-4")?.operations,
    ];
    for (const operationsThere of pointing) expect(operationsThere).toContain("startRecovery");
  });

  test("has every clock of the real supergraph with its length, start, addressee, ends, controls and what waits", () => {
    const { clocks } = processOf(real);
    expect(clocks.flatMap(({ versions }) => versions)).toHaveLength([...real.matchAll(/ @clock\(law:/g)].length);
    expect(clocks.find(({ code }) => code === "GDPR_ARTICLE_33")).toMatchObject({
      law: "GDPR",
      versions: [{ article: "Art. 33(1)", validFrom: "2018-05-25", hours: 72, calendarMonths: null, warnHours: 24 }],
      from: "REASONABLE_CERTAINTY",
      exceptions: [
        { reason: "RISK_UNLIKELY", article: "Art. 33(1)" },
        { reason: "DUTY_NOT_APPLICABLE", article: null },
      ],
      delays: [],
      after: null,
      addressee: "AUTHORITY",
      endedBy: [
        "recordAuthorityNotice",
        "recordNotificationException",
        "dismissIncident",
        "withdrawIncident",
        "mergeIncident",
      ],
      blocks: "enterPostIncidentActivity",
      controls: [{ framework: "GDPR", ids: ["Art. 33"] }],
    });
    expect(clocks.find(({ code }) => code === "NIS2_FINAL_REPORT")).toMatchObject({
      versions: [{ hours: null, calendarMonths: 1 }],
      from: "PRECEDING_NOTICE",
      after: "NIS2_INCIDENT_NOTIFICATION",
      blocks: "closeIncident",
    });
  });

  test("has each law with its jurisdiction, and the calendar of that", () => {
    const { laws, jurisdictions, clocks } = processOf(real);
    expect(laws.find(({ code }) => code === "DORA")).toMatchObject({ jurisdiction: "EUROPEAN_UNION" });
    expect(jurisdictions.find(({ code }) => code === "UNITED_STATES")).toMatchObject({
      timeZone: "America/New_York",
      businessDayEnds: "17:30",
      holidays: { from: 2023 },
    });
    const validFrom = (clock: string) =>
      clocks.find(({ code }) => code === clock)?.versions.map((version) => version.validFrom);
    expect(validFrom("CIRCIA_INCIDENT_REPORT")).toEqual([null]);
    expect(validFrom("KOREA_PIPA_REPORT")).toEqual(["2023-09-15", "2026-09-11"]);
  });

  test.each<[string, (sdl: string) => string, readonly string[]]>([
    [
      "moves a cell",
      (sdl) =>
        sdl.replace(
          /(IOC_SWEEPS\s+@title\(en: "[^"]+"\)\s+)@cell\([^)]+\)/,
          "$1@cell(activity: POST_INCIDENT_ACTIVITY, side: SERVICE_TEAM)",
        ),
      ["responsibilities"],
    ],
    ["removes a gate", (sdl) => sdl.replace("    @gate(is: ANALYSIS_RECORDED)\n", ""), ["gates", "operations"]],
    [
      "adds an operation",
      (sdl) => sdl.replace("type Mutation {", "type Mutation { sweep: Incident @allow(responsibility: IOC_SWEEPS)"),
      ["responsibilities", "operations"],
    ],
    [
      "gives a control another place",
      (sdl) => sdl.replace('ids: ["IR-4", "IR-4(11)"]', 'ids: ["IR-4", "IR-5"]'),
      ["operations", "controls"],
    ],
  ])("of a schema that %s is different there and nowhere else", (_, edit, parts) => {
    expect(changedParts(edit)).toEqual(parts);
  });
});

describe("The matrix as CSV", () => {
  const rows = (file: string) => download(composeFixture(), file).split("\r\n");

  test("has a row for each responsibility and operation, and one for a responsibility without any", () => {
    const lines = rows("responsibility-matrix.en.csv");
    expect(lines[0]).toBe(
      "\uFEFFActivity,Side,Responsibility code,Responsibility,Operation,What it does,Only,Phase,Checked first,Not by who carried out,Approved by,Transition,Controls",
    );
    expect(lines.filter((line) => line.includes(",EXECUTE_CONTAINMENT_ERADICATION_RECOVERY,"))).toEqual([
      expect.stringContaining(",startContainment,"),
      expect.stringContaining(",startRecovery,"),
    ]);
    expect(lines).toContain(
      "Detection and analysis,Security team,IOC_SWEEPS,Indicator of compromise (IOC) sweeps,,,,,,,,,",
    );
  });

  test("is in the words of each language", () => {
    expect(rows("responsibility-matrix.ko.csv").find((line) => line.includes("IOC_SWEEPS"))).toContain(
      "침해 지표(IOC) 스윕",
    );
  });
});

describe("The OSCAL component definition", () => {
  const written = download(composeFixture(), "oscal-component-definition.json");
  const requirements = (text: string) =>
    JSON.parse(text)["component-definition"].components[0]["control-implementations"][0][
      "implemented-requirements"
    ] as {
      uuid: string;
      "control-id": string;
      description: string;
      links: { rel: string; text: string }[];
    }[];

  test("names each control as NIST's catalogue does, with the operations and gates that implement it", () => {
    const found = requirements(written);
    expect(found.map((requirement) => requirement["control-id"])).toEqual(["ir-4", "ir-4.11", "ir-6"]);
    expect(found[1]?.description).toBe(
      "Each incident has a virtual team. Operations: startContainment. " +
        "Checked before they act: Analysis is recorded, Lead and owners are assigned.",
    );
    expect(found[1]?.links.map(({ rel, text }) => `${rel} ${text}`)).toEqual([
      "operation Mutation.startContainment",
      "gate Gate.ANALYSIS_RECORDED",
      "gate Gate.LEAD_AND_OWNERS_ASSIGNED",
    ]);
  });

  test("keeps its identifiers when the schema changes, and no two are the same", () => {
    const after = download(
      composeFixture((sdl) => sdl.replace("    @gate(is: ANALYSIS_RECORDED)\n", "")),
      "oscal-component-definition.json",
    );
    const identifiers = (text: string) => [...text.matchAll(/"uuid": "([^"]+)"/g)].map(([, uuid]) => uuid);
    expect(identifiers(after)).toEqual(identifiers(written));
    expect(new Set(identifiers(written)).size).toBe(identifiers(written).length);
    expect(identifiers(written)[0]).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab]/);
  });

  test("keeps the time of its last change while nothing changes, and has a new one when something does", () => {
    const old = written.replace(/("last-modified": ")[^"]+/, "$12020-01-01T00:00:00Z");
    const again = (supergraph: string) => download(supergraph, "oscal-component-definition.json", ["{}", old]);
    expect(again(composeFixture())).toBe(old);
    const changed = again(composeFixture((sdl) => sdl.replace('ids: ["IR-6"]', 'ids: ["IR-5"]')));
    expect(changed).not.toContain("2020-01-01");
    expect(changed).toContain('"control-id": "ir-5"');
  });
});
