import { readFileSync } from "node:fs";
import path from "node:path";
import { composeFixture } from "../fixtures/compose-fixture.js";
import { readProcessModel } from "../reading/read-process-model.js";
import { responseDiagram } from "./response-diagram.js";

const model = readProcessModel(readFileSync(path.join(__dirname, "../../../gateway/supergraph.graphql"), "utf8"));
const said = {
  title: "Several services",
  description: "Lanes.",
  services: ["One", "Two", "Three"],
  gate: "Everywhere",
} as const;

describe("The drawing of how several services respond", () => {
  const drawing = responseDiagram(model, said) ?? "";

  test("has a lane for each service, and says every state of the schema once", () => {
    const states = model.machines.find(({ code }) => code === "ServiceResponse")?.states ?? [];
    expect(states.length).toBeGreaterThan(5);
    for (const name of [...said.services, ...states.map(({ title }) => title)])
      expect(drawing.split(`>{${JSON.stringify(name)}}<`)).toHaveLength(2);
  });

  test("puts the gate between the states before which each and all services are waited for", () => {
    const gate = Number(drawing.match(/className="diagram-gate" x1="([\d.]+)"/)?.[1]);
    const at = (title: string) => Number(drawing.match(new RegExp(`x="([\\d.]+)"[^>]*>\\{"${title}"\\}`))?.[1]);
    expect(at("Eradication")).toBeLessThan(gate);
    expect(at("Recovery")).toBeGreaterThan(gate);
  });

  test("calls what moves a service as the schema calls it, and takes no colour of its own", () => {
    for (const name of ["Return to analysis", "Add affected service", "Release service"])
      expect(drawing).toContain(name);
    expect(drawing).not.toMatch(/(?:fill|stroke)=|#[0-9a-f]{3,6}\b/i);
  });
});

test("Where services have no responses of their own, nothing is drawn", () => {
  expect(responseDiagram(readProcessModel(composeFixture()), said)).toBeUndefined();
});
