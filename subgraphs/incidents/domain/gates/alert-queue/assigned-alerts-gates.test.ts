import { alertWith } from "../../../test-support/case-file.js";
import { checkGates } from "../../../test-support/check-gates.js";
import { people, services } from "../../../test-support/organization.js";
import { assignedAlertGates, assignedAlertsGates } from "./assigned-alerts-gates.js";

const { erin, shai, robo } = people;
const to = (assigneeId: string) => ({ input: { assigneeId } });
const of = (assignee: typeof erin | typeof robo | null, ...alerts: readonly object[]) => ({
  assignee,
  readable: new Set(["readable"]),
  alerts: new Map(
    alerts.map((one, place) => [
      `${place}`,
      alertWith({ id: "readable", state: "RECEIVED", serviceId: services.exchange, assigneeId: null, ...one }),
    ]),
  ),
});
const { ALERT_ASSIGNEE_FITS } = assignedAlertsGates;

checkGates(
  { ALERT_ASSIGNEE_FITS },
  {
    ALERT_ASSIGNEE_FITS: {
      open: [
        [of(erin), to(erin.personId)],
        [of(erin, {}), to(erin.personId)],
        [of(null)],
        [of(null, { assigneeId: erin.personId })],
        // Of one the result says so, and the other is given to her.
        [of(erin, { assigneeId: erin.personId }, {}), to(erin.personId)],
        [of(erin, { assigneeId: erin.personId, state: "CLOSED" }), to(erin.personId)],
      ],
      shut: {
        UNKNOWN: [{ id: "Nemo" }, of(null), to("Nemo")],
        PROGRAM: [{ person: "Robo" }, of(robo), to(robo.personId)],
        THEIRS: [{ person: "Erin" }, of(erin, { assigneeId: erin.personId }), to(erin.personId)],
        NOBODYS: [{}, of(null, {})],
        NOT_ENTITLED: [{ person: "Shai" }, of(shai, {}), to(shai.personId)],
        HIDDEN: [{ person: "Erin" }, of(erin, { id: "hidden" }), to(erin.personId)],
      },
    },
  },
);

const one = (assignee: typeof erin | null, alert: object) => {
  const { alerts, ...file } = of(assignee, alert);
  return { ...file, alert: [...alerts.values()][0] as ReturnType<typeof alertWith> };
};

checkGates(
  assignedAlertGates,
  {
    ALERT_ASSIGNEE_FITS: {
      open: [[one(erin, {})], [one(null, { assigneeId: erin.personId })]],
      shut: {
        THEIRS: [{ person: "Erin" }, one(erin, { assigneeId: erin.personId })],
        NOBODYS: [{}, one(null, {})],
        NOT_ENTITLED: [{ person: "Shai" }, one(shai, {})],
        HIDDEN: [{ person: "Erin" }, one(erin, { id: "hidden" })],
      },
    },
  },
  ["ALERT_ASSIGNEE_FITS UNKNOWN", "ALERT_ASSIGNEE_FITS PROGRAM"],
);
