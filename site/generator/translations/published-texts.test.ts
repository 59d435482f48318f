import { composeFixture } from "../fixtures/compose-fixture.js";
import { publishedTexts } from "./published-texts.js";

/** Gives a directive and a field of the fixture the descriptions that the real ones have. */
const supergraph = composeFixture((sdl) =>
  sdl
    .replace("directive @gate", '"A precondition."\ndirective @gate')
    .replace("input IncidentInput {", 'input IncidentInput {\n  "Which incident."'),
);
const texts = publishedTexts(supergraph);
const required = texts.map(({ coordinate }) => coordinate);

describe("The texts of a supergraph", () => {
  test("are those of its enums and their values, operations, fields, arguments, inputs and directives", () => {
    expect(required).toEqual(
      expect.arrayContaining([
        "@gate",
        "Gate.ANALYSIS_RECORDED",
        "IncidentInput",
        "IncidentInput.incidentId",
        "Mutation.startContainment",
        "Phase.RECOVERY",
        "Query.incident",
      ]),
    );
    expect(texts.find(({ coordinate }) => coordinate === "Responsibility.IOC_SWEEPS")).toMatchObject({
      title: "Indicator of compromise (IOC) sweeps",
      description: "Searches every service for traces of a known adversary.",
    });
  });

  test("are named once each, with the title that the pages of the process have for a record", () => {
    expect(new Set(required).size).toBe(required.length);
    expect(texts.find(({ coordinate }) => coordinate === "Incident")?.title).toBe("Incident");
  });

  test("leave out what belongs to GraphQL or to federation, and what no client sees", () => {
    const hidden = composeFixture((sdl) =>
      sdl
        .replace('"@tag",', '"@tag", "@inaccessible",')
        .replace("type Incident @key", 'type Secret @inaccessible {\n  "A secret."\n  id: ID!\n}\n\ntype Incident @key')
        .replace("  id: ID!\n  state", '  id: ID!\n  "A secret."\n  secret: Secret @inaccessible\n  state'),
    );
    expect(publishedTexts(hidden).filter(({ description }) => description === "A secret.")).toEqual([]);
    expect(required.filter((coordinate) => /__|^@(?:include|skip|link|deprecated)/.test(coordinate))).toEqual([]);
  });

  test("include why something is deprecated", () => {
    const deprecated = composeFixture((sdl) =>
      sdl.replace("state: IncidentState!", 'state: IncidentState! @deprecated(reason: "Ask for the phase.")'),
    );
    expect(publishedTexts(deprecated)).toContainEqual({
      coordinate: "Incident.state@deprecated",
      description: "Ask for the phase.",
    });
  });

  test("are asked for as soon as the schema has them", () => {
    const grown = composeFixture((sdl) =>
      sdl.replace(
        "enum Gate {",
        'enum Gate {\n  "Somebody is awake."\n  SOMEBODY_AWAKE @title(en: "Somebody awake")\n',
      ),
    );
    const added = publishedTexts(grown).filter(({ coordinate }) => !required.includes(coordinate));
    expect(added).toEqual([
      expect.objectContaining({
        coordinate: "Gate.SOMEBODY_AWAKE",
        title: "Somebody awake",
        description: "Somebody is awake.",
      }),
    ]);
  });
});
