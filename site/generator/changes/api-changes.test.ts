import { composeFixture } from "../fixtures/compose-fixture.js";
import { apiChanges, apiLevel } from "./api-changes.js";
import { highestLevel } from "./version-number.js";

const before = composeFixture();
const changesOf = async (text: string, by: string) =>
  apiChanges(
    before,
    composeFixture((sdl) => sdl.replace(text, by)),
  );

describe("What changed for programs", () => {
  test("is nothing where only the rules of the process change: those are told by themselves", async () => {
    expect(await changesOf("    @gate(is: ANALYSIS_RECORDED)\n", "")).toEqual([]);
  });

  test("breaks when a field is gone, and is told once when a type comes with all its fields", async () => {
    const changes = await changesOf(
      "  state: IncidentState!\n}",
      '  severity: Severity\n}\n\n"A note."\ntype Note {\n  "Its text."\n  text: String\n}\n\nextend type Query {\n  "Notes."\n  notes: [Note!]!\n}',
    );
    expect(changes).toEqual([
      { risk: "breaking", path: "Incident.state", action: "removed", was: "", is: "" },
      { risk: "safe", path: "Incident.severity", action: "added", was: "", is: "" },
      { risk: "safe", path: "Note", action: "added", was: "", is: "" },
      { risk: "safe", path: "Query.notes", action: "added", was: "", is: "" },
    ]);
    expect(highestLevel(changes.map(apiLevel))).toBe("major");
  });

  test("tells the type before and after where that changed", async () => {
    expect(await changesOf("id: ID!): Incident", "id: ID): Incident")).toEqual([
      expect.objectContaining({ path: "Query.incident.id", risk: "safe", was: "ID!", is: "ID" }),
    ]);
  });

  test("is a patch where only a description changed", async () => {
    const changes = await changesOf("One incident.", "An incident.");
    expect(changes.map(({ path, action }) => `${path} ${action}`)).toEqual(["Query.incident described"]);
    expect(changes.map(apiLevel)).toEqual(["patch"]);
  });
});
