import type { Incident } from "../../../domain/records/case/incident.js";
import { checkStillAround } from "./lock-incident-of-hunt.js";

const around = (id: string | null) => ({ incident: id === null ? null : ({ id } as Incident), counting: null });

describe("A hunt is acted on with the incident that was locked before it", () => {
  test.each([
    { is: "in no incident", incidentId: null, locked: null, joining: undefined },
    { is: "in the incident that is locked", incidentId: "a", locked: "a", joining: undefined },
    { is: "in none, and joins the one that is locked", incidentId: null, locked: "b", joining: "b" },
    { is: "in one already, and shall join another", incidentId: "a", locked: "a", joining: "b" },
  ])("One that is $is goes on.", ({ incidentId, locked, joining }) => {
    expect(() => checkStillAround({ incidentId }, around(locked), joining)).not.toThrow();
  });

  test.each([
    { what: "has left it meanwhile", incidentId: null, locked: "a", joining: undefined },
    { what: "is part of another meanwhile", incidentId: "b", locked: "a", joining: undefined },
    { what: "has joined one meanwhile", incidentId: "a", locked: null, joining: undefined },
    { what: "has joined another than it shall", incidentId: "a", locked: "b", joining: "b" },
  ])("One that $what is begun again, as a serialization failure.", ({ incidentId, locked, joining }) => {
    expect(() => checkStillAround({ incidentId }, around(locked), joining)).toThrow(
      expect.objectContaining({ code: "40001" }),
    );
  });
});
