import { readFileSync } from "node:fs";
import path from "node:path";
import type { Declaration, Operation, ProcessModel } from "../model/process-model.js";
import { readProcessModel } from "../reading/read-process-model.js";
import { breaksOf, check } from "./check.js";
import { maxStates } from "./explore.js";
import { propertiesOfTheLaw } from "./properties-of-the-law.js";

const model = readProcessModel(readFileSync(path.join(__dirname, "../../../gateway/supergraph.graphql"), "utf8"));

/** The process with one of its operations, or of its reactions, changed. */
const changedBy = (name: string, change: (declaration: Operation) => Partial<Declaration>): ProcessModel => {
  const changed = <One extends Declaration>(one: One): One =>
    one.name === name ? { ...one, ...change(one as unknown as Operation) } : one;
  return { ...model, operations: model.operations.map(changed), reactions: model.reactions.map(changed) };
};

const without = <Part>(all: readonly Part[], part: Part) => all.filter((other) => other !== part);

const lawHolds = (process: ProcessModel) => propertiesOfTheLaw.every(({ broken }) => broken(process, {}).length === 0);

test("The published process keeps all that it promises, in every state that it can come to", () => {
  const { states, properties } = check(model);
  expect(properties.filter(({ broken }) => broken.length > 0)).toEqual([]);
  expect(properties.length).toBeGreaterThan(20);
  expect(states).toBeGreaterThan(10_000);
  expect(states).toBeLessThan(maxStates);
});

test("An operation that is not promised, that is possible at any time, or that looks at no incident's state is found", () => {
  const added = (declaration: Partial<Operation>) => {
    const like = model.operations.find(({ name }) => name === "recordIndicatorSweep") as Operation;
    return { ...model, operations: [...model.operations, { ...like, name: "sweepAgain", ...declaration }] };
  };
  const story = expect.stringContaining("sweepAgain");
  expect(breaksOf(added({}), "Nothing is declared unpromised", 1)).toEqual([story]);
  expect(breaksOf(added({ gates: [] }), "Each operation says when it may", 1)).toEqual([story]);
  const untold = { gates: [{ gate: "TUNING_NAMED", of: "" }] };
  expect(breaksOf(added(untold), "Each operation says when it may", 1)).toEqual([story]);
  expect(breaksOf(added({}), "Each operation says when it may", 1)).toEqual([]);
});

const declarations: readonly Declaration[] = [...model.operations, ...model.reactions];

test.each(["gates", "establishes", "clears"] as const)("Of %s, none can be taken away without a story", (kind) => {
  const unnoticed = declarations.flatMap((declaration) =>
    declaration[kind]
      .filter((part) => lawHolds(changedBy(declaration.name, (one) => ({ [kind]: without<unknown>(one[kind], part) }))))
      .map(({ gate, of }) => `${declaration.name} ${gate} ${of}`),
  );
  expect(unnoticed).toEqual([]);
});

test("No arrow can be taken away without a story, not even from one of several states", () => {
  const unnoticed = declarations.flatMap(({ name, transitions }) =>
    transitions.flatMap((arrow) =>
      (arrow.from.length > 0 ? arrow.from : [undefined])
        .filter((state) => {
          const left =
            state === undefined || arrow.from.length === 1 ? [] : [{ ...arrow, from: without(arrow.from, state) }];
          return lawHolds(changedBy(name, (one) => ({ transitions: [...without(one.transitions, arrow), ...left] })));
        })
        .map((state) => `${name} ${arrow.machine} ${state} → ${arrow.to}`),
    ),
  );
  expect(unnoticed).toEqual([]);
});

test("A recovery that does not wait for the other services is found by walking there, and told step by step", () => {
  const hasty = changedBy("startRecovery", ({ gates }) => ({
    gates: gates.filter(({ of }) => of !== "EVERY_SERVICE"),
  }));
  const [story = ""] = breaksOf(hasty, "No service recovers while the adversary may be in another");
  expect(story).toMatch(/1\. (openIncident|escalateAlert)/);
  expect(story).toMatch(/startContainment, of service/);
  expect(story).toMatch(/A service goes on while one in \w+.* lacks eviction or closed paths\./);
});

