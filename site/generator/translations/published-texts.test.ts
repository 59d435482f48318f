import { composeFixture } from "../fixtures/compose-fixture.js";
import { publishedTexts } from "./published-texts.js";

/** Gives a directive and a field of the fixture the descriptions that the real ones have. */
const supergraph = composeFixture((sdl) =>
  sdl
    .replace("directive @gate", '"A precondition."\ndirective @gate')
    .replace("input IncidentInput {", 'input IncidentInput {\n  "Which incident."'),
);
const texts = publishedTexts(supergraph);
const required = texts.process.map(({ coordinate }) => coordinate);
const known = texts.all.map(({ coordinate }) => coordinate);

describe("The texts of a supergraph", () => {
  test("of the process are those of its enums, their values, its operations and its directives", () => {
    expect(required).toEqual(
      expect.arrayContaining(["Gate.ANALYSIS_RECORDED", "Mutation.startContainment", "Phase.RECOVERY", "@gate"]),
    );
    expect(texts.process.find(({ coordinate }) => coordinate === "Responsibility.IOC_SWEEPS")).toMatchObject({
      title: "Indicator of compromise (IOC) sweeps",
      description: "Searches every service for traces of a known adversary.",
    });
  });

  test("of the whole schema are those of inputs too, which need no translation yet", () => {
    const field = known.filter((coordinate) => coordinate.startsWith("IncidentInput."));
    expect(field).toHaveLength(1);
    expect(required).not.toEqual(expect.arrayContaining(field));
  });

  test("leave out what belongs to GraphQL or to federation", () => {
    expect(known.filter((coordinate) => /__|^@(?:include|skip|link|deprecated)/.test(coordinate))).toEqual([]);
  });

  test("are asked for as soon as the schema has them", () => {
    const grown = composeFixture((sdl) =>
      sdl.replace(
        "enum Gate {",
        'enum Gate {\n  "Somebody is awake."\n  SOMEBODY_AWAKE @title(en: "Somebody awake")\n',
      ),
    );
    const added = publishedTexts(grown).process.filter(({ coordinate }) => !required.includes(coordinate));
    expect(added).toEqual([
      expect.objectContaining({
        coordinate: "Gate.SOMEBODY_AWAKE",
        title: "Somebody awake",
        description: "Somebody is awake.",
      }),
    ]);
  });
});
