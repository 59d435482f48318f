import { composeFixture } from "../fixtures/compose-fixture.js";
import { readProcessModel } from "./read-process-model.js";

const nobody = { responsibility: "", function: "", holder: "", vacant: "", from: [] };

describe("The process in a supergraph", () => {
  const model = readProcessModel(composeFixture());

  test("has every cell at its place, titled and described", () => {
    expect(model.cells).toHaveLength(25);
    expect(model.cells.find(({ code }) => code === "IOC_SWEEPS")).toEqual({
      coordinate: "Responsibility.IOC_SWEEPS",
      code: "IOC_SWEEPS",
      title: "Indicator of compromise (IOC) sweeps",
      description: "Searches every service for traces of a known adversary.",
      activity: "DETECTION_AND_ANALYSIS",
      side: "SECURITY_TEAM",
    });
  });

  test("has every operation with the whole of its policy", () => {
    expect(model.operations.find(({ name }) => name === "startContainment")).toEqual({
      coordinate: "Mutation.startContainment",
      name: "startContainment",
      title: "Start containment",
      takes: [],
      description: expect.stringContaining("{braces} and <tags>"),
      subgraphs: ["incidents"],
      answers: ["Incident"],
      phases: ["CONTAINMENT"],
      actors: [],
      allow: [{ ...nobody, responsibility: "EXECUTE_CONTAINMENT_ERADICATION_RECOVERY" }],
      separate: [],
      approval: undefined,
      transitions: [{ machine: "Incident", from: ["DETECTION_AND_ANALYSIS"], to: "CONTAINMENT", beside: false }],
      gates: [
        { gate: "ANALYSIS_RECORDED", of: "" },
        { gate: "LEAD_AND_OWNERS_ASSIGNED", of: "" },
      ],
      establishes: [],
      clears: [],
      declaredSince: "",
      controls: [
        { framework: "NIST_800_53", ids: ["IR-4", "IR-4(11)"] },
        { framework: "ISO_27001", ids: ["A.5.26"] },
      ],
    });
  });

  test("has who may by alternatives, who is kept from it, whose word it takes, and what it opens and shuts", () => {
    const policy = `
      @allow(responsibility: INCIDENT_RESPONSE_LEAD, holder: LEAD)
      @allow(responsibility: SECURITY_ON_CALL_AND_RESPONSE_LEAD, vacant: LEAD, from: ["RECOVERY"])
      @separate(from: ["startContainment"])
      @approval(by: [EXECUTIVE_INCIDENT_MANAGER], from: ["ERADICATION"], flag: BUSINESS_IMPACT)
      @gate(is: SEVERITY_SET, of: EVERY_SERVICE)
      @establishes(gate: ADVERSARY_EVICTED, of: THIS_SERVICE, certainty: POSSIBLY)
      @clears(gate: ANALYSIS_RECORDED, certainty: ALWAYS)
      @transition(machine: Incident, from: [], to: "ESCALATED", beside: true)
      @since(version: "2.0.0")`;
    const supergraph = composeFixture((sdl) => sdl.replace("@allow(responsibility: INCIDENT_RESPONSE_LEAD)", policy));
    const operation = readProcessModel(supergraph).operations.find(({ name }) => name === "returnToAnalysis");
    expect(operation).toMatchObject({
      allow: [
        { ...nobody, responsibility: "INCIDENT_RESPONSE_LEAD", holder: "LEAD" },
        { ...nobody, responsibility: "SECURITY_ON_CALL_AND_RESPONSE_LEAD", vacant: "LEAD", from: ["RECOVERY"] },
      ],
      separate: ["startContainment"],
      approval: { by: ["EXECUTIVE_INCIDENT_MANAGER"], from: ["ERADICATION"], flag: "BUSINESS_IMPACT" },
      gates: [{ gate: "SEVERITY_SET", of: "EVERY_SERVICE" }],
      establishes: [{ gate: "ADVERSARY_EVICTED", of: "THIS_SERVICE", certainty: "POSSIBLY" }],
      clears: [{ gate: "ANALYSIS_RECORDED", of: "", certainty: "ALWAYS" }],
      transitions: [{ machine: "Incident", from: [], to: "ESCALATED", beside: true }, { beside: false }],
      declaredSince: "2.0.0",
    });
  });

  test("has as one allowance each responsibility and function of a list, as version 1.0.0 wrote them", () => {
    const supergraph = composeFixture((sdl) =>
      sdl.replace(
        "@allow(responsibility: INCIDENT_RESPONSE_LEAD)",
        "@responsibility(anyOf: [IOC_SWEEPS, BREACH_HUNT]) @function(anyOf: [TRUST])",
      ),
    );
    const operation = readProcessModel(supergraph).operations.find(({ name }) => name === "returnToAnalysis");
    expect(operation?.allow).toEqual([
      { ...nobody, responsibility: "IOC_SWEEPS" },
      { ...nobody, responsibility: "BREACH_HUNT" },
      { ...nobody, function: "TRUST" },
    ]);
  });

  test("has what happens without a caller, on an event or at its time, though no client sees it", () => {
    const supergraph = composeFixture((sdl) =>
      sdl.replace(
        "type Mutation {",
        `type Reactions @inaccessible {
          "Notes the review." trackReview: Boolean @reaction(on: "dev.cordon.review.changed") @phase(in: RECOVERY)
          "Takes it up." takeUp: Boolean @reaction(every: 60)
            @transition(machine: Incident, from: ["ESCALATED"], to: "CONTAINMENT")
        }
        type Mutation {`,
      ),
    );
    expect(readProcessModel(supergraph).reactions).toMatchObject([
      {
        coordinate: "Reactions.trackReview",
        title: "Track review",
        description: "Notes the review.",
        subgraphs: ["incidents"],
        on: "dev.cordon.review.changed",
        every: 0,
        phases: ["RECOVERY"],
      },
      {
        coordinate: "Reactions.takeUp",
        on: "",
        every: 60,
        transitions: [{ machine: "Incident", from: ["ESCALATED"], to: "CONTAINMENT" }],
      },
    ]);
  });

  test("tells which subgraph serves an operation when several serve mutations", () => {
    const supergraph = composeFixture((sdl) =>
      sdl.replace('type Query {\n  """\n  The', 'type Mutation {\n  review: ID\n}\n\ntype Query {\n  """\n  The'),
    );
    const operations = readProcessModel(supergraph).operations;
    expect(operations.map(({ name, subgraphs }) => [name, ...subgraphs])).toEqual(
      expect.arrayContaining([
        ["review", "process"],
        ["startContainment", "incidents"],
      ]),
    );
  });

  test("names the states of a machine from its enum", () => {
    expect(model.machines.map(({ code, states }) => [code, states.map(({ title }) => title)])).toEqual([
      ["Incident", ["Escalated", "Detection and analysis", "Containment", "Eradication", "Recovery"]],
    ]);
  });

  test("changes its hash with any letter of the supergraph", () => {
    const changed = composeFixture((sdl) => sdl.replace("Hands a triaged", "Gives a triaged"));
    expect(model.schemaHash).toMatch(/^[0-9a-f]{64}$/);
    expect(readProcessModel(changed).schemaHash).not.toBe(model.schemaHash);
  });
});

describe("A supergraph that cannot be read as a process", () => {
  test.each([
    ["has no directives", "type Query { a: ID }", /does not carry @cell, @title, @phase, @allow.*composeDirective/],
    ["is no GraphQL", "type {", /not a GraphQL schema: Syntax Error.*Compose it again/],
    [
      "lacks the response model",
      composeFixture().replaceAll(/\bActivity\b/g, "Undertaking"),
      /no enum Activity.*subgraphs\/response-model/,
    ],
    [
      "gives a responsibility no place",
      composeFixture((sdl) => sdl.replace(/(IOC_SWEEPS\s+@title\(en: "[^"]+"\))\s+@cell\([^)]+\)/, "$1")),
      /Responsibility\.IOC_SWEEPS has no @cell/,
    ],
    [
      "has no states for a machine",
      composeFixture().replaceAll(/(?<!")\bIncidentState\b/g, "HowFar"),
      /no enum "IncidentState"/,
    ],
  ])("that %s is refused in words that say what to do", (_, supergraph, message) => {
    expect(() => readProcessModel(supergraph)).toThrow(message);
  });
});