test.each([
  ["ANALYSIS_RECORDED", "startContainment", "Containment rests on an analysis"],
  ["OWNER_ACCEPTED", "startContainment", "Somebody answers before anybody acts"],
  ["LEAD_ACCEPTED", "startContainment", "Somebody answers before anybody acts"],
  ["SEVERITY_ASSESSED", "startContainment", "Somebody answers before anybody acts"],
  ["CONTAINMENT_RECORDED", "startEradication", "Eradication follows containment"],
  ["RECOVERY_PLAN_AGREED", "startRecovery", "Recovery goes by a plan and by guidance"],
  ["RELEASE_AGREED", "releaseService", "A service is let go on a finding, by both sides"],
  ["REVIEW_FINISHED", "closeIncident", "Nothing is closed without its review"],
  ["RECOVERY_VALIDATED", "enterPostIncidentActivity", "The response ends with every service validated or released"],
  ["VIRTUAL_TEAM_FORMED", "declareIncident", "A declaration rests on what is known"],
])("Without %s before %s, the property is broken: %s", (gate, name, property) => {
  const hasty = changedBy(name, ({ gates }) => ({ gates: gates.filter((one) => one.gate !== gate) }));
  expect(breaksOf(hasty, property, 1)).not.toEqual([]);
});

test("A way back that leaves an eviction standing is found, and so is one that is missing", () => {
  const forgetful = changedBy("returnToAnalysis", ({ clears }) => ({
    clears: clears.filter(({ gate }) => gate !== "ADVERSARY_EVICTED"),
  }));
  expect(breaksOf(forgetful, "Each round begins anew", 1)).toEqual([expect.stringContaining("ADVERSARY_EVICTED")]);
  const oneWay = changedBy("returnToAnalysis", () => ({ transitions: [] }));
  expect(breaksOf(oneWay, "The way back is always open", 1)).not.toEqual([]);
});

test("A dead end, a state that nothing leads to and a gate that nothing opens are found", () => {
  const stuck = changedBy("recordRestoration", () => ({ transitions: [] }));
  expect(breaksOf(stuck, "Every state is reached", 1)).toContainEqual(expect.stringContaining("RESTORED, VALIDATED"));
  const unopened = changedBy("acceptLead", () => ({ establishes: [] }));
  expect(breaksOf(unopened, "Every gate can be opened", 1)).toEqual([expect.stringContaining("LEAD_ACCEPTED")]);
  const forever = changedBy("beginReview", () => ({ transitions: [] }));
  expect(breaksOf(forever, "No dead end", 1).join()).toContain("COMPLETED");
});

test("A program that judges, a team that acts in the part of the other side, and two eyes where it takes four are found", () => {
  const program = changedBy(
    "validateRecovery",
    () => ({ actors: ["PERSON", "SERVICE_ACCOUNT"] }) as Partial<Declaration>,
  );
  expect(breaksOf(program, "No program judges", 1)).toEqual([expect.stringContaining("validateRecovery")]);
  const lead = model.operations.find(({ name }) => name === "validateRecovery")?.allow;
  const otherSide = changedBy("startContainment", () => ({ allow: lead }) as Partial<Declaration>);
  expect(breaksOf(otherSide, "Each team acts in its own service", 1)).not.toEqual([]);
  const twoEyes = changedBy("validateRecovery", () => ({ separate: [] }) as Partial<Declaration>);
  expect(breaksOf(twoEyes, "Four eyes", 1)).not.toEqual([]);
  const nobodyAsked = changedBy("withdrawIncident", () => ({ approval: undefined }) as Partial<Declaration>);
  expect(breaksOf(nobodyAsked, "The word of another party", 1)).not.toEqual([]);
});

test("A wait that runs out in favour of whoever asked, and one that never runs out, are found", () => {
  const gate = { gate: "GUIDANCE_ACKNOWLEDGED", of: "THIS_SERVICE", certainty: "POSSIBLY" } as const;
  const kind = changedBy("expireGuidance", () => ({ establishes: [gate] }));
  expect(breaksOf(kind, "Silence agrees to nothing", 1)).toEqual([expect.stringContaining("GUIDANCE_ACKNOWLEDGED")]);
  const endless = changedBy("recordOverdueEscalation", () => ({ timer: "" }) as Partial<Declaration>);
  expect(breaksOf(endless, "Silence agrees to nothing", 1)).toEqual([expect.stringContaining("ESCALATION")]);
});
