import { caseFile, memberOf, moment } from "../../../test-support/case-file.js";
import { checkGates } from "../../../test-support/check-gates.js";
import { taskGates } from "./task-gates.js";

const people = [memberOf("Erin", "SERVICE"), { ...memberOf("Robo", "SERVICE"), kind: "SERVICE_ACCOUNT" as const }];
const file = { ...caseFile(), people };
const red = { ...caseFile({ incident: { handling: "RED" } }), people };
const to = (assigneeId: string) => ({ input: { assigneeId } });
const due = (hours: number) => {
  const dueAt = new Date(moment.getTime() + hours * 3_600_000);
  return [{ dueAt: dueAt.toISOString() }, file, { input: { dueAt } }] as const;
};

checkGates(taskGates, {
  ASSIGNEE_FITS: {
    open: [[file, to("Erin")], [file]],
    shut: {
      UNKNOWN: [{ id: "Nemo" }, file, to("Nemo")],
      PROGRAM: [{ person: "Robo" }, file, to("Robo")],
      SHUT_OUT: [{ person: "Erin" }, red, to("Erin")],
    },
  },
  TASK_DUE_AHEAD: {
    open: [[file], [file, due(1)[2]]],
    shut: { PAST: due(0), TOO_FAR: due(400 * 24) },
  },
});
